import type { Config } from '../config.ts'
import { type NotificationMessage, userChannel } from '../notifications/index.ts'
import type { Clock } from '../platform/clock.ts'
import type { Log } from '../platform/log.ts'
import type { Metrics } from '../platform/metrics.ts'
import type { Postgres } from '../platform/postgres.ts'
import type { Redis } from '../platform/redis.ts'
import { type SessionNews, sessionNewsChannel } from '../sessions/index.ts'
import { closeCodes } from './close-codes.ts'

/** One open notifications socket. */
export type Subscriber = {
  readonly userId: string
  readonly sessionId: string
  readonly expiresAt: number
  /** The place of the last notification that was sent. */
  lastSeq: number
  send(text: string): void
  /** Reads what is missing from Postgres and sends it, in order. */
  catchUp(): void
  isCatchingUp(): boolean
  /** Pings, and drops the connection if the last ping was not answered. */
  heartbeat(): void
  close(code: number, reason: string): void
}

export type Hub = {
  /** From now on the subscriber hears of its user's notifications. */
  join(subscriber: Subscriber): Promise<void>
  leave(subscriber: Subscriber): void
  /** `arrived` resolves at the user's next notification, when the session changes, after `timeoutMs`, or when the process stops. */
  nextNotification(who: { userId: string; sessionId: string }, timeoutMs: number): { arrived: Promise<void>; cancel(): void }
  readonly open: number
  close(): void
}

type Deps = { config: Config; postgres: Postgres; redis: Redis; metrics: Metrics; log: Log; clock: Clock }

const heartbeatMs = 25_000
const reconcileWithoutRedisMs = 1_000
const heads = {
  name: 'notification_heads',
  text: 'select user_id, last_seq::float8 as last_seq from notification_counters where user_id = any($1::uuid[])',
}

const over = {
  name: 'sessions_over',
  text: `select s.id, s.ended_at is not null as ended from sessions s join users u on u.id = s.user_id
    where s.id = any($1::uuid[])
      and (s.ended_at is not null or (u.suspended_at is not null and (u.suspended_until is null or u.suspended_until > $2)))`,
}

/**
 * The sockets of one process. Redis says what happened; numbers say whether all of it was heard: a notification that is the next in its
 * user's row is passed on as it is, and anything else makes the socket read what it lacks from Postgres. So a lost, doubled or late
 * announcement can delay a notification but not lose, double or reorder it. While Redis is away, Postgres is asked every second.
 */
