import { passwordMatches } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, sql } from '../core/context.ts'
import type { SessionReply } from '../sessions/index.ts'
import { finishSignIn } from '../two-factor/index.ts'

const by = (name: string, condition: string) => ({
  name,
  text: `select id, password_hash from users where ${condition}`,
})
const statements = { email: by('login_by_email', 'email = $1'), username: by('login_by_username', 'username = $1') }

/**
 * A new session for a username or e-mail address and its password. Time does not tell whether the account exists: only
 * the id and the hash are read, and without them a hash of nobody is compared.
 * @throws INVALID_CREDENTIALS, TWO_FACTOR_REQUIRED, ACCOUNT_SUSPENDED
 */
export async function login(ctx: Ctx, input: { login: string; password: string }): Promise<SessionReply> {
  const isEmail = input.login.includes('@')
  const [user] = await sql<{ id: string; password_hash: string | null }>(
    ctx,
    isEmail ? statements.email : statements.username,
    [isEmail ? input.login : input.login.toLowerCase()],
  )
  const matches = await passwordMatches(user?.password_hash, input.password)
  if (user === undefined || !matches) fail('INVALID_CREDENTIALS')
  return finishSignIn(ctx, { userId: user.id, passwordHash: user.password_hash })
}
