import { suspensionOf } from '../accounts/index.ts'
import type { UserActor } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { sha256 } from '../platform/secrets.ts'
import { instant, nullable, statement, text, textOf, uuid } from '../platform/statement.ts'
import type { AccessClaims } from './access-token.ts'

const cachedSeconds = 120
// Outlives every access token of the session, so that no late fill can bring it back.
const tombstoneSeconds = 16 * 60
const ended = 'ended'
// Long enough for whoever read Postgres before the change to have tried its fill in vain.
const askSeconds = 10
const ask = 'ask'

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

/** `session:{hash}` of the original design; the hash keeps session ids out of Redis. */
export function sessionCacheKey(core: Core, sessionId: string): string {
  return `${core.config.REDIS_PREFIX}session:${sha256(sessionId).toString('base64url')}`
}

/**
 * The session of verified claims, or undefined when it has ended. Redis is the fast path, Postgres the truth: `cached`
 * is what Redis said.
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
  if (cached !== null && cached !== ask) return { ...actor, role: cached as UserActor['role'] }
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
  // NX: what was written meanwhile must win.
  const fill = row === undefined ? ended : row.role
  await core.redis.set(sessionCacheKey(core, claims.sessionId), fill, 'EX', cachedSeconds, 'NX').catch(() => undefined)
  return row && { ...actor, role: row.role }
}

export type SessionChange = 'ended' | 'suspended' | 'changed'

/** Where changes of sessions are announced to all processes, as `SessionNews`. */
export function sessionNewsChannel(redisPrefix: string): string {
  return `${redisPrefix}session-news`
}

export type SessionNews = { sessionIds: string[]; change: SessionChange }

/**
 * Makes every process see sessions as they are in Postgres now: tokens are judged anew and sockets closed. Postgres
 * must have it already.
 * @throws when Redis does not answer
 */
export async function spreadSessions(core: Core, sessionIds: string[], change: SessionChange): Promise<void> {
  if (sessionIds.length === 0) return
  const { redis, config } = core
  const [value, seconds] = change === 'ended' ? [ended, tombstoneSeconds] : [ask, askSeconds]
  await Promise.all(sessionIds.map((id) => redis.set(sessionCacheKey(core, id), value, 'EX', seconds)))
  await redis.publish(
    sessionNewsChannel(config.REDIS_PREFIX),
    JSON.stringify({ sessionIds, change } satisfies SessionNews),
  )
}

/**
 * The same at once, for whoever made the change; without Redis the worker does it when Redis is back (see
 * on-session-events.ts).
 */
export async function trySpreadSessions(core: Core, sessionIds: string[], change: SessionChange): Promise<void> {
  await spreadSessions(core, sessionIds, change).catch((error: Error) => {
    core.log.warn(
      { err: error.message, session_ids: sessionIds, change },
      'a change of sessions is spread when redis is back',
    )
  })
}
