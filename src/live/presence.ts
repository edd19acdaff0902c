import type { Core } from '../core/core.ts'
import { instant, integer, statement, uuid } from '../platform/statement.ts'
import { processLease } from '../realtime/index.ts'

/**
 * Who watches, in Redis: `viewers:{stream}` is the set of people, and beside it stands who is there by which process. A
 * person is in the first exactly while they are in one of the others. Every change is a set operation in one script, so
 * repeating it changes nothing and nothing can drift; what a dead process held is taken out by `bury`.
 */
const keysOf = (prefix: string, streamId: string, processId: string): string[] => [
  `${prefix}viewers:${streamId}`,
  `${prefix}viewers:${streamId}:by:${processId}`,
  `${prefix}viewers:${streamId}:processes`,
  `${prefix}peak_viewers:${streamId}`,
  `${prefix}process:${processId}:streams`,
  `${prefix}viewers:${streamId}:seen`,
]
const keptSeconds = 7 * 24 * 60 * 60

/** ARGV: the process, the stream, the person. Returns how many watch and the most so far. */
const enter = `
  redis.call('SADD', KEYS[2], ARGV[3])
  redis.call('SADD', KEYS[3], ARGV[1])
  redis.call('SADD', KEYS[5], ARGV[2])
  redis.call('SADD', KEYS[1], ARGV[3])
  redis.call('SADD', KEYS[6], ARGV[3])
  local count = redis.call('SCARD', KEYS[1])
  local peak = tonumber(redis.call('GET', KEYS[4]) or '0')
  if count > peak then redis.call('SET', KEYS[4], count) peak = count end
  for i = 1, 6 do redis.call('EXPIRE', KEYS[i], ${keptSeconds}) end
  return { count, peak }`

/** Takes `persons` out of the process's set, and out of that of all unless another process has them. */
const take = `
  local others = {}
  for _, process in ipairs(redis.call('SMEMBERS', KEYS[3])) do
    if process ~= ARGV[1] then table.insert(others, KEYS[1] .. ':by:' .. process) end
  end
  for _, person in ipairs(persons) do
    redis.call('SREM', KEYS[2], person)
    local elsewhere = false
    for _, key in ipairs(others) do
      if redis.call('SISMEMBER', key, person) == 1 then elsewhere = true break end
    end
    if not elsewhere then redis.call('SREM', KEYS[1], person) end
  end
  if redis.call('SCARD', KEYS[2]) == 0 then
    redis.call('SREM', KEYS[3], ARGV[1])
    redis.call('SREM', KEYS[5], ARGV[2])
  end`

/** ARGV: the process, the stream, the person, or none for all of the process. */
const leave = `local persons = ARGV[3] and { ARGV[3] } or redis.call('SMEMBERS', KEYS[2])${take}`

/** KEYS[7] holds who is there: whoever is missing comes in, whoever is too many goes. */
const agree = `
  for _, person in ipairs(redis.call('SDIFF', KEYS[7], KEYS[2])) do
    redis.call('SADD', KEYS[2], person)
    redis.call('SADD', KEYS[1], person)
    redis.call('SADD', KEYS[6], person)
  end
  redis.call('SADD', KEYS[3], ARGV[1])
  redis.call('SADD', KEYS[5], ARGV[2])
  for i = 1, 6 do redis.call('EXPIRE', KEYS[i], ${keptSeconds}) end
  local count = redis.call('SCARD', KEYS[1])
  local persons = redis.call('SDIFF', KEYS[2], KEYS[7])
  redis.call('DEL', KEYS[7])${take}
  if count > tonumber(redis.call('GET', KEYS[4]) or '0') and #persons == 0 then
    redis.call('SET', KEYS[4], count, 'EX', ${keptSeconds})
  end`
const atOnce = 1_000

const abandon = statement({
  name: 'live.viewers_abandon',
  params: { process_id: uuid, now: instant },
  text: (p) => `
    update live_viewers
    set left_at = ${p.now}
    where process_id = ${p.process_id} and left_at is null`,
})

const stored = statement({
  name: 'live.presence',
  params: { id: uuid },
  row: { count: integer, peak: integer },
  text: (p) => `
    select
      (
        select count(distinct viewer_id)
        from live_viewers v
        where v.session_id = l.id and v.left_at is null
      )::integer as count,
      l.peak_viewers as peak
    from live_sessions l
    where l.id = ${p.id}`,
})

