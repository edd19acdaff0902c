import { type Position, toPage } from '../contract/cursor.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { text, uuid } from '../platform/statement.ts'

/** An item of a list as JSON text, and its position in the list. */
type ItemRow = Position & { item: string }

/** The columns of an `ItemRow`. */
export const itemRow = { id: uuid, at: text, item: text }

/** Returns a page of items that Postgres built as JSON. `found` are the rows of a query for `limit` + 1 rows. */
export function itemPage<T>(ctx: UserCtx, list: string, found: ItemRow[], limit: number): RawJson<T> {
  const { rows, nextCursor } = toPage(ctx.core.secrets, list, found, limit)
  return rawJson(`{"items":[${rows.map((row) => row.item).join(',')}],"next_cursor":${JSON.stringify(nextCursor)}}`)
}
