import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'

export type { ClickHouseClient }

/** Opens an HTTP client. It throws errors without logging them: the caller that catches an error logs it. */
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
