import { fail } from '../contract/errors.ts'
import { type Ctx, sql } from '../core/context.ts'
import { useRecoveryCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

const triesPerWindow = 10
const windowMs = 15 * 60 * 1000

// Counted before the code is compared, so many guesses at once are as many.
const countTry = {
  name: 'two_factor_try',
  text: `update two_factor set
      failures = case when failing_since > $2 then failures + 1 else 1 end,
      failing_since = case when failing_since > $2 then failing_since else $3 end
    where user_id = $1 and enabled_at is not null returning sealed_secret, failures, failing_since`,
}
// The step must be a later one than any before: a code that was seen over somebody's shoulder is worth nothing.
const useStep = {
  name: 'two_factor_step',
  text: 'update two_factor set last_step = $2 where user_id = $1 and last_step < $2 returning 1',
}
const forgive = { name: 'two_factor_forgive', text: 'update two_factor set failures = 0 where user_id = $1' }

/**
 * Checks a code of the app or a recovery code, and uses it up. Call it outside a transaction: a wrong try counts
 * whatever becomes of the call.
 * @throws INVALID_TWO_FACTOR_CODE, TWO_FACTOR_NOT_ENABLED, RATE_LIMIT_EXCEEDED after ten wrong ones in 15 minutes
 */
export async function checkCode(
  ctx: Ctx,
  userId: string,
  code: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  const { clock, secrets } = ctx.core
  const now = clock.now()
  type Tried = { sealed_secret: Buffer; failures: number; failing_since: Date }
  const [tried] = await sql<Tried>(ctx, countTry, [userId, new Date(now.getTime() - windowMs), now])
  if (tried === undefined) fail('TWO_FACTOR_NOT_ENABLED')
  if (tried.failures > triesPerWindow) {
    const retryAfterSeconds = Math.max(
      1,
      Math.ceil((new Date(tried.failing_since).getTime() + windowMs - now.getTime()) / 1000),
    )
    fail('RATE_LIMIT_EXCEEDED', { reason: 'too many wrong codes' }, { retryAfterSeconds })
  }
  const digits = code.replaceAll(/\s/g, '')
  if (
    !(await (/^\d{6}$/.test(digits)
      ? useTotp(ctx, userId, secrets.open('totp', userId, tried.sealed_secret), digits, now)
      : useRecoveryCode(ctx, userId, code)))
  )
    fail('INVALID_TWO_FACTOR_CODE', details)
  await sql(ctx, forgive, [userId])
}

/** Uses a code of the app up. Answers whether it was good. */
export async function useTotp(ctx: Ctx, userId: string, secret: Buffer, code: string, now: Date): Promise<boolean> {
  const step = stepOf(secret, code, now)
  return step !== undefined && (await sql(ctx, useStep, [userId, step])).length > 0
}
