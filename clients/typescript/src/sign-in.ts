import { completeTwoFactorLogin, login } from './generated/operations.ts'
import type { TokenPair } from './generated/types.ts'
import type { Nova } from './nova.ts'

/** The credentials of an account, or the challenge of `TWO_FACTOR_REQUIRED` with a code. */
export type SignIn = { login: string; password: string } | { challenge_token: string; code: string }

/**
 * Signs a user in and starts the session. Sends the device token of an earlier sign-in, if the session stores it: then
 * nobody who guesses the password elsewhere can lock this device out.
 * @throws NovaError `TWO_FACTOR_REQUIRED`: call it again with `error.details.challenge_token` and a code
 */
export async function signIn(nova: Nova, credentials: SignIn): Promise<TokenPair> {
  const device_token = await nova.session?.deviceToken()
  const device = device_token === undefined ? {} : { device_token }
  const reply =
    'login' in credentials
      ? await login(nova, { body: { ...credentials, ...device } })
      : await completeTwoFactorLogin(nova, { body: { ...credentials, ...device } })
  await nova.session?.start(reply)
  return reply
}
