import { LockMode } from '@mikro-orm/core'
import { User } from '../accounts/index.ts'
import { DomainError, fail } from '../contract/errors.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { type SessionReply, startSession, suspensionOf } from '../sessions/index.ts'

const challengeSeconds = 5 * 60

const challenge = {
  name: 'login_challenge',
  text: `with old as (delete from login_challenges where user_id = $2 and expires_at < $3)
    insert into login_challenges (token_hash, user_id, created_at, expires_at)
    select $1, user_id, $3, $4 from two_factor where user_id = $2 and enabled_at is not null returning 1`,
}

/**
 * Who has proven to be whom. `passwordHash` is what the password was compared with; undefined when it was something
 * else.
 */
export type Proven = { userId: string; passwordHash?: string | null }

/**
 * The end of every first step of signing in: refuses the suspended, asks for the second step where it is on, else
 * starts the session.
 * @throws ACCOUNT_SUSPENDED, TWO_FACTOR_REQUIRED, INVALID_CREDENTIALS when the password was changed meanwhile
 */
export async function finishSignIn(ctx: Ctx, proven: Proven): Promise<SessionReply> {
  const outcome = await transaction(ctx, async (inside): Promise<SessionReply | { token: string }> => {
    // The lock lets a password reset that runs now come first or find this session to end.
    const user = await inside.em.findOneOrFail(User, { id: proven.userId }, { lockMode: LockMode.PESSIMISTIC_READ })
    if (proven.passwordHash !== undefined && user.passwordHash !== proven.passwordHash) fail('INVALID_CREDENTIALS')
    const now = ctx.core.clock.now()
    const suspension = suspensionOf(user, now)
    if (suspension !== undefined) throw suspension
    const token = randomToken('nct')
    const asked = await sql(inside, challenge, [
      sha256(token),
      user.id,
      now,
      new Date(now.getTime() + challengeSeconds * 1000),
    ])
    return asked.length > 0 ? { token } : startSession(inside, user)
  })
  if ('token' in outcome)
    throw new DomainError('TWO_FACTOR_REQUIRED', { challenge_token: outcome.token, expires_in: challengeSeconds })
  return outcome
}
