import { LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { unlinkAllIdentities } from '../oidc/index.ts'
import { sha256 } from '../platform/secrets.ts'
import { endSessions, trySpreadSessions } from '../sessions/index.ts'
import { removeTwoFactor, voidChallenges } from '../two-factor/index.ts'
import { hashNewPassword } from './register.ts'

const find = {
  name: 'password_reset_find',
  text: 'select user_id, expires_at from password_resets where token_hash = $1',
}
const use = { name: 'password_reset_use', text: 'delete from password_resets where token_hash = $1 returning 1' }
const voidOthers = {
  name: 'password_reset_void_others',
  text: `with codes as (delete from email_verifications where user_id = $1) delete from password_resets where user_id = $1`,
}

/**
 * Sets a password with a token from a mail, and ends every session. Of two uses of one token one succeeds.
 *
 * Whoever reads the mail owns the address. If nobody had proven it before, the account may have been made by somebody
 * who waits for its owner: what that one could have put there to come back (a second factor, a linked provider, a code
 * that is on its way) goes.
 * @throws INVALID_TOKEN, TOKEN_EXPIRED, WEAK_PASSWORD
 */
export async function resetPassword(ctx: Ctx, input: { token: string; new_password: string }): Promise<void> {
  const tokenHash = sha256(input.token)
  const now = ctx.core.clock.now()
  const [token] = await sql<{ user_id: string; expires_at: Date }>(ctx, find, [tokenHash])
  if (token === undefined) fail('INVALID_TOKEN')
  if (new Date(token.expires_at) <= now) fail('TOKEN_EXPIRED')
  const passwordHash = await hashNewPassword(input.new_password, 'new_password')
  const ended = await transaction(ctx, async (inside) => {
    const user = await inside.em.findOneOrFail(User, { id: token.user_id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if ((await sql(inside, use, [tokenHash])).length === 0) fail('INVALID_TOKEN')
    if (user.emailVerifiedAt == null) {
      await removeTwoFactor(inside, user.id)
      await unlinkAllIdentities(inside, user.id)
    }
    Object.assign(user, { passwordHash, emailVerifiedAt: user.emailVerifiedAt ?? now, updatedAt: now })
    await sql(inside, voidOthers, [user.id])
    await voidChallenges(inside, user.id)
    await emit(inside, 'account_secured', { user_id: user.id, change: 'password_reset' })
    await queueMail(inside, {
      kind: 'password_changed',
      to: user.email,
      userId: user.id,
      data: { username: user.username },
    })
    return endSessions(inside, { userId: user.id }, 'password_reset')
  })
  await trySpreadSessions(ctx.core, ended, 'ended')
}
