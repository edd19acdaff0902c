import { accountOf, lockAccount, setPassword, setVerifiedEmail } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { unlinkAllIdentities } from '../oidc/index.ts'
import { sha256 } from '../platform/secrets.ts'
import { bytes, instant, statement, uuid } from '../platform/statement.ts'
import { endSessions, tryPublishSessionChange } from '../sessions/index.ts'
import { removeTwoFactor, revokeChallenges } from '../two-factor/index.ts'
import { hashNewPassword } from './hash-new-password.ts'

const find = statement({
  name: 'credentials.find_reset',
  params: { token_hash: bytes },
  row: { user_id: uuid, expires_at: instant },
  text: (p) => `
    select user_id, expires_at
    from password_resets
    where token_hash = ${p.token_hash}`,
})
const use = statement({
  name: 'credentials.use_reset',
  params: { token_hash: bytes },
  row: { user_id: uuid },
  text: (p) => `
    delete from password_resets
    where token_hash = ${p.token_hash}
    returning user_id`,
})
const revokeOthers = statement({
  name: 'credentials.revoke_codes_and_resets',
  params: { user: uuid },
  text: (p) => `
    with codes as (
      delete from email_verifications
      where user_id = ${p.user}
    )
    delete from password_resets
    where user_id = ${p.user}`,
})

/**
 * Sets a password with a token from a mail, and ends every session. Of two uses of one token only one succeeds.
 *
 * The user who reads the mail owns the address. If the address was not verified before, an attacker may have created
 * the account and may wait for its owner. So everything that could let the attacker in again is removed: a second
 * factor, a linked provider, a pending code.
 * @throws INVALID_TOKEN, TOKEN_EXPIRED, WEAK_PASSWORD
 */
export async function resetPassword(ctx: Ctx, input: { token: string; new_password: string }): Promise<void> {
  const tokenHash = sha256(input.token)
  const [token] = await run(ctx, find, { token_hash: tokenHash })
  if (token === undefined) fail('INVALID_TOKEN')
  if (token.expires_at <= ctx.core.clock.now()) fail('TOKEN_EXPIRED')
  const passwordHash = await hashNewPassword(input.new_password, 'new_password', await accountOf(ctx, token.user_id))
  const ended = await transaction(ctx, async (inside) => {
    const user = await lockAccount(inside, token.user_id)
    if ((await run(inside, use, { token_hash: tokenHash })).length === 0) fail('INVALID_TOKEN')
    if (user.emailVerifiedAt == null) {
      await removeTwoFactor(inside, user.id)
      await unlinkAllIdentities(inside, user.id)
      setVerifiedEmail(inside, user.id, user.email)
    }
    setPassword(inside, user.id, passwordHash)
    await run(inside, revokeOthers, { user: user.id })
    await revokeChallenges(inside, user.id)
    await emit(inside, 'account_secured', { user_id: user.id, change: 'password_reset' })
    await queueMail(inside, {
      kind: 'password_changed',
      to: user.email,
      userId: user.id,
      data: { username: user.username },
      isVerified: true,
    })
    return endSessions(inside, { userId: user.id }, 'password_reset')
  })
  await tryPublishSessionChange(ctx.core, ended, 'ended')
}
