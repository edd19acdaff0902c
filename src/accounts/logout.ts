import { LockMode } from '@mikro-orm/core'
import { type Ctx, transaction } from '../context.ts'
import { sha256 } from '../platform/secrets.ts'
import { RefreshToken, Session } from './session.entity.ts'
import { forgetSession } from './session-cache.ts'

/** Ends the session of a refresh token, used or not. An unknown token ends nothing. */
export async function logout(ctx: Ctx, input: { refresh_token: string }): Promise<void> {
  const sessionId = await transaction(ctx, async (inside) => {
    const token = await inside.em.findOne(RefreshToken, { tokenHash: sha256(input.refresh_token) })
    if (token === null) return undefined
    const session = await inside.em.findOneOrFail(Session, { id: token.sessionId }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (session.endedAt == null) {
      session.endedAt = ctx.runtime.clock.now()
      session.endReason = 'logout'
    }
    return session.id
  })
  if (sessionId !== undefined) await forgetSession(ctx.runtime, sessionId)
}
