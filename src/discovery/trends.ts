import { readTrends, type Trend, trendHalfLifeMs } from '../analytics/index.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import type { Redis } from '../platform/redis.ts'

/**
 * The sorted sets of the original design, for the last 24 hours: content by the number of users who engage with it,
 * hashtags by the number of creators who use them.
 */
type TrendOf = 'posts' | 'tags'
/**
 * An action of a user that counts for a member of a set. `bit` is the type of the action: the user counts until the
 * last of their actions is undone.
 */
export type Count = { member: string; by: string; bit: 1 | 2 | 4 | 8; at: number; isSet: boolean }

const daySeconds = 24 * 60 * 60
const rebuiltCount = 5_000

const setKey = ({ config }: Core, of: TrendOf): string => `${config.REDIS_PREFIX}trending:${of}:24h`
const landmarkKey = (core: Core, of: TrendOf): string => `${setKey(core, of)}:landmark`
const actorsKey = (core: Core, of: TrendOf): string => `${setKey(core, of)}:by:`

/**
 * Forward decay: a later action has a higher weight, by its time since a landmark, so existing scores never have to be
 * updated. The users who count for a member are in a hash, each with their actions and the time of the first. KEYS: the
 * set, its landmark, the hash of the member of each count. ARGV: the half-life in ms, the landmark for a new set, and
 * for each count: member, user, bit, time, 1 (set) or 0 (undone).
 */
export const trendScript = `
local half = tonumber(ARGV[1])
local landmark = redis.call('GET', KEYS[2])
if not landmark or tonumber(ARGV[2]) - tonumber(landmark) > 400 * half then
  -- Scores that old have no weight any more, and the range of numbers is limited.
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

/**
 * Counts actions. Each user counts only once for each member, even if events are delivered several times.
 * @throws when Redis is unavailable
 */
export async function countTrends(core: Core, of: TrendOf, counts: Count[]): Promise<void> {
  const dayAgo = core.clock.now().getTime() - daySeconds * 1000
  const recent = counts.filter(({ at }) => at > dayAgo)
  if (recent.length === 0) return
  const redis = core.redis as TrendRedis
  const keys = [setKey(core, of), landmarkKey(core, of), ...recent.map(({ member }) => actorsKey(core, of) + member)]
  const args = recent.flatMap(({ member, by, bit, at, isSet }) => [member, by, bit, at, isSet ? 1 : 0])
  await redis.novaTrend(keys.length, ...keys, trendHalfLifeMs, core.clock.now().getTime(), ...args)
}

/**
 * Rebuilds a set from ClickHouse: exact, and without actions older than a day. Actions that are counted in the meantime
 * and are not in ClickHouse yet are included by the next rebuild.
 */
async function rebuildTrends(core: Core, of: TrendOf): Promise<void> {
  const { redis } = core
  const now = core.clock.now().getTime()
  const trends = await readTrends(core, of === 'posts' ? 'contents' : 'tags', now, rebuiltCount)
  const rebuiltKey = `${setKey(core, of)}:made`
  const steps = redis.multi().del(rebuiltKey).set(landmarkKey(core, of), String(now))
  for (let from = 0; from < trends.length; from += 500)
    steps.zadd(rebuiltKey, ...trends.slice(from, from + 500).flatMap(({ member, score }) => [String(score), member]))
  await (trends.length === 0 ? steps.del(setKey(core, of)) : steps.rename(rebuiltKey, setKey(core, of))).exec()
}

/** Rebuilds both sets from ClickHouse. */
export async function rebuildAllTrends(core: Core): Promise<void> {
  await Promise.all([rebuildTrends(core, 'posts'), rebuildTrends(core, 'tags')])
}

/** Rebuilds the sets that Redis has lost. */
export async function restoreTrends(core: Core): Promise<void> {
  for (const which of ['posts', 'tags'] as const)
    if ((await core.redis.exists(landmarkKey(core, which))) === 0) await rebuildTrends(core, which)
}

/**
 * Returns the trends now, best first. When Redis is unavailable or has lost its sets, they are read from ClickHouse;
 * when ClickHouse is unavailable too, the result is empty.
 */
export async function trendsNow(core: Core, of: TrendOf, limit: number): Promise<Trend[]> {
  const now = core.clock.now().getTime()
  const fromRedis = await readSet(core, of, now, limit).catch((error: Error) => {
    logOutage(core, 'trending: redis is unavailable', error)
    return undefined
  })
  if (fromRedis !== undefined) return fromRedis
  return readTrends(core, of === 'posts' ? 'contents' : 'tags', now, limit).catch((error: unknown) => {
    logOutage(core, 'trending: clickhouse is unavailable', error)
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
