import { holdAccount, suspensionOf } from '../accounts/index.ts'
import { deviceWindows } from '../attempts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { bytes, instant, integer, statement, uuid } from '../platform/statement.ts'
import { startSession, type TokenPair } from '../sessions/index.ts'
import { checkCode } from './check-code.ts'
import { restoreDeleted } from './restore-deleted.ts'

const maxFailures = 5

const countTry = statement({
  name: 'two-factor.count_challenge_try',
  params: { token_hash: bytes, now: instant },
  row: { user_id: uuid, failures: integer },
  text: (p) => `
    update login_challenges
    set failures = failures + 1
    where token_hash = ${p.token_hash}
      and used_at is null
      and failures < ${maxFailures}
      and expires_at > ${p.now}
    returning user_id, failures`,
})
const findExpired = statement({
  name: 'two-factor.find_expired_challenge',
  params: { token_hash: bytes, now: instant },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from login_challenges
    where token_hash = ${p.token_hash}
      and expires_at <= ${p.now}`,
})
const use = statement({
  name: 'two-factor.use_challenge',
  params: { token_hash: bytes, now: instant },
  row: { user_id: uuid },
  text: (p) => `
    update login_challenges
    set used_at = ${p.now}
    where token_hash = ${p.token_hash}
      and used_at is null
    returning user_id`,
})

/**
 * Completes a sign-in with its second step.
 * @throws INVALID_TOKEN when the challenge is unknown, used, or has had five attempts; TOKEN_EXPIRED,
 * INVALID_TWO_FACTOR_CODE, ACCOUNT_SUSPENDED, RATE_LIMIT_EXCEEDED
 */
export async function completeTwoFactorLogin(
  ctx: Ctx,
  input: { challenge_token: string; code: string; device_token?: string | undefined },
): Promise<TokenPair> {
  const token_hash = sha256(input.challenge_token)
  const now = ctx.core.clock.now()
  const [tried] = await run(ctx, countTry, { token_hash, now })
  if (tried === undefined) {
    const expired = await run(ctx, findExpired, { token_hash, now })
    fail(expired.length > 0 ? 'TOKEN_EXPIRED' : 'INVALID_TOKEN')
  }
  const known = deviceWindows(ctx.core, tried.user_id, input.device_token)
  await checkCode(ctx, { userId: tried.user_id, known }, input.code, { tries_left: maxFailures - tried.failures })
  return transaction(ctx, async (inside) => {
    const user = await holdAccount(inside, tried.user_id)
    if (user === undefined || (await run(inside, use, { token_hash, now })).length === 0) fail('INVALID_TOKEN')
    const suspension = suspensionOf(user, now)
    if (suspension !== undefined) throw suspension
    await restoreDeleted(inside, user)
    return startSession(inside, user, input.device_token)
  })
}
