import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import type { UserCtx } from '../core/context.ts'
import { computeRankings } from './compute-rankings.ts'
import type { FeedPage, FeedQuery } from './feed-page.ts'
import { presentRanking, type Ranking } from './present-ranking.ts'
import { rankFeed } from './rank-feed.ts'
import { findSavedRanking, type SavedRanking, saveRanking } from './saved-rankings.ts'
import type { Item } from './visible-items.ts'
import { resumeIn, visiblePage } from './visible-page.ts'

/**
 * Returns the page at the cursor of a saved ranking, with the items that the caller may see now. When the saved ranking
 * is lost, it is computed again for the time at which the pagination started.
 */
export async function rankedPage(
  ctx: UserCtx,
  { cursor, limit, explain }: FeedQuery,
  knownRankingId?: string,
): Promise<FeedPage> {
  const { core, actor } = ctx
  const list = `feed-ch|${actor.id}`
  const after = decodeCursor(core.secrets, list, cursor)
  const [rankingId, offset, startedAt] =
    after === undefined ? [knownRankingId ?? core.newId(), 0, core.clock.now().getTime()] : parse(after.at)
  const isKnown = after !== undefined || knownRankingId !== undefined
  const found = isKnown ? await findSavedRanking(core, actor.id, rankingId) : undefined
  const ranking = found ?? (await createRanking(ctx, rankingId, startedAt, explain))
  const from = found !== undefined || after === undefined ? offset : resumeIn(ranking.ids, after.id, offset)

  const { items, next } = await visiblePage(ctx, ranking.ids, from, limit)
  return {
    items,
    nextCursor:
      next === undefined
        ? null
        : encodeCursor(core.secrets, list, { at: `${rankingId} ${next} ${ranking.at}`, id: items.at(-1)!.id }),
    source: ranking.source,
    engagement: items.map(({ position }) => ranking.engagement[position]!),
    rankings: explain ? await rankingsIn(ctx, ranking, items) : undefined,
    ...(isKnown ? {} : { newRankingId: rankingId }),
  }
}

/**
 * Returns the rankings of the shown items. If the saved ranking was created without `explain`, they are computed as of
 * now; the order of the items does not change.
 */
async function rankingsIn(ctx: UserCtx, { rankings }: SavedRanking, shown: Item[]): Promise<Ranking[]> {
  if (rankings !== undefined) return shown.map(({ position }) => rankings[position]!)
  return computeRankings(
    ctx,
    shown.map(({ id }) => id),
  )
}

async function createRanking(ctx: UserCtx, rankingId: string, at: number, explain: boolean): Promise<SavedRanking> {
  const { ranked, source, viewer } = await rankFeed(ctx, ctx.actor.id, new Date(at))
  const ranking: SavedRanking = {
    at,
    source,
    ids: ranked.map(({ candidate }) => candidate.id),
    engagement: ranked.map(({ signals }) => signals.engagement),
    rankings: explain ? ranked.map((one) => presentRanking(one, viewer)) : undefined,
  }
  await saveRanking(ctx.core, ctx.actor.id, rankingId, ranking)
  return ranking
}

function parse(position: string): [rankingId: string, offset: number, startedAt: number] {
  const [rankingId, offset, startedAt] = position.split(' ')
  return [rankingId!, Number(offset), Number(startedAt)]
}
