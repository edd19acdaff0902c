import { type Account, accountOf, passwordMatches } from '../accounts/index.ts'
import { prove, sessionWindows } from '../attempts/index.ts'
import { fail } from '../contract/errors.ts'
import type { UserCtx } from '../core/context.ts'
import { Session } from './session.entity.ts'

const freshMs = 10 * 60 * 1000

/**
 * Checks that the caller owns the account: by the password, or, for an account without one, by a sign-in within the
 * last ten minutes. Returns the account. `field` is the name of the password field in the request.
 * @throws INVALID_CREDENTIALS, REAUTHENTICATION_REQUIRED, RATE_LIMIT_EXCEEDED after twenty wrong ones in an hour
 */
export async function reauthenticate(ctx: UserCtx, password: string | undefined, field = 'password'): Promise<Account> {
  const user = await accountOf(ctx, ctx.actor.id)
  if (user.passwordHash == null) {
    const session = await ctx.em.findOne(Session, { id: ctx.actor.sessionId })
    if (session === null || ctx.core.clock.now().getTime() - session.createdAt.getTime() > freshMs)
      fail('REAUTHENTICATION_REQUIRED', { reason: 'sign in again first' })
    return user
  }
  if (password === undefined) fail('REAUTHENTICATION_REQUIRED', { reason: 'the password is missing' })
  const attempt = { userId: user.id, windows: sessionWindows(ctx) }
  if (!(await prove(ctx, attempt, () => passwordMatches(user.passwordHash, password))))
    fail('INVALID_CREDENTIALS', { field })
  return user
}
