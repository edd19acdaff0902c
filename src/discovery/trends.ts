import { readTrends, type Trend, trendHalfLifeMs } from '../analytics/index.ts'
import type { Core } from '../core/core.ts'
import type { Redis } from '../platform/redis.ts'

/** Sorted sets of the original design: content by people, hashtags by creators, of 24 hours. */
type TrendOf = 'posts' | 'tags'
/** One who counts for a member: `bit` says by what, so that taking back the last of it takes the count back. */
export type Count = { member: string; by: string; bit: 1 | 2 | 4 | 8; at: number; isSet: boolean }

const daySeconds = 24 * 60 * 60
const rebuiltCount = 5_000

const setKey = ({ config }: Core, of: TrendOf): string => `${config.REDIS_PREFIX}trending:${of}:24h`
const landmarkKey = (core: Core, of: TrendOf): string => `${setKey(core, of)}:landmark`
const peopleKey = (core: Core, of: TrendOf): string => `${setKey(core, of)}:by:`

/**
 * Forward decay: what is counted later counts more, by the time since a landmark, so nothing that is in the set has to
 * be changed as time goes by. Who counts for a member is in a hash beside it, with what they did and since when. KEYS:
 * the set, its landmark, the people of each count. ARGV: half-life in ms, the landmark of a new set, and for each count
 * member, who, bit, time, 1 or 0.
 */
export const trendScript = `
local half = tonumber(ARGV[1])
local landmark = redis.call('GET', KEYS[2])
if not landmark or tonumber(ARGV[2]) - tonumber(landmark) > 400 * half then
  -- What is that old weighs nothing any more, and numbers have an end.
  redis.call('DEL', KEYS[1])
  landmark = ARGV[2]
  redis.call('SET', KEYS[2], landmark)
end
landmark = tonumber(landmark)
for i = 3, #KEYS do
  local at = 3 + (i - 3) * 5
  local member, by, set = ARGV[at], ARGV[at + 1], ARGV[at + 4] == '1'
  local one, when = tonumber(ARGV[at + 2]), tonumber(ARGV[at + 3])
  local mask, since = 0, when
  local known = redis.call('HGET', KEYS[i], by)
  if known then
    local m, w = string.match(known, '^(%d+):(%d+)$')
    mask, since = tonumber(m), tonumber(w)
  end
  local weight = 2 ^ ((since - landmark) / half)
  local has = math.floor(mask / one) % 2 == 1
  if set and not has then
    if mask == 0 then redis.call('ZINCRBY', KEYS[1], string.format('%.17g', weight), member) end
    redis.call('HSET', KEYS[i], by, string.format('%d:%.0f', mask + one, since))
    redis.call('EXPIRE', KEYS[i], ${daySeconds})
  elseif not set and has then
    if mask == one then
      redis.call('ZINCRBY', KEYS[1], string.format('%.17g', -weight), member)
      redis.call('HDEL', KEYS[i], by)
    else
      redis.call('HSET', KEYS[i], by, string.format('%d:%.0f', mask - one, since))
    end
  end
end
`
type TrendRedis = Redis & { novaTrend(keys: number, ...args: (string | number)[]): Promise<void> }

/** Counts, each person once for each member however often it is told. @throws when Redis does not answer */
export async function countTrends(core: Core, of: TrendOf, counts: Count[]): Promise<void> {
  const dayAgo = core.clock.now().getTime() - daySeconds * 1000
  const recent = counts.filter(({ at }) => at > dayAgo)
  if (recent.length === 0) return
  const redis = core.redis as TrendRedis
  const keys = [setKey(core, of), landmarkKey(core, of), ...recent.map(({ member }) => peopleKey(core, of) + member)]
  const told = recent.flatMap(({ member, by, bit, at, isSet }) => [member, by, bit, at, isSet ? 1 : 0])
  await redis.novaTrend(keys.length, ...keys, trendHalfLifeMs, core.clock.now().getTime(), ...told)
}

/**
 * Makes a set anew from ClickHouse: exact, and without what is older than a day. What is counted meanwhile and is not
 * in ClickHouse yet comes with the next time.
 */
async function rebuildTrends(core: Core, of: TrendOf): Promise<void> {
  const { redis } = core
  const now = core.clock.now().getTime()
  const trends = await readTrends(core, of === 'posts' ? 'contents' : 'tags', now, rebuiltCount)
  const made = `${setKey(core, of)}:made`
  const steps = redis.multi().del(made).set(landmarkKey(core, of), String(now))
  for (let from = 0; from < trends.length; from += 500)
    steps.zadd(made, ...trends.slice(from, from + 500).flatMap(({ member, score }) => [String(score), member]))
  await (trends.length === 0 ? steps.del(setKey(core, of)) : steps.rename(made, setKey(core, of))).exec()
}

/** Both sets, from ClickHouse. */
export async function rebuildAllTrends(core: Core): Promise<void> {
  await Promise.all([rebuildTrends(core, 'posts'), rebuildTrends(core, 'tags')])
}

/** The same when Redis has lost them. */
export async function restoreTrends(core: Core): Promise<void> {
  for (const which of ['posts', 'tags'] as const)
    if ((await core.redis.exists(landmarkKey(core, which))) === 0) await rebuildTrends(core, which)
}

/**
 * What trends now, the best first. Without Redis, or while its sets are empty after a loss, from ClickHouse; without
 * both there is nothing to say, and it is empty.
 */
export async function trendsNow(core: Core, of: TrendOf, limit: number): Promise<Trend[]> {
  const now = core.clock.now().getTime()
  const fromRedis = await readSet(core, of, now, limit).catch((error: Error) => {
    core.log.warn({ err: error.message }, 'trending: redis does not answer')
    return undefined
  })
  if (fromRedis !== undefined) return fromRedis
  return readTrends(core, of === 'posts' ? 'contents' : 'tags', now, limit).catch((error: unknown) => {
    core.log.warn({ err: String(error) }, 'trending: clickhouse does not answer')
    return []
  })
}

async function readSet(core: Core, of: TrendOf, now: number, limit: number): Promise<Trend[] | undefined> {
  const [landmark, found] = await Promise.all([
    core.redis.get(landmarkKey(core, of)),
    core.redis.zrange(setKey(core, of), 0, String(limit - 1), 'REV', 'WITHSCORES'),
  ])
  if (landmark === null) return undefined
  const fade = 2 ** ((Number(landmark) - now) / trendHalfLifeMs)
  const trends: Trend[] = []
  for (let index = 0; index < found.length; index += 2) {
    const score = Number(found[index + 1]) * fade
    if (score > 1e-6) trends.push({ member: found[index]!, score })
  }
  return trends
}