/** A person watches by this process. Rejects without Redis; the process registers again when it is back. */
export async function enterStream(
  core: Core,
  streamId: string,
  userId: string,
): Promise<{ count: number; peak: number }> {
  const { redis, config } = core
  const lease = core.of(processLease)
  const [count, peak] = (await redis.eval(
    enter,
    6,
    ...keysOf(config.REDIS_PREFIX, streamId, lease.id),
    lease.id,
    streamId,
    userId,
  )) as [number, number]
  return { count, peak }
}

/** A person watches by this process no more. */
export async function leaveStream(core: Core, streamId: string, userId: string): Promise<void> {
  const { redis, config } = core
  const lease = core.of(processLease)
  await redis.eval(leave, 6, ...keysOf(config.REDIS_PREFIX, streamId, lease.id), lease.id, streamId, userId)
}

/**
 * Makes Redis agree with who watches by this process, whatever was lost while it was away. Sent in one go: what is told
 * before or after is of the same connection and in order, so nobody who comes or goes meanwhile is missed.
 */
export async function agreeOnViewers(core: Core, streamId: string, userIds: string[]): Promise<void> {
  const { redis, config } = core
  const lease = core.of(processLease)
  const given = `${config.REDIS_PREFIX}viewers:${streamId}:given:${lease.id}`
  const pipeline = redis.pipeline().del(given)
  for (let n = 0; n < userIds.length; n += atOnce) pipeline.sadd(given, ...userIds.slice(n, n + atOnce))
  pipeline.eval(agree, 7, ...keysOf(config.REDIS_PREFIX, streamId, lease.id), given, lease.id, streamId)
  for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error
}

/** Nobody watches by a process that has died. */
export async function buryViewers(core: Core, processId: string): Promise<void> {
  const { redis, config, postgres, clock } = core
  const streams = await redis.smembers(`${config.REDIS_PREFIX}process:${processId}:streams`)
  for (const streamId of streams)
    await redis.eval(leave, 6, ...keysOf(config.REDIS_PREFIX, streamId, processId), processId, streamId)
  await postgres.run(abandon, { process_id: processId, now: clock.now() })
}

/**
 * How many watch, the most so far, and how many have watched. Without Redis from Postgres, which is about a second
 * behind.
 */
export async function presenceOf(core: Core, streamId: string): Promise<{ count: number; peak: number; seen: number }> {
  const [viewers, , , peak, , seen] = keysOf(core.config.REDIS_PREFIX, streamId, '')
  const { redis, postgres } = core
  const asking = (): Promise<[number, string | null, number]> =>
    Promise.all([redis.scard(viewers!), redis.get(peak!), redis.scard(seen!)])
  const counted = redis.status === 'ready' ? await asking().catch(() => undefined) : undefined
  const [row = { count: 0, peak: 0 }] = await postgres.run(stored, { id: streamId })
  if (counted === undefined) return { count: row.count, peak: Math.max(row.peak, row.count), seen: 0 }
  return { count: counted[0], peak: Math.max(Number(counted[1] ?? 0), row.peak, counted[0]), seen: counted[2] }
}

/** Which of these people watch now. */
export async function presentAmong(core: Core, streamId: string, userIds: string[]): Promise<string[]> {
  if (userIds.length === 0) return []
  const [viewers] = keysOf(core.config.REDIS_PREFIX, streamId, '')
  const present = await core.redis.smismember(viewers!, ...userIds)
  return userIds.filter((_id, at) => present[at] === 1)
}

/** A stream that has ended has no viewers; its sockets close by themselves. */
export async function forgetViewers(core: Core, streamId: string): Promise<void> {
  const { redis, config, log } = core
  const [viewers, , processes, , , seen] = keysOf(config.REDIS_PREFIX, streamId, '')
  const clear = async (): Promise<void> => {
    const ids = await redis.smembers(processes!)
    await redis.del(viewers!, processes!, seen!, ...ids.map((id) => keysOf(config.REDIS_PREFIX, streamId, id)[1]!))
  }
  await clear().catch((error: Error) =>
    log.warn({ err: error.message }, 'the viewers of a stream that has ended were not cleared'),
  )
}
