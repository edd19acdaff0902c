import { sha256 } from '../platform/secrets.ts'
import type { Runtime } from '../runtime.ts'

const hintSeconds = 24 * 60 * 60

/** `refresh_token:{hash}` of the original design. */
function hintKey(runtime: Runtime, token: string): string {
  return `${runtime.config.REDIS_PREFIX}refresh_token:${sha256(token).toString('base64url')}`
}

/** Remembers in Redis which session a refresh token is of: it saves its next use a look into Postgres. Nothing depends on it. */
export async function rememberRefreshToken(runtime: Runtime, token: string, sessionId: string): Promise<void> {
  await runtime.redis.set(hintKey(runtime, token), sessionId, 'EX', hintSeconds).catch(() => undefined)
}

/** The session of a refresh token, if Redis knows. */
export async function recallRefreshToken(runtime: Runtime, token: string): Promise<string | undefined> {
  return (await runtime.redis.get(hintKey(runtime, token)).catch(() => null)) ?? undefined
}
