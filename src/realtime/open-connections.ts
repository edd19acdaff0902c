import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { arrayOf, boolean, instant, statement, uuid } from '../platform/statement.ts'
import { type SessionChangeMessage, sessionChangesChannel } from '../sessions/index.ts'
import { closeCodes } from './close-codes.ts'
import { processesKey, processLease } from './process-lease.ts'
import { realtimeVariables } from './realtime.variables.ts'
import { reconnectHint } from './reconnect-hint.ts'
import { socketMetrics } from './socket-metrics.ts'

/** An open socket, as the registry uses it. */
type OpenConnection = {
  /** Its number in this process. */
  number: number
  readonly actor: UserActor
  /** Sends a ping, and drops the connection if there was no pong to the last ping. */
  heartbeat(): void
  close(code: number, reason: string): void
}

/** The registry of all open sockets of this process. */
type ConnectionRegistry = {
  /**
   * Adds a socket. From now on it gets pings, and is closed when its token expires, its session ends or its account is
   * suspended.
   */
  add(socket: OpenConnection): void
  remove(socket: OpenConnection): void
  /** Adds a listener for sessions that have ended or whose account was suspended. */
  onSessionsEnded(call: (sessionIds: ReadonlySet<string>) => void): void
  readonly open: number
  /**
   * Closes this many sockets, spread over a time in milliseconds, and tells their clients when to reconnect: they then
   * connect to any process.
   */
  shed(count: number, withinMs: number): void
  close(): void
}

const heartbeatMs = 25_000
const portionEveryMs = 100

const endedSessions = statement({
  name: 'realtime.ended_sessions',
  params: { ids: arrayOf(uuid), now: instant },
  row: { id: uuid, ended: boolean },
  text: (p) => `
    select s.id, s.ended_at is not null as ended
    from sessions s
    join users u on u.id = s.user_id
    where s.id = any(${p.ids})
      and (
        s.ended_at is not null
        or (u.suspended_at is not null and (u.suspended_until is null or u.suspended_until > ${p.now}))
      )`,
})

/**
 * Adds a socket to the sockets of its user, which are in the order of opening, and removes those of dead processes.
 * Returns the sockets above the limit, the oldest, after it has removed them.
 */
const addSocket = `
  for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    if not redis.call('ZSCORE', KEYS[2], string.match(member, '^[^ ]+')) then redis.call('ZREM', KEYS[1], member) end
  end
  local time = redis.call('TIME')
  redis.call('ZADD', KEYS[1], 'NX', time[1] * 1000000 + time[2], ARGV[1])
  redis.call('EXPIRE', KEYS[1], 86400)
  local surplus = redis.call('ZRANGE', KEYS[1], 0, -1 - ARGV[2])
  for _, member in ipairs(surplus) do redis.call('ZREM', KEYS[1], member) end
  return surplus`

/** The open connections of this process. They are closed when the process starts to stop. */
export const openConnections = part({ open: createRegistry, close: (registry) => registry.close() })

