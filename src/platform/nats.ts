import { jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import type { Log } from './log.ts'
import { type Consumers, consumersOf } from './nats-consumers.ts'
import { type Streams, streamsOf } from './nats-streams.ts'

/** Messages that are not stored: only current subscribers receive them. */
export type Connection = {
  publish(subject: string): void
  /** `max`: number of messages after which the subscription ends. */
  subscribe(subject: string, options: { callback(): void; max?: number }): { unsubscribe(): void }
  /** Resolves when the server has received what was published before. */
  flush(): Promise<void>
  isClosed(): boolean
}

export type Connected = { readonly connection: Connection; readonly streams: Streams; readonly consumers: Consumers }

export type Nats = {
  /** Resolves at the first successful connection. From then on, the connection reconnects by itself. */
  readonly ready: Promise<Connected>
  close(): Promise<void>
}

const timeout = 5_000

/** Connects in the background and retries, so that a process can start and serve requests while NATS is down. */
export function openNats(url: string, name: string, log: Log): Nats {
  let closed = false
  const connecting = connect({
    servers: url,
    name,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    waitOnFirstConnect: true,
    timeout: 2_000,
    noAsyncTraces: true,
  })
  const ready = connecting.then(async (connection) => {
    if (closed) await connection.close()
    void logStatus(connection, log)
    const client = jetstream(connection, { timeout })
    const manager = await jetstreamManager(connection, { timeout, checkAPI: false })
    return { connection, streams: streamsOf(client, manager), consumers: consumersOf(client, manager) }
  })
  ready.catch((error: unknown) => closed || log.error({ err: error }, 'nats'))
  return {
    ready,
    async close() {
      closed = true
      // If the first connection is still being attempted, do not wait for it.
      const connection = await Promise.race([
        connecting,
        new Promise<undefined>((resolve) => setImmediate(resolve, undefined)),
      ])
      await connection?.close()
    },
  }
}

async function logStatus(connection: NatsConnection, log: Log): Promise<void> {
  for await (const status of connection.status()) {
    if (status.type === 'disconnect' || status.type === 'reconnect') log.warn({ nats: status.type }, 'nats')
  }
}
