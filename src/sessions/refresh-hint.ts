import type { Core } from '../core/core.ts'
import { sha256 } from '../platform/secrets.ts'

const hintSeconds = 24 * 60 * 60

/** Returns the Redis key: `refresh_token:{hash}` of the original design. */
function hintKey(core: Core, token: string): string {
  return `${core.config.REDIS_PREFIX}refresh_token:${sha256(token).toString('base64url')}`
}

/**
 * Stores the session id of a refresh token in Redis, which saves a query to Postgres at the token's next use. It is
 * only a cache: nothing depends on it.
 */
export async function cacheRefreshToken(core: Core, token: string, sessionId: string): Promise<void> {
  await core.redis.set(hintKey(core, token), sessionId, 'EX', hintSeconds).catch(() => undefined)
}

/** Returns the session id of a refresh token, if it is cached in Redis. */
export async function cachedSessionOf(core: Core, token: string): Promise<string | undefined> {
  return (await core.redis.get(hintKey(core, token)).catch(() => null)) ?? undefined
}
