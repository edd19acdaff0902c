import type { UserActor } from '../context.ts'
import { sha256 } from '../platform/secrets.ts'
import type { Runtime } from '../runtime.ts'
import type { AccessClaims } from './access-token.ts'

const cachedSeconds = 120
// Outlives every access token of the session, so that no late fill can bring it back.
const tombstoneSeconds = 16 * 60
const ended = 'ended'

const statement = {
  name: 'session_live',
  text: `select s.user_id as "userId", u.role from sessions s join users u on u.id = s.user_id
    where s.id = $1 and s.ended_at is null and s.expires_at > $2`,
}

/** `session:{hash}` of the original design; the hash keeps session ids out of Redis. */
export function sessionCacheKey(runtime: Runtime, sessionId: string): string {
  return `${runtime.config.REDIS_PREFIX}session:${sha256(sessionId).toString('base64url')}`
}

/**
 * The session of verified claims, or undefined when it has ended. Redis is the fast path, Postgres the truth: `cached` is what Redis said.
 */
export async function sessionFrom(runtime: Runtime, claims: AccessClaims, cached: string | null): Promise<UserActor | undefined> {
  if (cached === ended) return undefined
  if (cached !== null)
    return { kind: 'user', id: claims.userId, sessionId: claims.sessionId, role: cached as UserActor['role'], tokenExpiresAt: claims.expiresAt }
  const { rows } = await runtime.postgres.pool.query({ ...statement, values: [claims.sessionId, runtime.clock.now()] })
  const row = (rows as { userId: string; role: UserActor['role'] }[])[0]
  // NX: a tombstone written meanwhile must win.
  const fill = row === undefined ? ended : row.role
  await runtime.redis.set(sessionCacheKey(runtime, claims.sessionId), fill, 'EX', cachedSeconds, 'NX').catch(() => undefined)
  return row && { kind: 'user', id: row.userId, sessionId: claims.sessionId, role: row.role, tokenExpiresAt: claims.expiresAt }
}

/** Where the ids of ended sessions are announced to all processes. */
export function sessionEndedChannel(redisPrefix: string): string {
  return `${redisPrefix}session-ended`
}

/** Makes every process refuse the session from now on. Postgres must have it ended already. */
export async function forgetSession(runtime: Runtime, sessionId: string): Promise<void> {
  await runtime.redis.set(sessionCacheKey(runtime, sessionId), ended, 'EX', tombstoneSeconds).catch((error: Error) => {
    runtime.log.warn(
      { err: error.message, session_id: sessionId },
      'session ended while redis is down: its cache entry lives on for up to two minutes',
    )
  })
  await runtime.redis.publish(sessionEndedChannel(runtime.config.REDIS_PREFIX), sessionId).catch((error: Error) => {
    runtime.log.warn({ err: error.message, session_id: sessionId }, 'session ended while redis is down: its sockets close when their token expires')
  })
}
