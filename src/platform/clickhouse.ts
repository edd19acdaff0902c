import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { type Circuit, createCircuit } from './circuit.ts'
import type { Log } from './log.ts'

export type { ClickHouseClient }

/**
 * Opens an HTTP client. It throws errors without logging them: the caller that catches an error logs it. With a `log`,
 * calls fail at once while ClickHouse does not respond; it logs when that begins and when it is over.
 */
export function openClickhouse(url: string, database: string, log?: Log): ClickHouseClient {
  const client = createClient({
    url,
    database,
    request_timeout: 10_000,
    max_open_connections: 10,
    application: 'nova',
    log: { level: ClickHouseLogLevel.OFF },
  })
  if (log !== undefined)
    guard(
      client,
      createCircuit('clickhouse', log, (signal) => ping(client, signal)),
    )
  return client
}

async function ping(client: ClickHouseClient, signal: AbortSignal): Promise<void> {
  const result = await client.ping({ select: false, abort_signal: signal })
  if (!result.success) throw result.error
}

type Method = (params: { abort_signal?: AbortSignal }) => Promise<unknown>

function guard(client: ClickHouseClient, circuit: Circuit): void {
  circuit.start()
  for (const name of ['query', 'insert', 'command'] as const) {
    const method = client[name].bind(client) as Method
    const guarded: Method = async (params) => {
      circuit.assertClosed()
      const abort = new AbortController()
      let abandoned: Error | undefined
      const call = circuit.begin((error) => {
        abandoned = error
        abort.abort()
      })
      try {
        const result = await method({ ...params, abort_signal: abort.signal })
        call.answered()
        return result
      } catch (error) {
        if (isAnswer(error)) call.answered()
        else call.failed()
        throw abandoned ?? error
      }
    }
    Object.assign(client, { [name]: guarded })
  }
  const close = client.close.bind(client)
  client.close = () => {
    circuit.close()
    return close()
  }
}

/** Returns whether ClickHouse has sent the error: it has a number. */
function isAnswer(error: unknown): boolean {
  return /^\d+$/.test(String((error as { code?: unknown }).code))
}