function createRegistry(core: Core): ConnectionRegistry {
  const { config, postgres, redis, redisSubscriber, log, clock } = core
  const lease = core.of(processLease)
  const metrics = core.of(socketMetrics)
  const sockets = new Map<number, OpenConnection>()
  const listeners: ((sessionIds: ReadonlySet<string>) => void)[] = []
  const changesChannel = sessionChangesChannel(config.REDIS_PREFIX)
  const channelOf = (processId: string): string => `${config.REDIS_PREFIX}process:${processId}`
  const keyOf = (userId: string): string => `${config.REDIS_PREFIX}sockets:${userId}`
  const memberOf = (number: number): string => `${lease.id} ${number}`
  const failed = (error: Error): void => log.debug({ err: error.message }, 'sockets')
  const limit = Math.floor(config.of(realtimeVariables).SOCKETS_PER_USER * Math.max(1, config.RATE_LIMIT_SCALE))
  /** Sockets that have closed but could not be removed from Redis: their user by number. */
  const unremoved = new Map<number, string>()
  let count = 0

  async function addToRedis(socket: OpenConnection): Promise<void> {
    const keys = [keyOf(socket.actor.id), processesKey(config.REDIS_PREFIX)]
    const surplus = (await redis.eval(addSocket, 2, ...keys, memberOf(socket.number), limit)) as string[]
    for (const member of surplus) {
      const [processId, other] = member.split(' ') as [string, string]
      await redis.publish(channelOf(processId), other)
    }
  }

  /** A socket that cannot be removed now is removed when Redis accepts writes again. */
  async function removeFromRedis(userId: string, number: number): Promise<void> {
    await redis.zrem(keyOf(userId), memberOf(number)).catch(() => {
      unremoved.set(number, userId)
      lease.doubt()
    })
  }
  const addSafely = (socket: OpenConnection): void =>
    void addToRedis(socket).catch((error: Error) => {
      lease.doubt()
      failed(error)
    })

  function onSessionChange({ sessionIds, change }: SessionChangeMessage): void {
    if (change === 'changed') return
    const affected = new Set(sessionIds)
    for (const call of listeners) call(affected)
    for (const socket of sockets.values()) {
      if (!affected.has(socket.actor.sessionId)) continue
      if (change === 'ended') socket.close(closeCodes.unauthorized, 'the session has ended')
      else socket.close(closeCodes.suspended, 'the account is suspended')
    }
  }

  redisSubscriber.on('message', (channel: string, text: string) => {
    if (channel === changesChannel) onSessionChange(JSON.parse(text) as SessionChangeMessage)
    else if (channel === channelOf(lease.id))
      sockets.get(Number(text))?.close(closeCodes.tooMany, 'another socket was opened')
  })
  const subscribe = (): void => void redisSubscriber.subscribe(changesChannel, channelOf(lease.id)).catch(failed)

  /** Closes the sockets of ended sessions and suspended accounts when the message about it was lost. */
  async function reconcile(): Promise<void> {
    if (sockets.size === 0) return
    const ids = [...new Set([...sockets.values()].map(({ actor }) => actor.sessionId))]
    for (const { id, ended } of await postgres.run(endedSessions, { ids, now: clock.now() }))
      onSessionChange({ sessionIds: [id], change: ended ? 'ended' : 'suspended' })
  }
  const reconcileSafely = (): void => void reconcile().catch(failed)

  const onReady = (): void => {
    subscribe()
    reconcileSafely()
  }
  redisSubscriber.on('ready', onReady)
  subscribe()
  lease.onLeaseLost(() => {
    const left = [...unremoved]
    unremoved.clear()
    for (const [number, userId] of left) void removeFromRedis(userId, number)
    for (const socket of sockets.values()) addSafely(socket)
  })
  const everySecond = setInterval(() => {
    const now = clock.now().getTime()
    for (const socket of sockets.values())
      if (socket.actor.tokenExpiresAt <= now) socket.close(closeCodes.unauthorized, 'the access token has expired')
    if (redisSubscriber.status !== 'ready') reconcileSafely()
  }, 1_000)
  const heartbeat = setInterval(() => {
    for (const socket of sockets.values()) socket.heartbeat()
    reconcileSafely()
  }, heartbeatMs)

  let shedding: NodeJS.Timeout | undefined
  function shed(count: number, withinMs: number): void {
    clearInterval(shedding)
    const oldest = [...sockets.values()].slice(0, count)
    const portion = Math.ceil(oldest.length / Math.max(1, withinMs / portionEveryMs))
    const next = (): void => {
      for (const socket of oldest.splice(0, portion)) socket.close(closeCodes.goingAway, reconnectHint())
      if (oldest.length === 0) clearInterval(shedding)
    }
    shedding = setInterval(next, portionEveryMs)
    next()
  }

  const close = (): void => {
    clearInterval(everySecond)
    clearInterval(heartbeat)
    clearInterval(shedding)
    redisSubscriber.off('ready', onReady)
    for (const socket of sockets.values()) socket.close(closeCodes.goingAway, reconnectHint())
  }
  core.stopping.signal.addEventListener('abort', close, { once: true })

  return {
    add(socket) {
      socket.number = ++count
      sockets.set(socket.number, socket)
      metrics.open.set(sockets.size)
      addSafely(socket)
    },
    remove(socket) {
      if (!sockets.delete(socket.number)) return
      metrics.open.set(sockets.size)
      void removeFromRedis(socket.actor.id, socket.number)
    },
    onSessionsEnded: (call) => void listeners.push(call),
    get open() {
      return sockets.size
    },
    shed,
    close,
  }
}
