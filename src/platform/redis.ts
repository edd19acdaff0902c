import { Redis } from 'ioredis'
import type { Log } from './log.ts'

export type { Redis }

/**
 * Opens a connection that fails fast: a command that cannot be sent now rejects at once instead of waiting for Redis to
 * come back, since everything in Redis can be done without or be made again. Reconnects by itself.
 *
 * `scripts` become commands by name. They are named here and not when they are first used: a pipeline that was begun
 * before would not know them.
 */
export async function openRedis(url: string, log: Log, scripts: Record<string, string> = {}): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    scripts: Object.fromEntries(Object.entries(scripts).map(([name, lua]) => [name, { lua }])),
    maxRetriesPerRequest: 0,
    commandTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(50 * attempt, 1_000),
  })
  redis.on('error', (error: Error) => log.warn({ err: error.message }, 'redis'))
  await redis.connect().catch((error: Error) => log.warn({ err: error.message }, 'redis is not reachable yet'))
  return redis
}
