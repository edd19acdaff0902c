import { suspensionOf } from '../accounts/index.ts'
import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { sha256 } from '../platform/secrets.ts'
import { instant, nullable, statement, text, textOf, uuid } from '../platform/statement.ts'
import type { AccessClaims } from './access-token.ts'

const cachedSeconds = 120
// Longer than the life of every access token of the session, so that a late cache fill cannot make it valid again.
const tombstoneSeconds = 16 * 60
const ended = 'ended'
// Blocks cache fills, and makes every request read Postgres. Long enough for calls that read Postgres before the
// change: their fills fail until then.
const recheckSeconds = 10
const recheck = 'ask'

const accountOfSession = statement({
  name: 'sessions.account_of_live',
  params: { session: uuid, now: instant },
  row: {
    role: textOf<UserActor['role']>(),
    suspended_at: nullable(instant),
    suspended_until: nullable(instant),
    suspension_reason: nullable(text),
  },
  text: (p) => `
    select u.role, u.suspended_at, u.suspended_until, u.suspension_reason
    from sessions s
    join users u on u.id = s.user_id
    where s.id = ${p.session}
      and s.ended_at is null
      and s.expires_at > ${p.now}`,
})

/** Returns the Redis key: `session:{hash}` of the original design. The hash keeps session ids out of Redis. */
export function sessionCacheKey(core: Core, sessionId: string): string {
  return `${core.config.REDIS_PREFIX}session:${sha256(sessionId).toString('base64url')}`
}

/**
 * Returns the session of verified claims, or undefined when it has ended. `cached` is the value in Redis, which is the
 * fast path; Postgres is the source of truth.
 * @throws ACCOUNT_SUSPENDED
 */
export async function sessionFrom(
  core: Core,
  claims: Omit<AccessClaims, 'kid'>,
  cached: string | null,
): Promise<UserActor | undefined> {
  if (cached === ended) return undefined
  const actor = {
    kind: 'user',
    id: claims.userId,
    sessionId: claims.sessionId,
    tokenExpiresAt: claims.expiresAt,
  } as const
  if (cached !== null && cached !== recheck) return { ...actor, role: cached as UserActor['role'] }
  const now = core.clock.now()
  const [row] = await core.postgres.run(accountOfSession, { session: claims.sessionId, now })
  const suspension =
    row &&
    suspensionOf(
      {
        suspendedAt: row.suspended_at,
        suspendedUntil: row.suspended_until,
        suspensionReason: row.suspension_reason,
      },
      now,
    )
  if (suspension !== undefined) throw suspension
  // NX: a value that was written meanwhile must win.
  const fill = row === undefined ? ended : row.role
  await core.redis.set(sessionCacheKey(core, claims.sessionId), fill, 'EX', cachedSeconds, 'NX').catch(() => undefined)
  return row && { ...actor, role: row.role }
}

export type SessionChange = 'ended' | 'suspended' | 'changed'

/** Returns the channel on which changes of sessions are published to all processes, as `SessionChangeMessage`. */
export function sessionChangesChannel(redisPrefix: string): string {
  return `${redisPrefix}session-news`
}

export type SessionChangeMessage = { sessionIds: string[]; change: SessionChange }

/**
 * Publishes a change of sessions to every process: updates the cache, so that tokens are checked again, and closes the
 * sockets of sessions that have ended or whose account is suspended. The change must be committed in Postgres before.
 * @throws when Redis is unavailable
 */
export async function publishSessionChange(core: Core, sessionIds: string[], change: SessionChange): Promise<void> {
  if (sessionIds.length === 0) return
  const { redis, config } = core
  const [value, seconds] = change === 'ended' ? [ended, tombstoneSeconds] : [recheck, recheckSeconds]
  await Promise.all(sessionIds.map((id) => redis.set(sessionCacheKey(core, id), value, 'EX', seconds)))
  await redis.publish(
    sessionChangesChannel(config.REDIS_PREFIX),
    JSON.stringify({ sessionIds, change } satisfies SessionChangeMessage),
  )
}

/**
 * Publishes a change of sessions right after it was made. Does not throw: without Redis, the worker publishes it when
 * Redis is available again (see on-session-events.ts).
 */
export async function tryPublishSessionChange(core: Core, sessionIds: string[], change: SessionChange): Promise<void> {
  await publishSessionChange(core, sessionIds, change).catch((error: Error) => {
    logOutage(core, 'redis is unavailable: session changes will be published later', error)
  })
}
