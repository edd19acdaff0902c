import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Connection, createClient, type NovaClient } from '../clients/typescript/src/index.ts'
import { fetchNova } from './fetch-nova.ts'
import { folder, localUrl } from './local-environment.ts'

/** The user who is signed in at the command line, the address of the API, and the tokens. */
type Session = { url: string; username: string; access_token: string; refresh_token: string; expires_at: number }

const file = join(folder, 'session.json')
// Outlives the session: it is no credential, but proves that this machine has signed in before.
const deviceFile = join(folder, 'device.json')
const renewBeforeMs = 30_000

export function saveSession(session: Session): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(session), { mode: 0o600 })
}

/** Returns the device token of the last sign-in to an account at an API, if it was the last one here. */
export function deviceTokenOf(url: string, login: string): string | undefined {
  if (!existsSync(deviceFile)) return undefined
  const device = JSON.parse(readFileSync(deviceFile, 'utf8')) as { url: string; login: string; token: string }
  return device.url === url && device.login === login ? device.token : undefined
}

export function saveDeviceToken(url: string, login: string, token: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(deviceFile, JSON.stringify({ url, login, token }), { mode: 0o600 })
}

export function dropSession(): void {
  rmSync(file, { force: true })
}

/** Marks the access token as expired when Nova no longer accepts it. The next command renews it. */
export function expireSession(): void {
  const session = currentSession()
  if (session !== undefined) saveSession({ ...session, expires_at: 0 })
}

export function currentSession(): Session | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Session) : undefined
}

/** Returns the address of the API: `NOVA_URL`, or else the one that `npm start` serves on this machine. */
export function apiUrl(): string {
  return (process.env.NOVA_URL ?? localUrl() ?? 'http://localhost:8080').replace(/\/$/, '')
}

/**
 * Returns a client of the API as the signed-in user. `NOVA_TOKEN` in the environment takes precedence. The client
 * renews tokens shortly before they expire.
 * @throws Error when no user is signed in
 */
export function apiHere(): NovaClient {
  return createClient(connectionHere())
}

/**
 * Returns the address of the API and the access token, for sockets.
 * @throws Error when no user is signed in
 */
export function connectionHere(): Connection {
  const token = process.env.NOVA_TOKEN
  if (token !== undefined) return { baseUrl: apiUrl(), accessToken: token, fetch: fetchNova }
  const session = currentSession()
  if (session === undefined) throw new Error('no user is signed in; sign in with `nova login <username>`')
  return { baseUrl: session.url, accessToken: () => freshToken(session), fetch: fetchNova }
}

async function freshToken(session: Session): Promise<string> {
  if (session.expires_at - Date.now() > renewBeforeMs) return session.access_token
  const api = createClient({ baseUrl: session.url, fetch: fetchNova })
  const response = await api.refreshSession({ refresh_token: session.refresh_token })
  if (response.status !== 200)
    throw new Error(
      `the session of ${session.username} has ended; start another one with \`nova login ${session.username}\``,
    )
  Object.assign(session, { ...response.data, expires_at: Date.now() + response.data.expires_in * 1000 })
  const { url, username, access_token, refresh_token, expires_at } = session
  saveSession({ url, username, access_token, refresh_token, expires_at })
  return session.access_token
}

/**
 * Returns the data of a response that has the expected status.
 * @throws Error with the code, the message and the reason of any other response
 */
export function expectAnswer<A extends { status: number; data: unknown }, S extends number>(
  response: A,
  status: S,
): Extract<A, { status: S }>['data'] {
  if (response.status === status) return response.data as Extract<A, { status: S }>['data']
  const { error } = response.data as { error?: { code: string; message: string; details?: Record<string, unknown> } }
  const issues = error?.details?.issues as { field: string; message: string }[] | undefined
  const reason = error?.details?.reason ?? issues?.map(({ field, message }) => `${field}: ${message}`).join('; ')
  const why = reason === undefined ? '' : ` (${String(reason)})`
  throw new Error(`${error?.code ?? response.status}: ${error?.message ?? 'unexpected response'}${why}`)
}
