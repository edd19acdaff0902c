import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'

export type { ClickHouseClient }

/** A client over HTTP. Its errors are thrown, and logged by whoever catches them. */
export function openClickhouse(url: string, database: string): ClickHouseClient {
  return createClient({
    url,
    database,
    request_timeout: 10_000,
    max_open_connections: 10,
    application: 'nova',
    log: { level: ClickHouseLogLevel.OFF },
  })
}
