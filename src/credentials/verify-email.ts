import { accountConflict, lockAccount, presentMe, setVerifiedEmail } from '../accounts/index.ts'
import { mailCodeWindow, prove, sessionWindows } from '../attempts/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { bytes, instant, statement, text, uuid } from '../platform/statement.ts'
import { revokeResets } from './revoke-resets.ts'
import { verificationHash } from './verification-code.ts'

const maxTries = 5
// An attempt is counted before the code is compared, so of a hundred concurrent attempts only five are checked.
const tryOnce = statement({
  name: 'credentials.try_code',
  params: { user: uuid, now: instant },
  row: { code_hash: bytes },
  text: (p) => `
    update email_verifications
    set tries = tries + 1
    where user_id = ${p.user}
      and tries < ${maxTries}
      and expires_at > ${p.now}
    returning code_hash`,
})
const use = statement({
  name: 'credentials.use_code',
  params: { user: uuid, code_hash: bytes },
  row: { email: text },
  text: (p) => `
    delete from email_verifications
    where user_id = ${p.user}
      and code_hash = ${p.code_hash}
    returning email`,
})

/**
 * Checks the code that was sent last. The address that it was sent to becomes the verified address of the account.
 * @throws INVALID_VERIFICATION_CODE, EMAIL_TAKEN, RATE_LIMIT_EXCEEDED after twenty wrong codes in a day
 */
export async function verifyEmail(ctx: UserCtx, input: { code: string }): Promise<components['schemas']['Me']> {
  const { core, actor } = ctx
  const [pending] = await run(ctx, tryOnce, { user: actor.id, now: core.clock.now() })
  const hash = verificationHash(core, actor.id, input.code.replaceAll(/\s/g, ''))
  if (pending === undefined) fail('INVALID_VERIFICATION_CODE')
  const windows = [mailCodeWindow(core, actor.id, 'tried'), ...sessionWindows(ctx)]
  if (!(await prove(ctx, { userId: actor.id, windows }, async () => hash.equals(pending.code_hash))))
    fail('INVALID_VERIFICATION_CODE')
  return transaction(ctx, async (inside) => {
    const user = await lockAccount(inside, actor.id)
    const [used] = await run(inside, use, { user: actor.id, code_hash: hash })
    if (used === undefined) fail('INVALID_VERIFICATION_CODE')
    const { email: before, emailVerifiedAt, username } = user
    setVerifiedEmail(inside, user.id, used.email)
    if (before.toLowerCase() !== used.email.toLowerCase()) {
      // A reader of the old mailbox must no longer be able to reset the password.
      await revokeResets(inside, user.id)
      await emit(inside, 'account_secured', { user_id: user.id, change: 'email_changed' })
      await queueMail(inside, {
        kind: 'email_changed',
        to: before,
        userId: user.id,
        data: { username, email: used.email },
        isVerified: emailVerifiedAt != null,
      })
    }
    await emit(inside, 'account_secured', { user_id: user.id, change: 'email_verified' })
    return presentMe(core.config, user)
  }).catch(accountConflict)
}
