import { LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { sha256 } from '../platform/secrets.ts'
import { type SessionReply, startSession, suspensionOf } from '../sessions/index.ts'
import { checkCode } from './check-code.ts'

const maxFailures = 5

const countTry = {
  name: 'login_challenge_try',
  text: `update login_challenges set failures = failures + 1
    where token_hash = $1 and used_at is null and failures < ${maxFailures} and expires_at > $2 returning user_id, failures`,
}
const expired = {
  name: 'login_challenge_expired',
  text: 'select from login_challenges where token_hash = $1 and expires_at <= $2',
}
const use = {
  name: 'login_challenge_use',
  text: 'update login_challenges set used_at = $2 where token_hash = $1 and used_at is null returning 1',
}

/**
 * The second step of signing in.
 * @throws INVALID_TOKEN when the challenge is unknown, used, or was tried five times; TOKEN_EXPIRED,
 * INVALID_TWO_FACTOR_CODE, ACCOUNT_SUSPENDED
 */
export async function completeTwoFactorLogin(
  ctx: Ctx,
  input: { challenge_token: string; code: string },
): Promise<SessionReply> {
  const tokenHash = sha256(input.challenge_token)
  const now = ctx.core.clock.now()
  const [tried] = await sql<{ user_id: string; failures: number }>(ctx, countTry, [tokenHash, now])
  if (tried === undefined)
    fail((await sql(ctx, expired, [tokenHash, now])).length > 0 ? 'TOKEN_EXPIRED' : 'INVALID_TOKEN')
  await checkCode(ctx, tried.user_id, input.code, { tries_left: maxFailures - tried.failures })
  return transaction(ctx, async (inside) => {
    const user = await inside.em.findOneOrFail(User, { id: tried.user_id }, { lockMode: LockMode.PESSIMISTIC_READ })
    if ((await sql(inside, use, [tokenHash, now])).length === 0) fail('INVALID_TOKEN')
    const suspension = suspensionOf(user, now)
    if (suspension !== undefined) throw suspension
    return startSession(inside, user)
  })
}
