import { logout } from './generated/operations.ts'
import type { Nova } from './nova.ts'

/**
 * Signs the user out: forgets the tokens, then ends the session at the API. Without a connection the user is signed out
 * all the same, and the call fails.
 */
export async function signOut(nova: Nova): Promise<void> {
  const ended = await nova.session?.end()
  if (ended !== undefined) await logout(nova, { body: { refresh_token: ended.refresh_token } }, { repeatable: true })
}
