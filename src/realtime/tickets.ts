import type { UserActor, UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import type { Runtime } from '../runtime.ts'
import { sessionCacheKey, sessionFrom } from '../sessions/index.ts'

const ticketSeconds = 30

function ticketKey(runtime: Runtime, ticket: string): string {
  return `${runtime.config.REDIS_PREFIX}ticket:${sha256(ticket).toString('base64url')}`
}

/**
 * A ticket for one socket of the caller's session.
 * @throws SERVICE_UNAVAILABLE without Redis
 */
export async function createSocketTicket(ctx: UserCtx): Promise<{ ticket: string; expires_in: number }> {
  const ticket = randomToken('nwt')
  await ctx.runtime.redis.set(ticketKey(ctx.runtime, ticket), JSON.stringify(ctx.actor), 'EX', ticketSeconds).catch((cause: unknown) => {
    fail('SERVICE_UNAVAILABLE', { dependency: 'redis' }, { cause, retryAfterSeconds: 2 })
  })
  return { ticket, expires_in: ticketSeconds }
}

/**
 * Who a ticket was made for. It is gone afterwards.
 * @throws INVALID_TOKEN when it is unknown, used, too old, or its session has ended; SERVICE_UNAVAILABLE without Redis
 */
export async function redeemTicket(runtime: Runtime, ticket: string): Promise<UserActor> {
  const unavailable = (cause: unknown): never => fail('SERVICE_UNAVAILABLE', { dependency: 'redis' }, { cause, retryAfterSeconds: 2 })
  const stored = await runtime.redis.getdel(ticketKey(runtime, ticket)).catch(unavailable)
  if (stored === null) fail('INVALID_TOKEN', { reason: 'the ticket is unknown, used or too old' })
  const actor = JSON.parse(stored) as UserActor
  const cached = await runtime.redis.get(sessionCacheKey(runtime, actor.sessionId)).catch(unavailable)
  const claims = { userId: actor.id, sessionId: actor.sessionId, role: actor.role, expiresAt: actor.tokenExpiresAt }
  return (await sessionFrom(runtime, claims, cached)) ?? fail('INVALID_TOKEN', { reason: 'the session has ended' })
}
