import { type Position, toPage } from '../contract/cursor.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { text, uuid } from '../platform/statement.ts'

/** An item of a list as JSON text, and its position in the list. */
type ItemRow = Position & { item: string }

/** The columns of such a row. */
export const itemRow = { id: uuid, at: text, item: text }

/** A page of items that Postgres wrote, from rows that were asked for with one more than `limit`. */
export function itemPage<T>(ctx: UserCtx, list: string, found: ItemRow[], limit: number): RawJson<T> {
  const { rows, nextCursor } = toPage(ctx.core.secrets, list, found, limit)
  return rawJson(`{"items":[${rows.map((row) => row.item).join(',')}],"next_cursor":${JSON.stringify(nextCursor)}}`)
}
