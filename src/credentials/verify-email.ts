import { LockMode } from '@mikro-orm/core'
import { accountConflict, presentMe, User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { queueMail } from '../mail/index.ts'
import { verificationHash } from './verification-code.ts'

const maxTries = 5
// The try is counted before the code is compared, so a hundred tries at once are five.
const tryOnce = {
  name: 'email_verification_try',
  text: `update email_verifications set tries = tries + 1 where user_id = $1 and tries < ${maxTries} and expires_at > $2 returning code_hash`,
}
const use = {
  name: 'email_verification_use',
  text: 'delete from email_verifications where user_id = $1 and code_hash = $2 returning email',
}
const voidResets = { name: 'password_resets_void', text: 'delete from password_resets where user_id = $1' }

/**
 * Takes the code that was sent last: the address it was sent to is the account's and verified from now on.
 * @throws INVALID_VERIFICATION_CODE, EMAIL_TAKEN
 */
export async function verifyEmail(ctx: UserCtx, input: { code: string }): Promise<components['schemas']['Me']> {
  const { core, actor } = ctx
  const [pending] = await sql<{ code_hash: Buffer }>(ctx, tryOnce, [actor.id, core.clock.now()])
  const hash = verificationHash(core, actor.id, input.code.replaceAll(/\s/g, ''))
  if (pending === undefined || !hash.equals(pending.code_hash)) fail('INVALID_VERIFICATION_CODE')
  return transaction(ctx, async (inside) => {
    const user = await inside.em.findOneOrFail(User, { id: actor.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    const [used] = await sql<{ email: string }>(inside, use, [actor.id, hash])
    if (used === undefined) fail('INVALID_VERIFICATION_CODE')
    const { email: before, username } = user
    const now = core.clock.now()
    Object.assign(user, { email: used.email, emailVerifiedAt: now, updatedAt: now })
    await inside.em.flush()
    if (before.toLowerCase() !== used.email.toLowerCase()) {
      // Whoever reads the old mailbox has no say any more.
      await sql(inside, voidResets, [user.id])
      await emit(inside, 'account_secured', { user_id: user.id, change: 'email_changed' })
      await queueMail(inside, {
        kind: 'email_changed',
        to: before,
        userId: user.id,
        data: { username, email: used.email },
      })
    }
    await emit(inside, 'account_secured', { user_id: user.id, change: 'email_verified' })
    return presentMe(core.config, user)
  }).catch(accountConflict)
}
