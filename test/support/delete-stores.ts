import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import type { StackEnv } from '../../cli/stack/index.ts'
import { openClickhouse } from '../../src/platform/clickhouse.ts'

/**
 * Deletes the ClickHouse databases and the NATS streams of installations that tests made. Even unused ones cost time:
 * ClickHouse looks for work in each table, and NATS keeps timers for each stream. `prefix` is that of an installation,
 * or the beginning of it.
 */
export async function deleteStores(stack: StackEnv, prefix: string): Promise<void> {
  await Promise.all([dropClickhouseDatabases(stack, prefix), deleteStreams(stack, prefix)])
}

async function dropClickhouseDatabases({ CLICKHOUSE_URL }: StackEnv, prefix: string): Promise<void> {
  const client = openClickhouse(CLICKHOUSE_URL!, 'default')
  try {
    const query = 'SELECT name FROM system.databases WHERE startsWith(name, {prefix: String})'
    const result = await client.query({ query, query_params: { prefix }, format: 'JSONEachRow' })
    for (const { name } of await result.json<{ name: string }>())
      await client.command({ query: 'DROP DATABASE IF EXISTS {name: Identifier}', query_params: { name } })
  } finally {
    await client.close()
  }
}

/** Deletes the NATS streams of installations whose names begin with `prefix`. */
export async function deleteStreams({ NATS_URL }: StackEnv, prefix: string): Promise<void> {
  const connection = await connect({ servers: NATS_URL! })
  try {
    const { streams } = await jetstreamManager(connection)
    // All names first: a page of names that follows a deletion would lack some.
    const names: string[] = []
    for await (const name of streams.names()) if (name.startsWith(prefix)) names.push(name)
    for (const name of names) await streams.delete(name)
  } finally {
    await connection.close()
  }
}
