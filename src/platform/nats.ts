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
  isConnected(): boolean
  /** Resolves when the connection is open: at once, or after it was opened again. */
  connected(): Promise<void>
  /** Adds a listener for the loss of the connection. Returns a function that removes it. */
  onDisconnect(call: () => void): () => void
}

export type Connected = { readonly connection: Connection; readonly streams: Streams; readonly consumers: Consumers }

export type Nats = {
  /** Resolves at the first successful connection. From then on, the connection reconnects by itself. */
  readonly ready: Promise<Connected>
  close(): Promise<void>
}

const timeout = 5_000
// A server that does not respond is noticed after two of these.
const pingInterval = 2_000

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
    pingInterval,
    maxPingOut: 2,
    noAsyncTraces: true,
  })
  const ready = connecting.then(async (driver) => {
    if (closed) await driver.close()
    const connection = connectionOf(driver, log)
    const client = jetstream(driver, { timeout })
    const manager = await jetstreamManager(driver, { timeout, checkAPI: false })
    return { connection, streams: streamsOf(client, manager, connection), consumers: consumersOf(client, manager) }
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

function connectionOf(driver: NatsConnection, log: Log): Connection {
  const lost = new Set<() => void>()
  let whenOpen: PromiseWithResolvers<void> | undefined
  const onStatus = (type: string): void => {
    if (type === 'disconnect' && whenOpen === undefined) {
      log.warn('the connection to NATS is lost; reconnecting')
      whenOpen = Promise.withResolvers()
      for (const call of lost) call()
    } else if (type === 'reconnect') {
      log.warn('NATS is connected again')
      whenOpen?.resolve()
      whenOpen = undefined
    }
  }
  void (async () => {
    for await (const { type } of driver.status()) onStatus(type)
  })()
  return {
    publish: (subject) => driver.publish(subject),
    subscribe: (subject, options) => driver.subscribe(subject, options),
    flush: () => driver.flush(),
    isClosed: () => driver.isClosed(),
    isConnected: () => whenOpen === undefined && !driver.isClosed(),
    connected: () => whenOpen?.promise ?? Promise.resolve(),
    onDisconnect(call) {
      lost.add(call)
      return () => void lost.delete(call)
    },
  }
}
