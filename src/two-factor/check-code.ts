import { type AttemptWindow, prove, unknownDevices } from '../attempts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { bigint, boolean, bytes, instant, integer, nullable, statement, uuid } from '../platform/statement.ts'
import { useRecoveryCode } from './recovery-codes.ts'
import { stepOf } from './totp.ts'

const triesPerWindow = 10
const windowMs = 15 * 60 * 1000

// An attempt is counted before the code is compared, so concurrent guesses are all counted.
const countTry = statement({
  name: 'two-factor.count_try',
  params: { user: uuid, is_known: boolean, window_begin: instant, now: instant },
  row: { sealed_secret: bytes, failures: integer, failing_since: nullable(instant) },
  text: (p) => `
    update two_factor
    set
      failures = case
        when ${p.is_known} then failures
        when failing_since > ${p.window_begin} then failures + 1
        else 1
      end,
      failing_since = case
        when ${p.is_known} or failing_since > ${p.window_begin} then failing_since
        else ${p.now}
      end
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

/** Who enters a code. `known`: the windows of the device or the session, if the account knows it. */
type Claimant = { userId: string; known: readonly AttemptWindow[] | undefined }

/**
 * Checks a code of the app or a recovery code, and marks it as used. Call it outside a transaction, so that a wrong
 * attempt is counted even if the call fails later.
 * @throws INVALID_TWO_FACTOR_CODE, TWO_FACTOR_NOT_ENABLED, RATE_LIMIT_EXCEEDED after ten wrong codes of unknown devices
 * in 15 minutes, or twenty wrong ones in an hour
 */
export async function checkCode(
  ctx: Ctx,
  { userId, known }: Claimant,
  code: string,
  details: Record<string, unknown> = {},
): Promise<void> {
  const windows = known ?? [unknownDevices(ctx.core, userId)]
  const isValid = await prove(ctx, { userId, windows }, () => useCode(ctx, userId, code, known !== undefined))
  if (!isValid) fail('INVALID_TWO_FACTOR_CODE', details)
  if (known === undefined) await run(ctx, resetFailures, { user: userId })
}

async function useCode(ctx: Ctx, userId: string, code: string, isKnown: boolean): Promise<boolean> {
  const { clock, secrets } = ctx.core
  const now = clock.now()
  const windowBegin = new Date(now.getTime() - windowMs)
  const [tried] = await run(ctx, countTry, { user: userId, is_known: isKnown, window_begin: windowBegin, now })
  if (tried === undefined) fail('TWO_FACTOR_NOT_ENABLED')
  if (!isKnown && tried.failures > triesPerWindow) {
    const waitMs = tried.failing_since!.getTime() + windowMs - now.getTime()
    const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000))
    fail('RATE_LIMIT_EXCEEDED', { reason: 'too many wrong codes' }, { retryAfterSeconds })
  }
  const digits = code.replaceAll(/\s/g, '')
  return /^\d{6}$/.test(digits)
    ? useTotp(ctx, userId, secrets.open('totp', userId, tried.sealed_secret), digits, now)
    : useRecoveryCode(ctx, userId, code)
}

/** Marks a code of the app as used. Returns whether it was valid and unused. */
export async function useTotp(ctx: Ctx, userId: string, secret: Buffer, code: string, now: Date): Promise<boolean> {
  const step = stepOf(secret, code, now)
  return step !== undefined && (await run(ctx, useStep, { user: userId, step })).length > 0
}
