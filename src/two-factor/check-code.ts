import { fail } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { bigint, bytes, instant, integer, statement, uuid } from '../platform/statement.ts'
import { useRecoveryCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

const triesPerWindow = 10
const windowMs = 15 * 60 * 1000

// An attempt is counted before the code is compared, so concurrent guesses are all counted.
const countTry = statement({
  name: 'two-factor.count_try',
  params: { user: uuid, window_begin: instant, now: instant },
  row: { sealed_secret: bytes, failures: integer, failing_since: instant },
  text: (p) => `
    update two_factor
    set
      failures = case when failing_since > ${p.window_begin} then failures + 1 else 1 end,
      failing_since = case when failing_since > ${p.window_begin} then failing_since else ${p.now} end
    where user_id = ${p.user}
      and enabled_at is not null
    returning sealed_secret, failures, failing_since`,
})
// The step must be later than any used one, so a used code is worthless for someone who has watched it being typed.
const useStep = statement({
  name: 'two-factor.use_step',
  params: { user: uuid, step: bigint },
  row: { user_id: uuid },
  text: (p) => `
    update two_factor
    set last_step = ${p.step}
    where user_id = ${p.user}
      and last_step < ${p.step}
    returning user_id`,
})
const resetFailures = statement({
  name: 'two-factor.reset_failures',
  params: { user: uuid },
  text: (p) => `
    update two_factor
    set failures = 0
    where user_id = ${p.user}`,
})

/**
 * Checks a code of the app or a recovery code, and marks it as used. Call it outside a transaction, so that a wrong
 * attempt is counted even if the call fails later.
 * @throws INVALID_TWO_FACTOR_CODE, TWO_FACTOR_NOT_ENABLED, RATE_LIMIT_EXCEEDED after ten wrong codes in 15 minutes
 */
export async function checkCode(
  ctx: Ctx,
  userId: string,
  code: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  const { clock, secrets } = ctx.core
  const now = clock.now()
  const windowBegin = new Date(now.getTime() - windowMs)
  const [tried] = await run(ctx, countTry, { user: userId, window_begin: windowBegin, now })
  if (tried === undefined) fail('TWO_FACTOR_NOT_ENABLED')
  if (tried.failures > triesPerWindow) {
    const waitMs = tried.failing_since.getTime() + windowMs - now.getTime()
    const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000))
    fail('RATE_LIMIT_EXCEEDED', { reason: 'too many wrong codes' }, { retryAfterSeconds })
  }
  const digits = code.replaceAll(/\s/g, '')
  const isValid = await (/^\d{6}$/.test(digits)
    ? useTotp(ctx, userId, secrets.open('totp', userId, tried.sealed_secret), digits, now)
    : useRecoveryCode(ctx, userId, code))
  if (!isValid) fail('INVALID_TWO_FACTOR_CODE', details)
  await run(ctx, resetFailures, { user: userId })
}

/** Marks a code of the app as used. Returns whether it was valid and unused. */
export async function useTotp(ctx: Ctx, userId: string, secret: Buffer, code: string, now: Date): Promise<boolean> {
  const step = stepOf(secret, code, now)
  return step !== undefined && (await run(ctx, useStep, { user: userId, step })).length > 0
}
