import { holdAccount, suspensionOf } from '../accounts/index.ts'
import { DomainError, fail } from '../contract/errors.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { bytes, instant, statement, uuid } from '../platform/statement.ts'
import { startSession, type TokenPair } from '../sessions/index.ts'
import { restoreDeleted } from './restore-deleted.ts'

const challengeSeconds = 5 * 60

const challenge = statement({
  name: 'two-factor.challenge',
  params: { token_hash: bytes, user: uuid, now: instant, expires_at: instant },
  row: { user_id: uuid },
  text: (p) => `
    with old as (
      delete from login_challenges
      where user_id = ${p.user}
        and expires_at < ${p.now}
    )
    insert into login_challenges (token_hash, user_id, created_at, expires_at)
    select ${p.token_hash}, user_id, ${p.now}, ${p.expires_at}
    from two_factor
    where user_id = ${p.user}
      and enabled_at is not null
    returning user_id`,
})

/**
 * A user who has passed the first step. `passwordHash` is the hash that the password was compared with; undefined when
 * the first step was not a password. `deviceToken` is the one that the device has presented.
 */
type Proven = { userId: string; passwordHash?: string | null; deviceToken?: string | undefined }

/**
 * Finishes the first step of every sign-in. Rejects a suspended account, requires the second step if two-factor
 * authentication is enabled, otherwise restores a deleted account and starts the session.
 * @throws ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED, INVALID_CREDENTIALS when the password was changed or the account was
 * erased meanwhile
 */
export async function finishSignIn(ctx: Ctx, proven: Proven): Promise<TokenPair> {
  const outcome = await transaction(ctx, async (inside): Promise<TokenPair | { token: string }> => {
    // Because of the lock, a concurrent password reset either runs first, or sees this session and ends it.
    const user = await holdAccount(inside, proven.userId)
    if (user === undefined) fail('INVALID_CREDENTIALS')
    if (proven.passwordHash !== undefined && user.passwordHash !== proven.passwordHash) fail('INVALID_CREDENTIALS')
    const now = ctx.core.clock.now()
    const suspension = suspensionOf(user, now)
    if (suspension !== undefined) throw suspension
    const token = randomToken('nct')
    const challenged = await run(inside, challenge, {
      token_hash: sha256(token),
      user: user.id,
      now,
      expires_at: new Date(now.getTime() + challengeSeconds * 1000),
    })
    if (challenged.length > 0) return { token }
    await restoreDeleted(inside, user)
    return startSession(inside, user, proven.deviceToken)
  })
  if ('token' in outcome)
    throw new DomainError('TWO_FACTOR_REQUIRED', { challenge_token: outcome.token, expires_in: challengeSeconds })
  return outcome
}
