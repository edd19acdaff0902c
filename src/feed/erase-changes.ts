import type { Erase } from '../core/erase.ts'
import { changesKey } from './changed-content.ts'

/** Removes a user from the list of changes: no cached page is as old as the change. */
const eraseChanges: Erase = async ({ core: { redis, config } }, userId) => {
  await redis.zrem(changesKey(config.REDIS_PREFIX), userId)
}

/** Erases what Redis has of a user without an expiry. */
export const eraseFeed = { 'redis.feed:changed': eraseChanges }
