import type { Core } from '../core/core.ts'
import { instant, integer, statement, uuid } from '../platform/statement.ts'
import { processLease } from '../realtime/index.ts'

/**
 * The viewers of a stream, in Redis: `viewers:{stream}` is the set of all viewers, and each process has its own set of
 * the viewers that are connected to it. A viewer is in the first set exactly while they are in one of the other sets.
 * Every change is a set operation in one script, so repeating it changes nothing and the sets cannot drift apart.
 * `removeViewersOfProcess` removes the viewers of a dead process.
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

/** ARGV: the process, the stream, the viewer. Returns the number of viewers and the peak so far. */
const add = `
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

/** Removes `removed` from the process's set, and from the set of all viewers unless another process has them. */
const removeListed = `
  local others = {}
  for _, process in ipairs(redis.call('SMEMBERS', KEYS[3])) do
    if process ~= ARGV[1] then table.insert(others, KEYS[1] .. ':by:' .. process) end
  end
  for _, viewer in ipairs(removed) do
    redis.call('SREM', KEYS[2], viewer)
    local elsewhere = false
    for _, key in ipairs(others) do
      if redis.call('SISMEMBER', key, viewer) == 1 then elsewhere = true break end
    end
    if not elsewhere then redis.call('SREM', KEYS[1], viewer) end
  end
  if redis.call('SCARD', KEYS[2]) == 0 then
    redis.call('SREM', KEYS[3], ARGV[1])
    redis.call('SREM', KEYS[5], ARGV[2])
  end`

/** ARGV: the process, the stream, and the viewer; without a viewer, all viewers of the process are removed. */
const remove = `local removed = ARGV[3] and { ARGV[3] } or redis.call('SMEMBERS', KEYS[2])${removeListed}`

/** Makes the process's set equal to the set in KEYS[7]: adds missing viewers and removes the others. */
const sync = `
  for _, viewer in ipairs(redis.call('SDIFF', KEYS[7], KEYS[2])) do
    redis.call('SADD', KEYS[2], viewer)
    redis.call('SADD', KEYS[1], viewer)
    redis.call('SADD', KEYS[6], viewer)
  end
  redis.call('SADD', KEYS[3], ARGV[1])
  redis.call('SADD', KEYS[5], ARGV[2])
  for i = 1, 6 do redis.call('EXPIRE', KEYS[i], ${keptSeconds}) end
  local count = redis.call('SCARD', KEYS[1])
  local removed = redis.call('SDIFF', KEYS[2], KEYS[7])
  redis.call('DEL', KEYS[7])${removeListed}
  if count > tonumber(redis.call('GET', KEYS[4]) or '0') and #removed == 0 then
    redis.call('SET', KEYS[4], count, 'EX', ${keptSeconds})
  end`
const batch = 1_000

const markLeft = statement({
  name: 'live.viewers_of_process_leave',
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

/**
 * Adds a viewer who is connected to this process. Rejects when Redis is unavailable; the process adds its viewers again
 * once Redis is available.
 */
export async function addViewer(
  core: Core,
  streamId: string,
  userId: string,
): Promise<{ count: number; peak: number }> {
  const { redis, config } = core
  const lease = core.of(processLease)
  const [count, peak] = (await redis.eval(
    add,
    6,
    ...keysOf(config.REDIS_PREFIX, streamId, lease.id),
    lease.id,
    streamId,
    userId,
  )) as [number, number]
  return { count, peak }
}

/** Removes a viewer who is no longer connected to this process. */
export async function removeViewer(core: Core, streamId: string, userId: string): Promise<void> {
  const { redis, config } = core
  const lease = core.of(processLease)
  await redis.eval(remove, 6, ...keysOf(config.REDIS_PREFIX, streamId, lease.id), lease.id, streamId, userId)
}

/**
 * Sets the viewers of this process in Redis, whatever was lost while Redis was unavailable. All commands are sent in
 * one pipeline: changes before and after it use the same connection and are applied in order, so no viewer who joins or
 * leaves in the meantime is missed.
 */
export async function syncViewers(core: Core, streamId: string, userIds: string[]): Promise<void> {
  const { redis, config } = core
  const lease = core.of(processLease)
  const given = `${config.REDIS_PREFIX}viewers:${streamId}:given:${lease.id}`
  const pipeline = redis.pipeline().del(given)
  for (let n = 0; n < userIds.length; n += batch) pipeline.sadd(given, ...userIds.slice(n, n + batch))
  pipeline.eval(sync, 7, ...keysOf(config.REDIS_PREFIX, streamId, lease.id), given, lease.id, streamId)
  for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error
}

/** Removes all viewers of a process that has died. */
export async function removeViewersOfProcess(core: Core, processId: string): Promise<void> {
  const { redis, config, postgres, clock } = core
  const streams = await redis.smembers(`${config.REDIS_PREFIX}process:${processId}:streams`)
  for (const streamId of streams)
    await redis.eval(remove, 6, ...keysOf(config.REDIS_PREFIX, streamId, processId), processId, streamId)
  await postgres.run(markLeft, { process_id: processId, now: clock.now() })
}

/**
 * Returns the number of viewers now (`count`), the peak so far, and the number of users who have watched (`seen`). When
 * Redis is unavailable, the numbers come from Postgres, which is about a second behind, and `seen` is 0.
 */
export async function presenceOf(core: Core, streamId: string): Promise<{ count: number; peak: number; seen: number }> {
  const [viewers, , , peak, , seen] = keysOf(core.config.REDIS_PREFIX, streamId, '')
  const { redis, postgres } = core
  const read = (): Promise<[number, string | null, number]> =>
    Promise.all([redis.scard(viewers!), redis.get(peak!), redis.scard(seen!)])
  const counted = redis.status === 'ready' ? await read().catch(() => undefined) : undefined
  const [row = { count: 0, peak: 0 }] = await postgres.run(stored, { id: streamId })
  if (counted === undefined) return { count: row.count, peak: Math.max(row.peak, row.count), seen: 0 }
  return { count: counted[0], peak: Math.max(Number(counted[1] ?? 0), row.peak, counted[0]), seen: counted[2] }
}

/** Returns those of the given users who are watching now. */
export async function viewersAmong(core: Core, streamId: string, userIds: string[]): Promise<string[]> {
  if (userIds.length === 0) return []
  const [viewers] = keysOf(core.config.REDIS_PREFIX, streamId, '')
  const present = await core.redis.smismember(viewers!, ...userIds)
  return userIds.filter((_id, at) => present[at] === 1)
}

/** Deletes the viewers of a stream that has ended. Its sockets are closed by the message that the stream has ended. */
export async function clearViewers(core: Core, streamId: string): Promise<void> {
  const { redis, config, log } = core
  const [viewers, , processes, , , seen] = keysOf(config.REDIS_PREFIX, streamId, '')
  const clear = async (): Promise<void> => {
    const ids = await redis.smembers(processes!)
    await redis.del(viewers!, processes!, seen!, ...ids.map((id) => keysOf(config.REDIS_PREFIX, streamId, id)[1]!))
  }
  await clear().catch((error: Error) =>
    log.warn({ err: error.message }, 'could not clear the viewers of a stream that has ended'),
  )
}
