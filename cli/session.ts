import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Connection, createClient, type NovaClient } from '../clients/typescript/src/index.ts'
import { folder, localUrl } from './local-environment.ts'

/** Who is signed in at the command line, and where. */
type Session = { url: string; username: string; access_token: string; refresh_token: string; expires_at: number }

const file = join(folder, 'session.json')
const renewBeforeMs = 30_000

export function saveSession(session: Session): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(session), { mode: 0o600 })
}

export function dropSession(): void {
  rmSync(file, { force: true })
}

/** The access token is worth nothing any more: the next command renews it. */
export function expireSession(): void {
  const session = currentSession()
  if (session !== undefined) saveSession({ ...session, expires_at: 0 })
}

export function currentSession(): Session | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Session) : undefined
}

/** Where the API is: `NOVA_URL`, or what `npm start` serves here. */
export function apiUrl(): string {
  return (process.env.NOVA_URL ?? localUrl() ?? 'http://localhost:8080').replace(/\/$/, '')
}

/** The API as whoever is signed in; `NOVA_TOKEN` in the environment wins. Renews the tokens when they are old. */
export function apiHere(): NovaClient {
  return createClient(connectionHere())
}

/** Where the API is and who calls it, for sockets. */
export function connectionHere(): Connection {
  const token = process.env.NOVA_TOKEN
  if (token !== undefined) return { baseUrl: apiUrl(), accessToken: token }
  const session = currentSession()
  if (session === undefined) throw new Error('nobody is signed in; `nova login <username>` does it')
  return { baseUrl: session.url, accessToken: () => freshToken(session) }
}

async function freshToken(session: Session): Promise<string> {
  if (session.expires_at - Date.now() > renewBeforeMs) return session.access_token
  const answer = await createClient({ baseUrl: session.url }).refreshSession({ refresh_token: session.refresh_token })
  if (answer.status !== 200)
    throw new Error(
      `the session of ${session.username} has ended; \`nova login ${session.username}\` begins another one`,
    )
  Object.assign(session, { ...answer.data, expires_at: Date.now() + answer.data.expires_in * 1000 })
  const { url, username, access_token, refresh_token, expires_at } = session
  saveSession({ url, username, access_token, refresh_token, expires_at })
  return session.access_token
}

/** What a call answered, or an error that says why it did not work. */
export function expectAnswer<A extends { status: number; data: unknown }, S extends number>(
  answer: A,
  status: S,
): Extract<A, { status: S }>['data'] {
  if (answer.status === status) return answer.data as Extract<A, { status: S }>['data']
  const { error } = answer.data as { error?: { code: string; message: string; details?: Record<string, unknown> } }
  const issues = error?.details?.issues as { field: string; message: string }[] | undefined
  const reason = error?.details?.reason ?? issues?.map(({ field, message }) => `${field}: ${message}`).join('; ')
  const why = reason === undefined ? '' : ` (${String(reason)})`
  throw new Error(`${error?.code ?? answer.status}: ${error?.message ?? 'no answer'}${why}`)
}
