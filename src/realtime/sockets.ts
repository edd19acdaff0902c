import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { arrayOf, boolean, instant, statement, uuid } from '../platform/statement.ts'
import { type SessionNews, sessionNewsChannel } from '../sessions/index.ts'
import { closeCodes } from './close-codes.ts'
import { processesKey, processLease } from './process-lease.ts'
import { realtimeVariables } from './realtime.variables.ts'
import { socketMetrics } from './socket-metrics.ts'

/** A socket as it is looked after here. */
type OpenSocket = {
  /** Its number in this process. */
  number: number
  readonly actor: UserActor
  /** Pings, and drops the connection if the last ping was not answered. */
  heartbeat(): void
  close(code: number, reason: string): void
}

/** Every open socket of this process, whatever it is for. */
type Sockets = {
  /** From now on the socket is pinged, and closed when its token, its session or its account comes to an end. */
  join(socket: OpenSocket): void
  leave(socket: OpenSocket): void
  /** Called with the sessions that came to an end. */
  onSessionsOver(call: (sessionIds: ReadonlySet<string>) => void): void
  readonly open: number
  close(): void
}

const heartbeatMs = 25_000

const over = statement({
  name: 'realtime.sessions_over',
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
 * Enters a socket among those of its user, which are in the order of their opening, without those of processes that
 * have died. Returns those that are too many: the oldest.
 */
const enter = `
  for _, member in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    if not redis.call('ZSCORE', KEYS[2], string.match(member, '^[^ ]+')) then redis.call('ZREM', KEYS[1], member) end
  end
  local time = redis.call('TIME')
  redis.call('ZADD', KEYS[1], 'NX', time[1] * 1000000 + time[2], ARGV[1])
  redis.call('EXPIRE', KEYS[1], 86400)
  local surplus = redis.call('ZRANGE', KEYS[1], 0, -1 - ARGV[2])
  for _, member in ipairs(surplus) do redis.call('ZREM', KEYS[1], member) end
  return surplus`

/** Those of this process. They are told to go when it begins to stop. */
export const openSockets = part({ open: createSockets, close: (sockets) => sockets.close() })

function createSockets(core: Core): Sockets {
  const { config, postgres, redis, redisSubscriber, log, clock } = core
  const lease = core.of(processLease)
  const metrics = core.of(socketMetrics)
  const sockets = new Map<number, OpenSocket>()
  const listeners: ((sessionIds: ReadonlySet<string>) => void)[] = []
  const newsChannel = sessionNewsChannel(config.REDIS_PREFIX)
  const channelOf = (processId: string): string => `${config.REDIS_PREFIX}process:${processId}`
  const keyOf = (userId: string): string => `${config.REDIS_PREFIX}sockets:${userId}`
  const memberOf = (number: number): string => `${lease.id} ${number}`
  const failed = (error: Error): void => log.debug({ err: error.message }, 'sockets')
  const limit = Math.floor(config.of(realtimeVariables).SOCKETS_PER_USER * Math.max(1, config.RATE_LIMIT_SCALE))
  const ghosts = new Map<number, string>()
  let count = 0

  async function enterInRedis(socket: OpenSocket): Promise<void> {
    const keys = [keyOf(socket.actor.id), processesKey(config.REDIS_PREFIX)]
    const surplus = (await redis.eval(enter, 2, ...keys, memberOf(socket.number), limit)) as string[]
    for (const member of surplus) {
      const [processId, other] = member.split(' ') as [string, string]
      await redis.publish(channelOf(processId), other)
    }
  }

  /** What cannot be taken out now is taken out when Redis is back. */
  async function forget(userId: string, number: number): Promise<void> {
    await redis.zrem(keyOf(userId), memberOf(number)).catch(() => ghosts.set(number, userId))
  }

  function hearOfSessions({ sessionIds, change }: SessionNews): void {
    if (change === 'changed') return
    const concerned = new Set(sessionIds)
    for (const call of listeners) call(concerned)
    for (const socket of sockets.values()) {
      if (!concerned.has(socket.actor.sessionId)) continue
      if (change === 'ended') socket.close(closeCodes.unauthorized, 'the session has ended')
      else socket.close(closeCodes.suspended, 'the account is suspended')
    }
  }

  redisSubscriber.on('message', (channel: string, text: string) => {
    if (channel === newsChannel) hearOfSessions(JSON.parse(text) as SessionNews)
    else if (channel === channelOf(lease.id))
      sockets.get(Number(text))?.close(closeCodes.tooMany, 'another socket was opened')
  })
  const subscribe = (): void => void redisSubscriber.subscribe(newsChannel, channelOf(lease.id)).catch(failed)

  /** News that were lost, and sessions that ended by themselves. */
  async function reconcile(): Promise<void> {
    if (sockets.size === 0) return
    const ids = [...new Set([...sockets.values()].map(({ actor }) => actor.sessionId))]
    for (const { id, ended } of await postgres.run(over, { ids, now: clock.now() }))
      hearOfSessions({ sessionIds: [id], change: ended ? 'ended' : 'suspended' })
  }
  const reconcileSafely = (): void => void reconcile().catch(failed)

  const onReady = (): void => {
    subscribe()
    reconcileSafely()
  }
  redisSubscriber.on('ready', onReady)
  subscribe()
  const onRedisReady = (): void => {
    const gone = [...ghosts]
    ghosts.clear()
    for (const [number, userId] of gone) void forget(userId, number)
    for (const socket of sockets.values()) void enterInRedis(socket).catch(failed)
  }
  redis.on('ready', onRedisReady)
  lease.onForgotten(() => {
    for (const socket of sockets.values()) void enterInRedis(socket).catch(failed)
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

  const close = (): void => {
    clearInterval(everySecond)
    clearInterval(heartbeat)
    redisSubscriber.off('ready', onReady)
    redis.off('ready', onRedisReady)
    for (const socket of sockets.values()) socket.close(closeCodes.goingAway, 'the server goes away')
  }
  core.stopping.signal.addEventListener('abort', close, { once: true })

  return {
    join(socket) {
      socket.number = ++count
      sockets.set(socket.number, socket)
      metrics.open.set(sockets.size)
      void enterInRedis(socket).catch(failed)
    },
    leave(socket) {
      if (!sockets.delete(socket.number)) return
      metrics.open.set(sockets.size)
      void forget(socket.actor.id, socket.number)
    },
    onSessionsOver: (call) => void listeners.push(call),
    get open() {
      return sockets.size
    },
    close,
  }
}
