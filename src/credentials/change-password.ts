import { lockAccount, setPassword } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { endSessions, reauthenticate, tryPublishSessionChange } from '../sessions/index.ts'
import { revokeChallenges } from '../two-factor/index.ts'
import { hashNewPassword } from './hash-new-password.ts'
import { revokeResets } from './revoke-resets.ts'

/**
 * Sets the caller's password and ends all other sessions.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, WEAK_PASSWORD
 */
export async function changePassword(
  ctx: UserCtx,
  input: { current_password?: string | undefined; new_password: string },
): Promise<void> {
  const account = await reauthenticate(ctx, input.current_password, 'current_password')
  const { passwordHash: before } = account
  const passwordHash = await hashNewPassword(input.new_password, 'new_password', account)
  const ended = await transaction(ctx, async (inside) => {
    const user = await lockAccount(inside, ctx.actor.id)
    // The password was changed meanwhile, so the proof above is no longer valid.
    if (user.passwordHash !== before) fail('INVALID_CREDENTIALS', { field: 'current_password' })
    setPassword(inside, user.id, passwordHash)
    await revokeResets(inside, user.id)
    await revokeChallenges(inside, user.id)
    await emit(inside, 'account_secured', { user_id: user.id, change: 'password_changed' })
    await queueMail(inside, {
      kind: 'password_changed',
      to: user.email,
      userId: user.id,
      data: { username: user.username },
      isVerified: user.emailVerifiedAt != null,
    })
    return endSessions(inside, { userId: user.id, except: ctx.actor.sessionId }, 'password_changed')
  })
  await tryPublishSessionChange(ctx.core, ended, 'ended')
}
