import { impressions, shownItems } from '../analytics/index.ts'
import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { explained, resumeIn, visiblePage } from '../feed/index.ts'
import { type TrendingContent, trendingContents } from './trending-now.ts'
import { findWalk, keepWalk } from './walks.ts'

type ContentPage = components['schemas']['ContentPage']
const typeOf: Record<string, TrendingContent['type']> = {
  posts: 'post',
  post: 'post',
  reels: 'reel',
  reel: 'reel',
  live: 'live',
}

/**
 * What trends, as the caller may see it: the list that everybody shares, and one round trip for the page.
 * @throws INVALID_CURSOR
 */
export async function getTrending(
  ctx: UserCtx,
  query: PageQuery & { category?: string | undefined; explain: boolean },
): Promise<RawJson<ContentPage>> {
  const { core, actor } = ctx
  const category = query.category?.normalize('NFC').toLowerCase()
  const list = `trending|${category ?? ''}`
  const after = decodeCursor(core.secrets, list, query.cursor)
  const [walkId, offset] = after === undefined ? [core.newId(), 0] : parse(after.at)
  const kept = after === undefined ? undefined : await findWalk(core, walkId)
  const ids = kept ?? (await core.of(trendingContents)()).filter((one) => isOf(one, category)).map(({ id }) => id)
  const from = kept !== undefined || after === undefined ? offset : resumeIn(ids, after.id, offset)

  const { items, next } = await visiblePage(ctx, ids, from, query.limit)
  if (next !== undefined && kept === undefined) await keepWalk(core, walkId, ids)
  const entries = items.map(({ id, type, creator_id }) => ({
    content_id: id,
    content_type: type,
    creator_id,
    engagement_signal: 0,
  }))
  core.of(impressions).shown(actor.id, 'trending', shownItems(entries))
  const cursor =
    next === undefined ? null : encodeCursor(core.secrets, list, { at: `${walkId} ${next}`, id: items.at(-1)!.id })
  const texts = (query.explain ? await explained(ctx, items) : items).map(({ item }) => item)
  return rawJson(`{"items":[${texts.join(',')}],"next_cursor":${JSON.stringify(cursor)}}`)
}

function isOf({ type, tags }: TrendingContent, category: string | undefined): boolean {
  if (category === undefined) return true
  return Object.hasOwn(typeOf, category) ? type === typeOf[category] : tags.includes(category)
}

function parse(position: string): [walkId: string, offset: number] {
  const [walkId, offset] = position.split(' ')
  return [walkId!, Number(offset)]
}
