import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'

const leaseMs = 15_000
const renewEveryMs = 5_000

/**
 * Returns 1 when the process was known, 0 when its lease had run out, had been forgotten, or is new. Redis' own clock
 * counts.
 */
const renew = `
  local time = redis.call('TIME')
  local known = redis.call('ZSCORE', KEYS[1], ARGV[1])
  redis.call('ZADD', KEYS[1], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[2], ARGV[1])
  return known and 1 or 0`

const expired = `
  local time = redis.call('TIME')
  return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', time[1] * 1000 + math.floor(time[2] / 1000))`

type ProcessLease = {
  readonly id: string
  /** Called when what this process had registered in Redis may be gone, so that it registers again. */
  onForgotten(again: () => void): void
  /**
   * Called with the id of a process that has died, before it is forgotten. Several processes may do it at once, and
   * again after a failure.
   */
  onDeath(bury: (processId: string) => Promise<void>): void
  /** Clears up after this process itself. */
  close(): Promise<void>
}

/**
 * Tells the other processes that this one lives. What a process holds open for its clients is registered in Redis under
 * its id. When it dies without a word, its lease runs out and another process clears up after it, so that nothing
 * counts what is not there.
 */
export const processLease = part({ open: createProcessLease, close: (lease) => lease.close() })

function createProcessLease({ newId, redis, config, log }: Core): ProcessLease {
  const id = newId()
  const key = processesKey(config.REDIS_PREFIX)
  const again: (() => void)[] = []
  const buriers: ((processId: string) => Promise<void>)[] = []
  const failed = (error: Error): void => log.debug({ err: error.message }, 'process lease')

  async function beat(): Promise<void> {
    if (redis.status !== 'ready') return
    const known = await redis.eval(renew, 1, key, id, leaseMs)
    if (known === 0) for (const call of again) call()
    for (const dead of (await redis.eval(expired, 1, key)) as string[]) {
      for (const bury of buriers) await bury(dead)
      await redis.zrem(key, dead)
      log.info({ process: dead }, 'cleared up after a process that had died')
    }
  }
  const beatSafely = (): void => void beat().catch(failed)

  redis.on('ready', beatSafely)
  const timer = setInterval(beatSafely, renewEveryMs)
  queueMicrotask(beatSafely)
  return {
    id,
    onForgotten: (call) => void again.push(call),
    onDeath: (bury) => void buriers.push(bury),
    async close() {
      clearInterval(timer)
      redis.off('ready', beatSafely)
      if (redis.status !== 'ready') return
      await (async () => {
        for (const bury of buriers) await bury(id)
        await redis.zrem(key, id)
      })().catch(failed)
    },
  }
}

/** The living processes, by the end of their lease. */
export function processesKey(redisPrefix: string): string {
  return `${redisPrefix}processes`
}
