import { passwordMatches } from '../accounts/index.ts'
import { deviceWindows, loginKey, loginWindow, prove, tooMany, unknownDevices } from '../attempts/index.ts'
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

type Input = { login: string; password: string; device_token?: string | undefined }

const statements = { email: passwordBy('email', citext), username: passwordBy('username', text) }

/**
 * Signs in with a username or e-mail address and a password. The response time does not reveal whether the account
 * exists: only the id and the hash are read, and if there are none, the password is compared with a dummy hash.
 *
 * Wrong passwords are counted for what was entered, so that the limit does not reveal it either, and for the account,
 * which has two logins. When only the account has had too many, the response is that of a wrong password: it must not
 * reveal that a username and an address belong together. A device that has signed in before has a limit of its own.
 * @throws INVALID_CREDENTIALS, TWO_FACTOR_REQUIRED, ACCOUNT_SUSPENDED, RATE_LIMIT_EXCEEDED
 */
export async function login(ctx: Ctx, input: Input): Promise<TokenPair> {
  const isEmail = input.login.includes('@')
  const [user] = await run(ctx, isEmail ? statements.email : statements.username, {
    login: isEmail ? input.login : input.login.toLowerCase(),
  })
  const { core } = ctx
  const unknown = unknownDevices(core, user?.id ?? loginKey(core, input.login))
  const windows = (user && deviceWindows(core, user.id, input.device_token)) ?? [
    loginWindow(core, input.login),
    unknown,
  ]
  const isRight = await prove(
    ctx,
    { userId: user?.id, windows },
    () => passwordMatches(user?.password_hash, input.password),
    async (full) => {
      if (full.name !== unknown.name) tooMany(full)
      return passwordMatches(undefined, input.password)
    },
  )
  if (user === undefined || !isRight) fail('INVALID_CREDENTIALS')
  return finishSignIn(ctx, { userId: user.id, passwordHash: user.password_hash, deviceToken: input.device_token })
}
