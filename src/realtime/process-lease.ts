import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'

const leaseMs = 15_000
const renewEveryMs = 5_000

/**
 * Renews the lease of a process, by the clock of Redis. Returns 1 when the process was registered; 0 when it is new, or
 * its registration had been removed or lost.
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
  /** Adds a listener for when the registrations of this process in Redis may be lost, so that it registers again. */
  onLeaseLost(register: () => void): void
  /**
   * Call this when something could not be registered in Redis, or removed. The listeners for a lost lease are called
   * as soon as Redis accepts writes again.
   */
  doubt(): void
  /**
   * Adds a clean-up for a process that has died, which runs with its id before the id is removed. Several processes may
   * run it at once, and again after a failure.
   */
  onProcessExpired(cleanUp: (processId: string) => Promise<void>): void
  /** Cleans up after this process itself. */
  close(): Promise<void>
}

/**
 * Shows the other processes that this one is alive. What a process holds open for its clients is registered in Redis
 * under its id. When it crashes, its lease expires and another process cleans up after it, so that nothing counts
 * connections that no longer exist.
 */
export const processLease = part({ open: createProcessLease, close: (lease) => lease.close() })

function createProcessLease({ newId, redis, config, log }: Core): ProcessLease {
  const id = newId()
  const key = processesKey(config.REDIS_PREFIX)
  const registrations: (() => void)[] = []
  const cleanUps: ((processId: string) => Promise<void>)[] = []
  const failed = (error: Error): void => log.debug({ err: error.message }, 'process lease')

  let isInDoubt = false

  async function heartbeat(): Promise<void> {
    if (redis.status !== 'ready') return
    const wasInDoubt = isInDoubt
    const known = await redis.eval(renew, 1, key, id, leaseMs)
    if (wasInDoubt || known === 0) {
      isInDoubt = false
      for (const register of registrations) register()
    }
    for (const dead of (await redis.eval(expired, 1, key)) as string[]) {
      for (const cleanUp of cleanUps) await cleanUp(dead)
      await redis.zrem(key, dead)
      log.info({ process: dead }, 'cleaned up after a dead process')
    }
  }
  const heartbeatSafely = (): void =>
    void heartbeat().catch((error: Error) => {
      isInDoubt = true
      failed(error)
    })

  redis.on('ready', heartbeatSafely)
  const timer = setInterval(heartbeatSafely, renewEveryMs)
  queueMicrotask(heartbeatSafely)
  return {
    id,
    onLeaseLost: (call) => void registrations.push(call),
    doubt() {
      isInDoubt = true
    },
    onProcessExpired: (cleanUp) => void cleanUps.push(cleanUp),
    async close() {
      clearInterval(timer)
      redis.off('ready', heartbeatSafely)
      if (redis.status !== 'ready') return
      await (async () => {
        for (const cleanUp of cleanUps) await cleanUp(id)
        await redis.zrem(key, id)
      })().catch(failed)
    },
  }
}

/** Returns the key of the sorted set of live processes, by the end of their lease. */
export function processesKey(redisPrefix: string): string {
  return `${redisPrefix}processes`
}
