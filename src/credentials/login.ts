import { passwordMatches } from '../accounts/index.ts'
import { fail } from '../contract/errors.ts'
import { type Ctx, run } from '../core/context.ts'
import { citext, nullable, type SqlType, statement, text, uuid } from '../platform/statement.ts'
import type { TokenPair } from '../sessions/index.ts'
import { finishSignIn } from '../two-factor/index.ts'

function passwordBy(key: 'email' | 'username', type: SqlType<string>) {
  return statement({
    name: `credentials.password_by_${key}`,
    params: { login: type },
    row: { id: uuid, password_hash: nullable(text) },
    text: (p) => `
      select id, password_hash
      from users
      where ${key} = ${p.login}`,
  })
}

const statements = { email: passwordBy('email', citext), username: passwordBy('username', text) }

/**
 * Signs in with a username or e-mail address and a password. The response time does not reveal whether the account
 * exists: only the id and the hash are read, and if there are none, the password is compared with a dummy hash.
 * @throws INVALID_CREDENTIALS, TWO_FACTOR_REQUIRED, ACCOUNT_SUSPENDED
 */
export async function login(ctx: Ctx, input: { login: string; password: string }): Promise<TokenPair> {
  const isEmail = input.login.includes('@')
  const [user] = await run(ctx, isEmail ? statements.email : statements.username, {
    login: isEmail ? input.login : input.login.toLowerCase(),
  })
  const matches = await passwordMatches(user?.password_hash, input.password)
  if (user === undefined || !matches) fail('INVALID_CREDENTIALS')
  return finishSignIn(ctx, { userId: user.id, passwordHash: user.password_hash })
}
