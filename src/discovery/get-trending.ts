import { shownItems } from '../analytics/index.ts'
import type { UserCtx } from '../context.ts'
import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { explained, type Item, visibleItems } from '../feed/index.ts'
import { type TrendingContent, trendingContents } from './trending-now.ts'
import { findWalk, keepWalk } from './walks.ts'

type ContentPage = components['schemas']['ContentPage']
const typeOf: Record<string, TrendingContent['type']> = { posts: 'post', post: 'post', reels: 'reel', reel: 'reel', live: 'live' }
// Some of those that trend may be hidden from this viewer.
const spare = 5

/**
 * What trends, as the caller may see it: the list that everybody shares, and one round trip for the page.
 * @throws INVALID_CURSOR
 */
export async function getTrending(
  ctx: UserCtx,
  query: PageQuery & { category?: string | undefined; explain: boolean },
): Promise<RawJson<ContentPage>> {
  const { runtime, actor } = ctx
  const category = query.category?.normalize('NFC').toLowerCase()
  const list = `trending|${category ?? ''}`
  const place = decodeCursor(runtime.secrets, list, query.cursor)
  const [walkId, offset] = place === undefined ? [runtime.newId(), 0] : parse(place.at)
  const kept = place === undefined ? undefined : await findWalk(runtime, walkId)
  const ids = kept ?? (await trendingContents(runtime)).filter((one) => isOf(one, category)).map(({ id }) => id)
  const from = kept !== undefined || place === undefined ? offset : resume(ids, place.id, offset)

  const found: Item[] = []
  for (let next = from; found.length <= query.limit && next < ids.length; next += query.limit + spare) {
    const window = ids.slice(next, next + query.limit + spare)
    for (const item of await visibleItems(ctx, actor.id, window, query.limit + 1 - found.length))
      found.push({ ...item, position: next + item.position })
  }
  const shown = found.slice(0, query.limit)
  const last = shown.at(-1)
  const hasMore = found.length > query.limit && last !== undefined
  if (hasMore && kept === undefined) await keepWalk(runtime, walkId, ids)
  const items = query.explain ? await explained(ctx, shown) : shown
  const entries = shown.map(({ id, type, creator_id }) => ({ content_id: id, content_type: type, creator_id, engagement_signal: 0 }))
  runtime.impressions.shown(actor.id, 'trending', shownItems(entries))
  const next = hasMore ? encodeCursor(runtime.secrets, list, { at: `${walkId} ${last.position + 1}`, id: last.id }) : null
  return rawJson(`{"items":[${items.map(({ item }) => item).join(',')}],"next_cursor":${JSON.stringify(next)}}`)
}

function isOf({ type, tags }: TrendingContent, category: string | undefined): boolean {
  if (category === undefined) return true
  return Object.hasOwn(typeOf, category) ? type === typeOf[category] : tags.includes(category)
}

function resume(ids: string[], lastId: string, offset: number): number {
  const at = ids.indexOf(lastId)
  return at === -1 ? offset : at + 1
}

function parse(place: string): [walkId: string, offset: number] {
  const [walkId, offset] = place.split(' ')
  return [walkId!, Number(offset)]
}
