import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { trendingTags } from './trending-now.ts'

/**
 * Hashtags that many creators use now. A walk goes by their names and the score that they had, so what rises meanwhile
 * may come twice and nothing is left out.
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
  return { items: rows.map(({ tag, score }) => ({ tag, score })), next_cursor: nextCursor }
}
