import { impressions, shownItems } from '../analytics/index.ts'
import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { addRankings, resumeIn, visiblePage } from '../feed/index.ts'
import { findSavedList, saveList } from './saved-lists.ts'
import { type TrendingContent, trendingContents } from './trending-now.ts'

type ContentPage = components['schemas']['ContentPage']
const typeOf: Record<string, TrendingContent['type']> = {
  posts: 'post',
  post: 'post',
  reels: 'reel',
  reel: 'reel',
  live: 'live',
}

/**
 * Returns a page of the trending content that the caller may see. The list is shared by all users; the page takes one
 * round trip.
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
  const [listId, offset] = after === undefined ? [core.newId(), 0] : parse(after.at)
  const saved = after === undefined ? undefined : await findSavedList(core, listId)
  const ids = saved ?? (await core.of(trendingContents)()).filter((one) => isOf(one, category)).map(({ id }) => id)
  const from = saved !== undefined || after === undefined ? offset : resumeIn(ids, after.id, offset)

  const { items, next } = await visiblePage(ctx, ids, from, query.limit)
  if (next !== undefined && saved === undefined) await saveList(core, listId, ids)
  const entries = items.map(({ id, type, creator_id }) => ({
    content_id: id,
    content_type: type,
    creator_id,
    engagement_signal: 0,
  }))
  core.of(impressions).shown(actor.id, 'trending', shownItems(entries))
  const cursor =
    next === undefined ? null : encodeCursor(core.secrets, list, { at: `${listId} ${next}`, id: items.at(-1)!.id })
  const texts = (query.explain ? await addRankings(ctx, items) : items).map(({ item }) => item)
  return rawJson(`{"items":[${texts.join(',')}],"next_cursor":${JSON.stringify(cursor)}}`)
}

function isOf({ type, tags }: TrendingContent, category: string | undefined): boolean {
  if (category === undefined) return true
  return Object.hasOwn(typeOf, category) ? type === typeOf[category] : tags.includes(category)
}

function parse(position: string): [listId: string, offset: number] {
  const [listId, offset] = position.split(' ')
  return [listId!, Number(offset)]
}
