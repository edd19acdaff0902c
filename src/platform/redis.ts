import { Redis } from 'ioredis'
import type { Log } from './log.ts'

export type { Redis }

/**
 * Opens a connection that fails fast: a command that cannot be sent now rejects at once instead of waiting until Redis
 * is available again, because all data in Redis is optional or can be rebuilt. Reconnects by itself.
 *
 * Each of the `scripts` becomes a command with its name. They are defined here and not at their first use, because a
 * pipeline that was started before the definition would not have the command.
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
