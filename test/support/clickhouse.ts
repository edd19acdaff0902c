import type { TestApp } from './app.ts'

/** Runs a query in the application's ClickHouse. Integers are numbers in its rows, decimals are strings. */
export async function queryClickHouse<Row = object>(app: TestApp, query: string): Promise<Row[]> {
  const result = await app.nova.core.clickhouse.query({
    query,
    format: 'JSONEachRow',
    clickhouse_settings: { output_format_json_quote_64bit_integers: 0, output_format_json_quote_decimals: 1 },
  })
  return result.json<Row>()
}
