import { type InferEntity, LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { credentialsVariables } from './credentials.variables.ts'
import { sendVerificationCode } from './verification-code.ts'

const minuteMs = 60_000
const last = {
  name: 'email_verification_last',
  text: 'select created_at, email from email_verifications where user_id = $1',
}

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
export async function sendCodeAtMostOnceAMinute(
  ctx: UserCtx,
  user: InferEntity<typeof User>,
  email: string,
): Promise<void> {
  const [row] = await sql<{ created_at: Date; email: string }>(ctx, last, [user.id])
  // Whoever mistyped the address when registering need not wait for the code that went there.
  const isCorrection =
    row?.email.toLowerCase() === user.email.toLowerCase() && email.toLowerCase() !== user.email.toLowerCase()
  const { config } = ctx.core
  const pauseMs = minuteMs / (config.of(credentialsVariables).RATE_LIMIT_MAIL * config.RATE_LIMIT_SCALE)
  const waitMs =
    row === undefined || isCorrection
      ? 0
      : new Date(row.created_at).getTime() + pauseMs - ctx.core.clock.now().getTime()
  if (waitMs > 0)
    fail('RATE_LIMIT_EXCEEDED', { reason: 'one mail a minute' }, { retryAfterSeconds: Math.ceil(waitMs / 1000) })
  await sendVerificationCode(ctx, user, email)
}
