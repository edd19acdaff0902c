import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { tagsInUse, trendingTags } from './trending-now.ts'

/**
 * Lists the hashtags that most creators use now. The cursor contains the name and the score of the last hashtag, so
 * hashtags that rise during pagination may be returned twice, but none is left out.
 * @throws INVALID_CURSOR
 */
export async function listTrendingTags(
  ctx: UserCtx,
  page: PageQuery,
): Promise<components['schemas']['TrendingTagPage']> {
  const { core } = ctx
  const after = decodeCursor(core.secrets, 'trending-tags', page.cursor)
  const all = await core.of(trendingTags)()
  const last = after === undefined ? -1 : all.findIndex(({ tag }) => tag === after.id)
  const from =
    after === undefined ? 0 : last === -1 ? all.findIndex(({ score }) => score <= Number(after.at)) : last + 1
  const found = (from === -1 ? [] : all.slice(from, from + page.limit + 1)).map(({ tag, score }) => ({
    tag,
    score,
    at: String(score),
    id: tag,
  }))
  const { rows, nextCursor } = toPage(core.secrets, 'trending-tags', found, page.limit)
  // The trends are some seconds old, and content may have been hidden since.
  const used = await tagsInUse(
    core,
    rows.map(({ tag }) => tag),
  )
  return {
    items: rows.filter(({ tag }) => used.has(tag)).map(({ tag, score }) => ({ tag, score })),
    next_cursor: nextCursor,
  }
}
