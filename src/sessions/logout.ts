import { type Ctx, transaction } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { endSessions } from './end-sessions.ts'
import { RefreshToken, Session } from './session.entity.ts'
import { tryPublishSessionChange } from './session-cache.ts'

/** Ends the session of a refresh token, even if the token is used. An unknown token ends nothing. */
export async function logout(ctx: Ctx, input: { refresh_token: string }): Promise<void> {
  const ended = await transaction(ctx, async (inside) => {
    const token = await inside.em.findOne(RefreshToken, { tokenHash: sha256(input.refresh_token) })
    if (token === null) return []
    const session = await inside.em.findOneOrFail(Session, { id: token.sessionId })
    return endSessions(inside, { userId: session.userId, only: session.id }, 'logout')
  })
  await tryPublishSessionChange(ctx.core, ended, 'ended')
}
