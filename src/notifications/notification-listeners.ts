import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { part } from '../core/part.ts'
import { type LogFollower, openLogChannels } from '../numbered/index.ts'
import { arrayOf, float, statement, uuid } from '../platform/statement.ts'
import { openConnections } from '../realtime/index.ts'
import {
  type BatchAnnouncement,
  channelPrefix,
  everybody,
  type SingleAnnouncement,
  wireOf,
} from './notification-channels.ts'

/** A socket that follows the notifications of its user. */
type ListeningSocket = { readonly actor: UserActor; readonly log: LogFollower }

type NotificationListeners = {
  /** Adds a socket: it receives its user's notifications from now on. */
  join(socket: ListeningSocket): Promise<void>
  leave(socket: ListeningSocket): void
  /**
   * Waits for a notification. `arrived` resolves at the user's next notification, when the session ends, after
   * `timeoutMs`, or when the process stops.
   */
  nextNotification(
    waiter: { userId: string; sessionId: string },
    timeoutMs: number,
  ): { arrived: Promise<void>; cancel(): void }
  close(): void
}

type Listeners = { sockets: Set<ListeningSocket>; waiters: Map<() => void, string> }

const reconcileMs = 25_000
const reconcileWithoutRedisMs = 1_000

const heads = statement({
  name: 'notifications.heads',
  params: { users: arrayOf(uuid) },
  row: { user_id: uuid, last_seq: float },
  text: (p) => `
    select user_id, last_seq::float8 as last_seq
    from notification_counters
    where user_id = any(${p.users})`,
})

/**
 * The sockets and long polls of this process that wait for notifications. Redis announces notifications, and their
 * numbers show whether any was missed (see `LogFollower`). So a lost, duplicate or late announcement can delay a
 * notification, but it cannot lose, duplicate or reorder it. While Redis is unavailable, Postgres is read every second.
 */
export const notificationListeners = part({ open: createListeners, close: (listeners) => listeners.close() })

function createListeners(core: Core): NotificationListeners {
  const { config, postgres, redisSubscriber: redis } = core
  const longPolls = core.metrics.gauge({
    name: 'nova_long_polls_open',
    help: 'Long polls that are waiting for a notification in this process.',
  })
  const users = new Map<string, Listeners>()
  let isClosed = false

  const failed = (error: Error): void => logOutage(core, 'could not check for missed notifications', error)
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
    channels.unsubscribe(userId)
  }

  function announce(found: Listeners | undefined, seq: number, wire: string): void {
    if (found === undefined) return
    for (const wake of found.waiters.keys()) wake()
    for (const socket of found.sockets) socket.log.onPublished(seq, wire)
  }

  async function reconcile(): Promise<void> {
    const ids = [...users].filter(([, found]) => found.sockets.size > 0).map(([id]) => id)
    if (ids.length === 0) return
    for (const { user_id, last_seq } of await postgres.run(heads, { users: ids }))
      for (const { log } of users.get(user_id)?.sockets ?? []) if (last_seq > log.lastSeq) log.catchUp()
  }
  const reconcileSafely = (): void => void reconcile().catch(failed)

  const channels = openLogChannels(core, {
    prefix: channelPrefix(config.REDIS_PREFIX),
    ids: () => [everybody, ...users.keys()],
    onMessage(id, text) {
      if (id === everybody) {
        const { event, data, to } = JSON.parse(text) as BatchAnnouncement
        const body = JSON.stringify(data)
        for (const [userId, seq, own] of to) {
          const found = users.get(userId)
          if (found !== undefined) announce(found, seq, wireOf(event, own, body))
        }
      } else {
        const { seq, wire } = JSON.parse(text) as SingleAnnouncement
        announce(users.get(id), seq, wire)
      }
    },
    onReconnect: reconcileSafely,
  })
  void channels.subscribe(everybody)
  core.of(openConnections).onSessionsEnded((sessionIds) => {
    for (const [wake, sessionId] of waiters()) if (sessionIds.has(sessionId)) wake()
  })
  const regularly = setInterval(reconcileSafely, reconcileMs)
  const withoutRedis = setInterval(() => {
    if (redis.status === 'ready') return
    reconcileSafely()
    // Long polls return what Postgres has; their clients then send the next request.
    for (const [wake] of waiters()) wake()
  }, reconcileWithoutRedisMs)

  const close = (): void => {
    isClosed = true
    clearInterval(regularly)
    clearInterval(withoutRedis)
    channels.close()
    for (const [wake] of waiters()) wake()
  }
  core.stopping.signal.addEventListener('abort', close, { once: true })

  return {
    async join(socket) {
      const found = entry(socket.actor.id)
      found.sockets.add(socket)
      await channels.subscribe(socket.actor.id)
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
      const listening = channels.subscribe(userId)
      return {
        arrived: listening.then(() => promise),
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
