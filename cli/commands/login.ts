import { password as askPassword, input } from '@inquirer/prompts'
import { createClient } from '../../clients/typescript/src/index.ts'
import { fetchNova } from '../fetch-nova.ts'
import { print } from '../print.ts'
import {
  apiUrl,
  currentSession,
  deviceTokenOf,
  dropSession,
  expectAnswer,
  saveDeviceToken,
  saveSession,
} from '../session.ts'

/**
 * Signs in at the command line. The password comes from NOVA_PASSWORD or a prompt, and the code of two-factor
 * authentication from `code` or a prompt.
 */
export async function login(username: string, options: { code?: string }): Promise<void> {
  const url = apiUrl()
  const api = createClient({ baseUrl: url, fetch: fetchNova })
  const password = process.env.NOVA_PASSWORD ?? (await askPassword({ message: `Password of ${username}`, mask: true }))
  const known = deviceTokenOf(url, username)
  const device = known === undefined ? {} : { device_token: known }
  const first = await api.login({ login: username, password, ...device })
  const { error } = first.data as { error?: { code: string; details: { challenge_token: string } } }
  const session =
    error?.code === 'TWO_FACTOR_REQUIRED'
      ? expectAnswer(
          await api.completeTwoFactorLogin({
            ...device,
            challenge_token: error.details.challenge_token,
            code: options.code ?? (await input({ message: 'Code of the authenticator app' })),
          }),
          200,
        )
      : expectAnswer(first, 200)
  const { user, access_token, refresh_token, expires_in, device_token } = session
  if (device_token !== undefined) saveDeviceToken(url, username, device_token)
  saveSession({ url, username: user.username, access_token, refresh_token, expires_at: Date.now() + expires_in * 1000 })
  print(`Signed in to ${url} as ${user.username} (${user.role}).`)
}

/** Signs out: ends the session at the service and deletes its tokens here. */
export async function logout(): Promise<void> {
  const session = currentSession()
  if (session === undefined) {
    print('No user is signed in.')
    return
  }
  await createClient({ baseUrl: session.url, fetch: fetchNova }).logout({ refresh_token: session.refresh_token })
  dropSession()
  print(`Signed ${session.username} out.`)
}
