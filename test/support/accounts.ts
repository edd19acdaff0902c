import { createClient } from '../../clients/typescript/src/index.ts'
import type { TestApp, TestUser } from './app.ts'
import { guardedFetch } from './contract.ts'
import { call } from './requests.ts'
import type { TestClient } from './test-client.ts'

/** Returns the address that `TestApp.user` registers for a username. */
export const emailOf = (user: { username: string }): string => `${user.username}@example.com`

/** Returns the status of `GET /users/me` with an access token. */
export const meStatus = async (base: string, token: string): Promise<number> =>
  (await call(base, 'GET', '/users/me', token)).status

export type SignedIn = { accessToken: string; refreshToken: string; sessionId: string; api: TestClient }

/** Returns the session of an access token, with a client for it. */
export function sessionOf(base: string, accessToken: string, refreshToken: string): SignedIn {
  const { sid } = JSON.parse(Buffer.from(accessToken.split('.')[1]!, 'base64url').toString()) as { sid: string }
  return {
    accessToken,
    refreshToken,
    sessionId: sid,
    api: createClient({ baseUrl: base, fetch: guardedFetch, accessToken }) as TestClient,
  }
}

/** Signs a user in to another session. */
export async function signIn(
  app: TestApp,
  user: Pick<TestUser, 'username' | 'password'>,
  base = app.url,
): Promise<SignedIn> {
  const { status, data } = await call(base, 'POST', '/auth/login', undefined, {
    login: user.username,
    password: user.password,
  })
  if (status !== 200) throw new Error(`login returned ${status}: ${JSON.stringify(data)}`)
  return sessionOf(base, String(data.access_token), String(data.refresh_token))
}

/** Creates an account with a role. */
export async function userWithRole(app: TestApp, role: 'user' | 'moderator' | 'admin'): Promise<TestUser> {
  const user = await app.user(role)
  await app.db.query('update users set role = $2 where id = $1', [user.id, role])
  return user
}

/** Suspends an account directly in the table, without the events of `suspendUser`. */
export async function markSuspended(app: TestApp, { id }: { id: string }): Promise<void> {
  await app.db.query(`update users set suspended_at = now(), suspension_reason = 'spam' where id = $1`, [id])
}

/** Hides an account as `deleteMe` does, directly in the table, without its events. */
export async function markDeleted(app: TestApp, { id }: { id: string }): Promise<void> {
  await app.db.query(`update users set deletion_requested_at = now() where id = $1`, [id])
}
