import { Redis } from 'ioredis'
import type { Log } from './log.ts'
import { createTrouble } from './trouble.ts'

export type { Redis }

/**
 * Opens a connection that fails fast: a command that cannot be sent now rejects at once instead of waiting until Redis
 * is available again, because all data in Redis is optional or can be rebuilt. Reconnects by itself.
 *
 * Each of the `scripts` becomes a command with its name. They are defined here and not at their first use, because a
 * pipeline that was started before the definition would not have the command.
 */
export async function openRedis(
  url: string,
  name: string,
  log: Log,
  scripts: Record<string, string> = {},
): Promise<Redis> {
  const redis = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    enableAutoPipelining: true,
    scripts: Object.fromEntries(Object.entries(scripts).map(([name, lua]) => [name, { lua }])),
    maxRetriesPerRequest: 0,
    // When Redis does not respond, the connection is closed. Until it is open again, commands are rejected at once.
    socketTimeout: 1_500,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(50 * attempt, 1_000),
  })
  const trouble = createTrouble(log, 'redis', { connection: name })
  redis.on('error', trouble.failed)
  redis.on('ready', trouble.works)
  await redis.connect().catch(trouble.failed)
  return redis
}
