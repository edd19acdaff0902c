import { LockMode } from '@mikro-orm/core'
import { type Ctx, transaction } from '../context.ts'
import { DomainError, fail } from '../contract/errors.ts'
import { sha256 } from '../platform/secrets.ts'
import { RefreshToken, Session } from './session.entity.ts'
import { forgetSession } from './session-cache.ts'
import { issueTokens, refreshTokenMs, type SessionReply } from './start-session.ts'
import { User } from './user.entity.ts'

/**
 * Trades a refresh token for the next pair. Of two that come at once one wins. A used token ends its session, since it was copied.
 * @throws INVALID_TOKEN, TOKEN_EXPIRED
 */
export async function refreshSession(ctx: Ctx, input: { refresh_token: string }): Promise<SessionReply> {
  const { clock } = ctx.runtime
  const outcome = await transaction(ctx, async (inside): Promise<SessionReply | { reusedIn: string }> => {
    // The lock on the session lets two uses of one token pass one after the other, and keeps this apart from logout.
    const found = await inside.em.findOne(RefreshToken, { tokenHash: sha256(input.refresh_token) })
    if (found === null) fail('INVALID_TOKEN')
    const session = await inside.em.findOneOrFail(Session, { id: found.sessionId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const token = await inside.em.refresh(found)
    const now = clock.now()
    if (session.endedAt !== null && session.endedAt !== undefined) fail('INVALID_TOKEN', { reason: 'the session has ended' })
    if (token === null || token.usedAt != null) {
      session.endedAt = now
      session.endReason = 'reuse'
      return { reusedIn: session.id }
    }
    if (token.expiresAt <= now) fail('TOKEN_EXPIRED')
    token.usedAt = now
    session.lastUsedAt = now
    session.expiresAt = new Date(now.getTime() + refreshTokenMs)
    const user = await inside.em.findOneOrFail(User, { id: session.userId })
    return issueTokens(inside, user, session.id)
  })
  if (!('reusedIn' in outcome)) return outcome
  await forgetSession(ctx.runtime, outcome.reusedIn)
  ctx.runtime.log.warn({ session_id: outcome.reusedIn, request_id: ctx.requestId }, 'refresh token reused: session ended')
  throw new DomainError('INVALID_TOKEN', { reason: 'the token was used before; the session has ended' })
}
