import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import type { UserCtx } from '../core/context.ts'
import type { FeedQuery, PageOfFeed } from './page-of-feed.ts'
import { presentRanking, type Ranking } from './present-ranking.ts'
import { rankFeed } from './rank-feed.ts'
import { rankingsOf } from './rankings-of.ts'
import type { Item } from './visible-items.ts'
import { resumeIn, visiblePage } from './visible-page.ts'
import { findVisit, keepVisit, type Visit } from './visits.ts'

/**
 * A page of a ranked walk: the next of its ranking that the caller may see now. When the ranking is lost it is made
 * anew for the moment at which the walk began.
 */
export async function rankedPage(
  ctx: UserCtx,
  { cursor, limit, explain }: FeedQuery,
  knownVisit?: string,
): Promise<PageOfFeed> {
  const { core, actor } = ctx
  const list = `feed-ch|${actor.id}`
  const after = decodeCursor(core.secrets, list, cursor)
  const [visitId, offset, began] =
    after === undefined ? [knownVisit ?? core.newId(), 0, core.clock.now().getTime()] : parse(after.at)
  const isKnown = after !== undefined || knownVisit !== undefined
  const found = isKnown ? await findVisit(core, actor.id, visitId) : undefined
  const visit = found ?? (await begin(ctx, visitId, began, explain))
  const from = found !== undefined || after === undefined ? offset : resumeIn(visit.ids, after.id, offset)

  const { items, next } = await visiblePage(ctx, visit.ids, from, limit)
  return {
    items,
    nextCursor:
      next === undefined
        ? null
        : encodeCursor(core.secrets, list, { at: `${visitId} ${next} ${visit.at}`, id: items.at(-1)!.id }),
    source: visit.source,
    engagement: items.map(({ position }) => visit.engagement[position]!),
    rankings: explain ? await rankingsIn(ctx, visit, items) : undefined,
    ...(isKnown ? {} : { startedVisit: visitId }),
  }
}

/** Of a walk that did not begin with explaining, as they would be now; its order stays. */
async function rankingsIn(ctx: UserCtx, { rankings }: Visit, shown: Item[]): Promise<Ranking[]> {
  if (rankings !== undefined) return shown.map(({ position }) => rankings[position]!)
  return rankingsOf(
    ctx,
    shown.map(({ id }) => id),
  )
}

async function begin(ctx: UserCtx, visitId: string, at: number, explain: boolean): Promise<Visit> {
  const { ranked, source, viewer } = await rankFeed(ctx, ctx.actor.id, new Date(at))
  const visit: Visit = {
    at,
    source,
    ids: ranked.map(({ candidate }) => candidate.id),
    engagement: ranked.map(({ signals }) => signals.engagement),
    rankings: explain ? ranked.map((one) => presentRanking(one, viewer)) : undefined,
  }
  await keepVisit(ctx.core, ctx.actor.id, visitId, visit)
  return visit
}

function parse(position: string): [visitId: string, offset: number, began: number] {
  const [visitId, offset, began] = position.split(' ')
  return [visitId!, Number(offset), Number(began)]
}
