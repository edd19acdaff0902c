import { type Ctx, transaction } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { passwordMatches } from './passwords.ts'
import { type SessionReply, startSession } from './start-session.ts'
import { User } from './user.entity.ts'

/**
 * A new session for a username or e-mail address and its password. Time does not tell whether the account exists.
 * @throws INVALID_CREDENTIALS
 */
export async function login(ctx: Ctx, input: { login: string; password: string }): Promise<SessionReply> {
  const user = await ctx.em.findOne(User, input.login.includes('@') ? { email: input.login } : { username: input.login.toLowerCase() })
  const matches = await passwordMatches(user?.passwordHash, input.password)
  if (user === null || !matches) fail('INVALID_CREDENTIALS')
  return transaction(ctx, (inside) => startSession(inside, user))
}
