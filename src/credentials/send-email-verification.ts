import { type InferEntity, LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { sql, transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { sendVerificationCode } from './verification-code.ts'

const oncePerMs = 60_000
const last = { name: 'email_verification_last', text: 'select created_at from email_verifications where user_id = $1' }

/**
 * Sends the caller a new code for the account's own address.
 * @throws EMAIL_ALREADY_VERIFIED, RATE_LIMIT_EXCEEDED within a minute
 */
export async function sendEmailVerification(ctx: UserCtx): Promise<void> {
  await transaction(ctx, async (inside) => {
    const user = await inside.em.findOneOrFail(User, { id: ctx.actor.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (user.emailVerifiedAt != null) fail('EMAIL_ALREADY_VERIFIED')
    await sendCodeAtMostOnceAMinute(inside, user, user.email)
  })
}

/**
 * Call it with the account locked, so that of two at once the second sees the first.
 * @throws RATE_LIMIT_EXCEEDED
 */
export async function sendCodeAtMostOnceAMinute(ctx: UserCtx, user: InferEntity<typeof User>, email: string): Promise<void> {
  const [row] = await sql<{ created_at: Date }>(ctx, last, [user.id])
  const waitMs = row === undefined ? 0 : new Date(row.created_at).getTime() + oncePerMs - ctx.runtime.clock.now().getTime()
  if (waitMs > 0) fail('RATE_LIMIT_EXCEEDED', { reason: 'one mail a minute' }, { retryAfterSeconds: Math.ceil(waitMs / 1000) })
  await sendVerificationCode(ctx, user, email)
}
