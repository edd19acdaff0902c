import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { type NumberedSocket, openSockets } from '../realtime/index.ts'
import { manyChannel, type ToMany, type ToOne, userChannel, wireFor } from './notification-rows.ts'

export type Hub = {
  /** From now on the socket hears of its user's notifications. */
  join(socket: NumberedSocket): Promise<void>
  leave(socket: NumberedSocket): void
  /** `arrived` resolves at the user's next notification, when the session ends, after `timeoutMs`, or when the process stops. */
  nextNotification(
    who: { userId: string; sessionId: string },
    timeoutMs: number,
  ): { arrived: Promise<void>; cancel(): void }
  close(): void
}

type Listeners = { sockets: Set<NumberedSocket>; waiters: Map<() => void, string> }

const reconcileMs = 25_000
const reconcileWithoutRedisMs = 1_000
const heads = {
  name: 'notification_heads',
  text: 'select user_id, last_seq::float8 as last_seq from notification_counters where user_id = any($1::uuid[])',
}

/**
 * Who of this process waits for notifications. Redis says what happened; numbers say whether all of it was heard (see `NumberedSocket`). So a lost,
 * doubled or late announcement can delay a notification but not lose, double or reorder it. While Redis is away, Postgres is asked every second.
 */
export const notificationListeners = part({ open: createHub, close: (hub) => hub.close() })

function createHub(core: Core): Hub {
  const { config, postgres, redisSubscriber: redis, log } = core
  const longPolls = core.metrics.gauge({
    name: 'nova_long_polls_open',
    help: 'Long polls that wait for a notification in this process.',
  })
  const users = new Map<string, Listeners>()
  const channelPrefix = userChannel(config.REDIS_PREFIX, '')
  const many = manyChannel(config.REDIS_PREFIX)
  let isClosed = false

  const failed = (error: Error): void => log.warn({ err: error.message }, 'hub')
  const subscribe = (...channels: string[]): Promise<void> => redis.subscribe(...channels).then(() => undefined, failed)
  const waiters = function* (): Generator<[() => void, string]> {
    for (const found of users.values()) yield* found.waiters
  }

  function entry(userId: string): Listeners {
    let found = users.get(userId)
    if (found === undefined) {
      found = { sockets: new Set(), waiters: new Map() }
      users.set(userId, found)
    }
    return found
  }

  function drop(userId: string): void {
    const found = users.get(userId)
    if (found === undefined || found.sockets.size > 0 || found.waiters.size > 0) return
    users.delete(userId)
    void redis.unsubscribe(userChannel(config.REDIS_PREFIX, userId)).catch(failed)
  }

  function announce(found: Listeners | undefined, seq: number, wire: string): void {
    if (found === undefined) return
    for (const wake of found.waiters.keys()) wake()
    for (const socket of found.sockets) socket.announce(seq, wire)
  }

  redis.on('message', (channel: string, text: string) => {
    if (channel === many) {
      const { event, data, to } = JSON.parse(text) as ToMany
      const body = JSON.stringify(data)
      for (const [userId, seq, id] of to) {
        const found = users.get(userId)
        if (found !== undefined) announce(found, seq, wireFor(event, id, body))
      }
    } else if (channel.startsWith(channelPrefix)) {
      const found = users.get(channel.slice(channelPrefix.length))
      const { seq, wire } = JSON.parse(text) as ToOne
      announce(found, seq, wire)
    }
  })

  async function reconcile(): Promise<void> {
    const ids = [...users].filter(([, found]) => found.sockets.size > 0).map(([id]) => id)
    if (ids.length === 0) return
    const { rows } = await postgres.pool.query({ ...heads, values: [ids] })
    for (const row of rows as { user_id: string; last_seq: number }[]) {
      for (const one of users.get(row.user_id)?.sockets ?? []) if (row.last_seq > one.lastSeq) one.catchUp()
    }
  }
  const reconcileSafely = (): void => void reconcile().catch(failed)

  // ioredis subscribes again by itself after a reconnect to what was subscribed before; what joined while Redis was away was not.
  const onReady = (): void => {
    void subscribe(many, ...[...users.keys()].map((id) => userChannel(config.REDIS_PREFIX, id))).then(reconcileSafely)
  }
  redis.on('ready', onReady)
  void subscribe(many)
  core.of(openSockets).onSessionsOver((sessionIds) => {
    for (const [wake, sessionId] of waiters()) if (sessionIds.has(sessionId)) wake()
  })
  const regularly = setInterval(reconcileSafely, reconcileMs)
  const withoutRedis = setInterval(() => {
    if (redis.status === 'ready') return
    reconcileSafely()
    // Long polls answer with what there is; their clients ask again.
    for (const [wake] of waiters()) wake()
  }, reconcileWithoutRedisMs)

  const close = (): void => {
    isClosed = true
    clearInterval(regularly)
    clearInterval(withoutRedis)
    redis.off('ready', onReady)
    for (const [wake] of waiters()) wake()
  }
  core.stopping.signal.addEventListener('abort', close, { once: true })

  return {
    async join(socket) {
      const found = entry(socket.actor.id)
      found.sockets.add(socket)
      await subscribe(userChannel(config.REDIS_PREFIX, socket.actor.id))
    },
    leave(socket) {
      if (users.get(socket.actor.id)?.sockets.delete(socket)) drop(socket.actor.id)
    },
    nextNotification({ userId, sessionId }, timeoutMs) {
      const found = entry(userId)
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, isClosed ? 0 : timeoutMs)
      found.waiters.set(resolve, sessionId)
      longPolls.inc()
      const subscribed = subscribe(userChannel(config.REDIS_PREFIX, userId))
      return {
        arrived: subscribed.then(() => promise),
        cancel() {
          clearTimeout(timer)
          if (found.waiters.delete(resolve)) longPolls.dec()
          drop(userId)
        },
      }
    },
    close,
  }
}
