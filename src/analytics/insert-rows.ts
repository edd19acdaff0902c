import type { Ctx } from '../core/context.ts'

/** Inserts rows into a table of ClickHouse with one insert. */
export async function insertRows(ctx: Ctx, table: string, values: object[]): Promise<void> {
  if (values.length === 0) return
  await ctx.core.clickhouse.insert({
    table,
    format: 'JSONEachRow',
    clickhouse_settings: { date_time_input_format: 'best_effort' },
    values,
  })
}
