import type { Core } from '../core/core.ts'
import { processesKey, processLease } from './process-lease.ts'

/**
 * Stores the number of sockets of this process, and returns those of all live processes that serve sockets. Counts of
 * dead processes are removed.
 */
const exchange = `
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
  redis.call('EXPIRE', KEYS[1], 60)
  local counts, found = redis.call('HGETALL', KEYS[1]), {}
  for i = 1, #counts, 2 do
    if redis.call('ZSCORE', KEYS[2], counts[i]) then
      table.insert(found, counts[i])
      table.insert(found, counts[i + 1])
    else
      redis.call('HDEL', KEYS[1], counts[i])
    end
  end
  return found`

/** Returns the number of open sockets by process, this one included. */
export async function exchangeSocketCounts(core: Core, open: number): Promise<Map<string, number>> {
  const { REDIS_PREFIX } = core.config
  const keys = [`${REDIS_PREFIX}socket-counts`, processesKey(REDIS_PREFIX)]
  const found = (await core.redis.eval(exchange, 2, ...keys, core.of(processLease).id, open)) as string[]
  const counts = new Map<string, number>()
  for (let i = 0; i < found.length; i += 2) counts.set(found[i]!, Number(found[i + 1]))
  return counts
}
