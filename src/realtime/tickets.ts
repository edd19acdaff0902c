import { fail } from '../contract/errors.ts'
import { run, systemCtx, type UserActor, type UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { sessionCacheKey, sessionFrom } from '../sessions/index.ts'
import { storeTicket, takeTicket } from './stored-tickets.ts'

const ticketSeconds = 30
/** Prefix of tickets that are in Postgres, because Redis could not store them. */
const inPostgres = 'nwp'

type Claims = Pick<UserActor, 'id' | 'sessionId' | 'tokenExpiresAt'>

function ticketKey(core: Core, ticket: string): string {
  return `${core.config.REDIS_PREFIX}ticket:${sha256(ticket).toString('base64url')}`
}

/** Creates a ticket for one socket of the caller's session. It is stored in Redis, or without Redis in Postgres. */
export async function createSocketTicket(ctx: UserCtx): Promise<{ ticket: string; expires_in: number }> {
  const { core, actor } = ctx
  const ticket = randomToken('nwt')
  const { id, sessionId, tokenExpiresAt }: Claims = actor
  const stored = await core.redis
    .set(ticketKey(core, ticket), JSON.stringify({ id, sessionId, tokenExpiresAt }), 'EX', ticketSeconds)
    .catch(() => null)
  return { ticket: stored === null ? await storeInPostgres(ctx) : ticket, expires_in: ticketSeconds }
}

async function storeInPostgres(ctx: UserCtx): Promise<string> {
  const ticket = randomToken(inPostgres)
  const now = ctx.core.clock.now()
  await run(ctx, storeTicket, {
    digest: sha256(ticket),
    session: ctx.actor.sessionId,
    token_expires_at: new Date(ctx.actor.tokenExpiresAt),
    expires_at: new Date(now.getTime() + ticketSeconds * 1_000),
    now,
  })
  return ticket
}

/**
 * Returns the user of a ticket, and deletes the ticket.
 * @throws INVALID_TOKEN when it is unknown, used or expired, or its session has ended; SERVICE_UNAVAILABLE when the
 * store of the ticket is unavailable
 */
export async function redeemTicket(core: Core, ticket: string): Promise<UserActor> {
  const claims = await (ticket.startsWith(inPostgres) ? takeFromPostgres(core, ticket) : takeFromRedis(core, ticket))
  if (claims === undefined) fail('INVALID_TOKEN', { reason: 'the ticket is unknown, used or expired' })
  const cached = await core.redis.get(sessionCacheKey(core, claims.sessionId)).catch(() => null)
  const { id: userId, sessionId, tokenExpiresAt: expiresAt } = claims
  // The role comes from the session.
  const actor = await sessionFrom(core, { userId, sessionId, role: 'user', expiresAt }, cached)
  return actor ?? fail('INVALID_TOKEN', { reason: 'the session has ended' })
}

async function takeFromRedis(core: Core, ticket: string): Promise<Claims | undefined> {
  const stored = await core.redis.getdel(ticketKey(core, ticket)).catch((cause: unknown): never => {
    return fail('SERVICE_UNAVAILABLE', { dependency: 'redis' }, { cause, retryAfterSeconds: 2 })
  })
  return stored === null ? undefined : (JSON.parse(stored) as Claims)
}

async function takeFromPostgres(core: Core, ticket: string): Promise<Claims | undefined> {
  const params = { digest: sha256(ticket), now: core.clock.now() }
  const [found] = await run(systemCtx(core), takeTicket, params)
  return found && { id: found.user_id, sessionId: found.session_id, tokenExpiresAt: found.token_expires_at.getTime() }
}
