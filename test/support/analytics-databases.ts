import { openClickhouse } from '../../src/platform/clickhouse.ts'

/** ClickHouse databases that earlier files of this process have left empty. */
const free: string[] = []

/** Returns an empty database that is migrated, or undefined if this process has none yet. */
export function takeDatabase(): string | undefined {
  return free.pop()
}

/**
 * Empties a database and keeps it for a later file of this process, because making its tables takes most of the start
 * of Nova. The database is deleted with the run.
 */
export async function giveBackDatabase(url: string, name: string): Promise<void> {
  const client = openClickhouse(url, name)
  try {
    const query = `SELECT name
      FROM system.tables
      WHERE database = {name: String}
        AND endsWith(engine, 'MergeTree')
        AND name <> 'schema_migrations'`
    const found = await client.query({ query, query_params: { name }, format: 'JSONEachRow' })
    const tables = await found.json<{ name: string }>()
    await Promise.all(
      tables.map(({ name: table }) =>
        client.command({ query: 'TRUNCATE TABLE {table: Identifier}', query_params: { table } }),
      ),
    )
    free.push(name)
  } finally {
    await client.close()
  }
}