export function createHub({ config, postgres, redis, metrics, log, clock }: Deps): Hub {
  const users = new Map<string, { subscribers: Set<Subscriber>; waiters: Map<() => void, string> }>()
  const newsChannel = sessionNewsChannel(config.REDIS_PREFIX)
  const channelPrefix = userChannel(config.REDIS_PREFIX, '')
  let open = 0

  const failed = (error: Error): void => log.warn({ err: error.message }, 'hub')
  const subscribe = (channel: string): Promise<void> => redis.subscribe(channel).then(() => undefined, failed)
  const all = function* (): Generator<Subscriber> {
    for (const { subscribers } of users.values()) yield* subscribers
  }

  function entry(userId: string) {
    let found = users.get(userId)
    if (found === undefined) {
      found = { subscribers: new Set(), waiters: new Map() }
      users.set(userId, found)
    }
    return found
  }

  function drop(userId: string): void {
    const found = users.get(userId)
    if (found === undefined || found.subscribers.size > 0 || found.waiters.size > 0) return
    users.delete(userId)
    void redis.unsubscribe(userChannel(config.REDIS_PREFIX, userId)).catch(failed)
  }

  function hearOfSessions({ sessionIds, change }: SessionNews): void {
    const concerned = new Set(sessionIds)
    for (const { waiters } of users.values()) for (const [wake, sessionId] of waiters) if (concerned.has(sessionId)) wake()
    for (const one of all()) {
      if (!concerned.has(one.sessionId)) continue
      if (change === 'ended') one.close(closeCodes.unauthorized, 'the session has ended')
      if (change === 'suspended') one.close(closeCodes.suspended, 'the account is suspended')
    }
  }

  redis.on('message', (channel: string, text: string) => {
    if (channel === newsChannel) return hearOfSessions(JSON.parse(text) as SessionNews)
    const found = users.get(channel.slice(channelPrefix.length))
    if (found === undefined) return
    const { seq, message } = JSON.parse(text) as { seq: number; message: NotificationMessage }
    for (const wake of found.waiters.keys()) wake()
    let wire: string | undefined
    for (const one of found.subscribers) {
      if (one.isCatchingUp() || seq > one.lastSeq + 1) one.catchUp()
      else if (seq === one.lastSeq + 1) {
        one.lastSeq = seq
        wire ??= JSON.stringify(message)
        one.send(wire)
      }
    }
  })

  async function reconcile(): Promise<void> {
    const ids = [...users].filter(([, found]) => found.subscribers.size > 0).map(([id]) => id)
    if (ids.length === 0) return
    const { rows } = await postgres.pool.query({ ...heads, values: [ids] })
    for (const row of rows as { user_id: string; last_seq: number }[]) {
      for (const one of users.get(row.user_id)?.subscribers ?? []) if (row.last_seq > one.lastSeq) one.catchUp()
    }
    // News of sessions are lost as well while Redis is away.
    const sessionIds = [...new Set([...all()].map(({ sessionId }) => sessionId))]
    const { rows: gone } = await postgres.pool.query({ ...over, values: [sessionIds, clock.now()] })
    for (const { id, ended } of gone as { id: string; ended: boolean }[]) hearOfSessions({ sessionIds: [id], change: ended ? 'ended' : 'suspended' })
  }
  const reconcileSafely = (): void => void reconcile().catch(failed)

  // ioredis subscribes again by itself after a reconnect to what was subscribed before; what joined while Redis was away was not.
  redis.on('ready', () => {
    void Promise.all([newsChannel, ...[...users.keys()].map((id) => userChannel(config.REDIS_PREFIX, id))].map(subscribe)).then(reconcileSafely)
  })
  void subscribe(newsChannel)
  const withoutRedis = setInterval(() => {
    if (redis.status === 'ready') return
    reconcileSafely()
    // Long polls answer with what there is; their clients ask again.
    for (const { waiters } of users.values()) for (const wake of waiters.keys()) wake()
  }, reconcileWithoutRedisMs)
  const heartbeat = setInterval(() => {
    const now = clock.now().getTime()
    for (const one of all()) {
      if (one.expiresAt <= now) one.close(closeCodes.unauthorized, 'the access token has expired')
      else one.heartbeat()
    }
    reconcileSafely()
  }, heartbeatMs)

  return {
    async join(subscriber) {
      const found = entry(subscriber.userId)
      found.subscribers.add(subscriber)
      metrics.socketsOpen.set(++open)
      await subscribe(userChannel(config.REDIS_PREFIX, subscriber.userId))
    },
    leave(subscriber) {
      if (users.get(subscriber.userId)?.subscribers.delete(subscriber) !== true) return
      metrics.socketsOpen.set(--open)
      drop(subscriber.userId)
    },
    nextNotification({ userId, sessionId }, timeoutMs) {
      const found = entry(userId)
      const { promise, resolve } = Promise.withResolvers<void>()
      const timer = setTimeout(resolve, timeoutMs)
      found.waiters.set(resolve, sessionId)
      metrics.longPollsOpen.inc()
      const subscribed = subscribe(userChannel(config.REDIS_PREFIX, userId))
      return {
        arrived: subscribed.then(() => promise),
        cancel() {
          clearTimeout(timer)
          if (found.waiters.delete(resolve)) metrics.longPollsOpen.dec()
          drop(userId)
        },
      }
    },
    get open() {
      return open
    },
    close() {
      clearInterval(withoutRedis)
      clearInterval(heartbeat)
      for (const { waiters } of users.values()) for (const wake of waiters.keys()) wake()
      for (const one of all()) one.close(closeCodes.goingAway, 'the server goes away')
    },
  }
}
