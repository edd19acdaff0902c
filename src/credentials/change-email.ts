import { LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { reauthenticate } from '../sessions/index.ts'
import { sendCodeAtMostOnceAMinute } from './send-email-verification.ts'

/**
 * Sends a code to the address that shall become the account's.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, EMAIL_TAKEN, RATE_LIMIT_EXCEEDED
 */
export async function changeEmail(
  ctx: UserCtx,
  input: { email: string; password?: string | undefined },
): Promise<void> {
  const user = await reauthenticate(ctx, input.password)
  await transaction(ctx, async (inside) => {
    await inside.em.findOneOrFail(User, { id: user.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    const owner = await inside.em.findOne(User, { email: input.email })
    if (owner !== null && (owner.id !== user.id || owner.emailVerifiedAt != null))
      fail('EMAIL_TAKEN', { field: 'email' })
    await sendCodeAtMostOnceAMinute(inside, user, input.email)
  })
}
