import { fail } from '../contract/errors.ts'
import type { UserActor, UserCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { sessionCacheKey, sessionFrom } from '../sessions/index.ts'

const ticketSeconds = 30

function ticketKey(core: Core, ticket: string): string {
  return `${core.config.REDIS_PREFIX}ticket:${sha256(ticket).toString('base64url')}`
}

/**
 * Creates a ticket for one socket of the caller's session.
 * @throws SERVICE_UNAVAILABLE without Redis
 */
export async function createSocketTicket(ctx: UserCtx): Promise<{ ticket: string; expires_in: number }> {
  const ticket = randomToken('nwt')
  await ctx.core.redis
    .set(ticketKey(ctx.core, ticket), JSON.stringify(ctx.actor), 'EX', ticketSeconds)
    .catch((cause: unknown) => {
      fail('SERVICE_UNAVAILABLE', { dependency: 'redis' }, { cause, retryAfterSeconds: 2 })
    })
  return { ticket, expires_in: ticketSeconds }
}

/**
 * Returns the user of a ticket, and deletes the ticket.
 * @throws INVALID_TOKEN when it is unknown, used or expired, or its session has ended; SERVICE_UNAVAILABLE without
 * Redis
 */
export async function redeemTicket(core: Core, ticket: string): Promise<UserActor> {
  const unavailable = (cause: unknown): never =>
    fail('SERVICE_UNAVAILABLE', { dependency: 'redis' }, { cause, retryAfterSeconds: 2 })
  const stored = await core.redis.getdel(ticketKey(core, ticket)).catch(unavailable)
  if (stored === null) fail('INVALID_TOKEN', { reason: 'the ticket is unknown, used or expired' })
  const actor = JSON.parse(stored) as UserActor
  const cached = await core.redis.get(sessionCacheKey(core, actor.sessionId)).catch(unavailable)
  const claims = { userId: actor.id, sessionId: actor.sessionId, role: actor.role, expiresAt: actor.tokenExpiresAt }
  return (await sessionFrom(core, claims, cached)) ?? fail('INVALID_TOKEN', { reason: 'the session has ended' })
}
