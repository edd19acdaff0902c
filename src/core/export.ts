import { json, statement, uuid } from '../platform/statement.ts'
import type { Ctx } from './context.ts'

/** Returns what one table contains of a user, to that user, as objects that become JSON. */
export type Export = (ctx: Ctx, userId: string) => AsyncIterable<object>

/**
 * Returns an `Export` of rows, however many there are. `columns`, `from` and `where` are SQL. No secret must be in
 * them, and nothing that the user could not see.
 */
export function exportRows({
  name,
  from,
  columns,
  where,
}: {
  name: string
  from: string
  columns: string
  where(user: string): string
}): Export {
  const rows = statement({
    name,
    params: { user: uuid },
    row: { row: json<object>() },
    text: (p) => `
    select row_to_json(r) as row
    from (
      select ${columns}
      from ${from}
      where ${where(p.user)}
    ) r`,
  })
  return async function* (ctx, userId) {
    for await (const { row } of ctx.core.postgres.stream(rows, { user: userId })) yield row
  }
}
