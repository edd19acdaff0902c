import type { Core } from '../core/core.ts'
import { sha256 } from '../platform/secrets.ts'

const hintSeconds = 24 * 60 * 60

/** `refresh_token:{hash}` of the original design. */
function hintKey(core: Core, token: string): string {
  return `${core.config.REDIS_PREFIX}refresh_token:${sha256(token).toString('base64url')}`
}

/**
 * Remembers in Redis which session a refresh token is of: it saves its next use a look into Postgres. Nothing depends
 * on it.
 */
export async function rememberRefreshToken(core: Core, token: string, sessionId: string): Promise<void> {
  await core.redis.set(hintKey(core, token), sessionId, 'EX', hintSeconds).catch(() => undefined)
}

/** The session of a refresh token, if Redis knows. */
export async function recallRefreshToken(core: Core, token: string): Promise<string | undefined> {
  return (await core.redis.get(hintKey(core, token)).catch(() => null)) ?? undefined
}
