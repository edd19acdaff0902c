import { LockMode } from '@mikro-orm/core'
import { accountOf, suspensionOf } from '../accounts/index.ts'
import { DomainError, fail } from '../contract/errors.ts'
import { type Ctx, transaction } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { endSessions } from './end-sessions.ts'
import { cachedSessionOf } from './refresh-hint.ts'
import { RefreshToken, Session } from './session.entity.ts'
import { tryPublishSessionChange } from './session-cache.ts'
import { issueRefreshToken, refreshTokenMs, type TokenPair, toTokenPair } from './start-session.ts'
import { sealSuccessor, successorOf } from './successors.ts'

/**
 * Exchanges a refresh token for the next pair of tokens. For ten seconds after its first use a token returns the same
 * refresh token again: the response may have been lost, or two calls used it at the same time. A later use ends the
 * session, because the token must have been copied. The successor is stored in the transaction of the first use, so
 * this is also true for other processes, and after a crash.
 * @throws INVALID_TOKEN, TOKEN_EXPIRED, ACCOUNT_SUSPENDED
 */
export async function refreshSession(ctx: Ctx, input: { refresh_token: string }): Promise<TokenPair> {
  const tokenHash = sha256(input.refresh_token)
  const hint = await cachedSessionOf(ctx.core, input.refresh_token)
  const outcome = await transaction(ctx, async (inside): Promise<TokenPair | { reusedIn: string }> => {
    const sessionId =
      hint ?? (await inside.em.findOne(RefreshToken, { tokenHash }, { disableIdentityMap: true }))?.sessionId
    if (sessionId === undefined) fail('INVALID_TOKEN')
    // The lock on the session serializes two uses of one token, and a use with a logout.
    const session = await inside.em.findOne(Session, { id: sessionId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const token = await inside.em.findOne(RefreshToken, { tokenHash, sessionId })
    if (session === null || token === null) fail('INVALID_TOKEN')
    const now = inside.core.clock.now()
    if (session.endedAt != null) fail('INVALID_TOKEN', { reason: 'the session has ended' })
    const successor = successorOf(inside.core, input.refresh_token, token)
    if (token.usedAt != null && successor === undefined) {
      await endSessions(inside, { userId: session.userId, only: session.id }, 'reuse')
      return { reusedIn: session.id }
    }
    if (token.expiresAt <= now) fail('TOKEN_EXPIRED')
    const user = await accountOf(inside, session.userId)
    const suspension = suspensionOf(user, now)
    if (suspension !== undefined) throw suspension
    if (successor !== undefined) return toTokenPair(inside, user, session.id, successor)
    const next = await issueRefreshToken(inside, session.id)
    token.usedAt = now
    token.sealedSuccessor = sealSuccessor(inside.core, input.refresh_token, next)
    session.lastUsedAt = now
    session.expiresAt = new Date(now.getTime() + refreshTokenMs)
    return toTokenPair(inside, user, session.id, next)
  })
  if (!('reusedIn' in outcome)) return outcome
  await tryPublishSessionChange(ctx.core, [outcome.reusedIn], 'ended')
  ctx.core.log.warn({ session_id: outcome.reusedIn, request_id: ctx.requestId }, 'refresh token reused: session ended')
  throw new DomainError('INVALID_TOKEN', { reason: 'the token was used before; the session has ended' })
}
