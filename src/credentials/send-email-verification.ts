import { type Account, lockAccount } from '../accounts/index.ts'
import { mailCodeWindow, takeAttempt, tooMany } from '../attempts/index.ts'
import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { instant, statement, text, uuid } from '../platform/statement.ts'
import { credentialsVariables } from './credentials.variables.ts'
import { sendAddressInUse, sendVerificationCode } from './verification-code.ts'

const minuteMs = 60_000
const last = statement({
  name: 'credentials.last_code',
  params: { user: uuid },
  row: { created_at: instant, email: text },
  text: (p) => `
    select created_at, email
    from email_verifications
    where user_id = ${p.user}`,
})

/**
 * Sends the caller a new code for the account's own address.
 * @throws EMAIL_ALREADY_VERIFIED, RATE_LIMIT_EXCEEDED within a minute
 */
export async function sendEmailVerification(ctx: UserCtx): Promise<void> {
  await transaction(ctx, async (inside) => {
    const user = await lockAccount(inside, ctx.actor.id)
    if (user.emailVerifiedAt != null) fail('EMAIL_ALREADY_VERIFIED')
    await sendCodeAtMostOnceAMinute(inside, user, user.email)
  })
}

/**
 * Sends a code to an address, at most once a minute and twenty times a day. Call it with the account locked, so that of
 * two concurrent calls the second sees the first. `owner` is the other account that has the address already: it is told
 * instead.
 * @throws RATE_LIMIT_EXCEEDED
 */
export async function sendCodeAtMostOnceAMinute(
  ctx: UserCtx,
  user: Account,
  email: string,
  owner?: { id: string; email: string },
): Promise<void> {
  const [row] = await run(ctx, last, { user: user.id })
  // A user who registered with a mistyped address need not wait for the code that was sent there.
  const isCorrection =
    row?.email.toLowerCase() === user.email.toLowerCase() && email.toLowerCase() !== user.email.toLowerCase()
  const { config } = ctx.core
  const pauseMs = minuteMs / (config.of(credentialsVariables).RATE_LIMIT_MAIL * config.RATE_LIMIT_SCALE)
  const waitMs =
    row === undefined || isCorrection ? 0 : row.created_at.getTime() + pauseMs - ctx.core.clock.now().getTime()
  if (waitMs > 0)
    fail('RATE_LIMIT_EXCEEDED', { reason: 'one mail a minute' }, { retryAfterSeconds: Math.ceil(waitMs / 1000) })
  const { full } = await takeAttempt(ctx.core, [mailCodeWindow(ctx.core, user.id, 'sent')])
  if (full !== undefined) tooMany(full)
  if (owner === undefined) await sendVerificationCode(ctx, user, email)
  else await sendAddressInUse(ctx, user, email, owner)
}
