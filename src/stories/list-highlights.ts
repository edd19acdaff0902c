import { itemPage } from '../content/index.ts'
import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { expectOpenAccount } from '../graph/index.ts'
import { type HighlightRow, highlightColumns, highlightText, shownOf } from './highlights.views.ts'

const part = { viewer: '$2::uuid', now: '$3::timestamptz', baseUrl: '$4::text' }
const statement = {
  name: 'list_highlights',
  text: `select ${highlightColumns(part)} from highlights h ${shownOf(part)}
    where h.owner_id = $1 and (shown.story_count > 0 or h.owner_id = $2)
      and (h.position, h.id) > (coalesce($5::integer, -2147483648), coalesce($6::uuid, '00000000-0000-0000-0000-000000000000'))
    order by h.position, h.id limit $7`,
}

/**
 * A user's highlights in the user's order; those of which the caller may see no story are left out.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export async function listHighlights(
  ctx: UserCtx,
  userId: string,
  page: PageQuery,
): Promise<RawJson<components['schemas']['HighlightPage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `highlights|${userId}`
  const after = decodeCursor(secrets, list, page.cursor)
  await expectOpenAccount(ctx, userId)
  const values = [
    userId,
    ctx.actor.id,
    clock.now(),
    config.mediaBaseUrl,
    after?.at ?? null,
    after?.id ?? null,
    page.limit + 1,
  ]
  const found = await sql<HighlightRow>(ctx, statement, values)
  const rows = found.map((row) => ({ id: row.id, at: String(row.position), item: highlightText(row) }))
  return itemPage(ctx, list, rows, page.limit)
}
