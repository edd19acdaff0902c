import { inject } from 'vitest'
import { createClient, type NovaClient } from '../../../clients/typescript/src/index.ts'
import type { TestApp, TestUser } from '../../support/app.ts'
import { guardedFetch } from '../../support/contract.ts'
import { mailsTo, type ReceivedMail } from '../../support/mail.ts'

export type Answer = {
  status: number
  code: string | undefined
  details: Record<string, unknown>
  data: Record<string, unknown>
  headers: Headers
}

/** One call of any operation, checked against the contract. */
export async function call(
  base: string,
  method: string,
  path: string,
  token?: string,
  body?: unknown,
  more: HeadersInit = {},
): Promise<Answer> {
  const headers = new Headers(more)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (body !== undefined) headers.set('content-type', 'application/json')
  const response = await guardedFetch(`${base}/api/v1${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const data = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
  const error = data.error as { code: string; details: Record<string, unknown> } | undefined
  return { status: response.status, code: error?.code, details: error?.details ?? {}, data, headers: response.headers }
}

export const emailOf = (user: { username: string }): string => `${user.username}@example.com`

/** The status of `GET /users/me` with a token. */
export const meStatus = async (base: string, token: string): Promise<number> =>
  (await call(base, 'GET', '/users/me', token)).status

export type SignedIn = { accessToken: string; refreshToken: string; sessionId: string; api: NovaClient }

export function sessionOf(base: string, accessToken: string, refreshToken: string): SignedIn {
  const { sid } = JSON.parse(Buffer.from(accessToken.split('.')[1]!, 'base64url').toString()) as { sid: string }
  return {
    accessToken,
    refreshToken,
    sessionId: sid,
    api: createClient({ baseUrl: base, fetch: guardedFetch, accessToken }),
  }
}

/** Another session of a user. */
export async function signIn(
  app: TestApp,
  user: Pick<TestUser, 'username' | 'password'>,
  base = app.url,
): Promise<SignedIn> {
  const { status, data } = await call(base, 'POST', '/auth/login', undefined, {
    login: user.username,
    password: user.password,
  })
  if (status !== 200) throw new Error(`login answered ${status}: ${JSON.stringify(data)}`)
  return sessionOf(base, String(data.access_token), String(data.refresh_token))
}

/** An account with a role. */
export async function userWithRole(app: TestApp, role: 'user' | 'moderator' | 'admin'): Promise<TestUser> {
  const user = await app.user(role)
  await app.db.query('update users set role = $2 where id = $1', [user.id, role])
  return user
}

/** Everything that was mailed to an address, once all is sent. */
export async function mailed(app: TestApp, address: string): Promise<ReceivedMail[]> {
  await app.settle()
  return mailsTo(inject('stack').MAIL_FOLDER, address)
}

async function newest(app: TestApp, address: string, pattern: RegExp): Promise<string> {
  const found = (await mailed(app, address)).flatMap(({ text }) => pattern.exec(text)?.[1] ?? []).at(-1)
  if (found === undefined) throw new Error(`no mail to ${address} has ${pattern}`)
  return found
}

/** The code of the newest verification mail. */
export const codeFor = (app: TestApp, address: string): Promise<string> =>
  newest(app, address, /your code is (\d{6})\./)

/** The token of the newest reset mail. */
export const resetTokenFor = (app: TestApp, address: string): Promise<string> =>
  newest(app, address, /^(npr_[\w-]{43})$/m)

/** A code that is not this one. */
export const otherCode = (code: string, by = 1): string => String((Number(code) + by) % 1_000_000).padStart(6, '0')

/** Asks for a reset and answers the token that was mailed. */
export async function askForReset(app: TestApp, user: { username: string }): Promise<string> {
  const answer = await app.api.requestPasswordReset({ email: emailOf(user) })
  if (answer.status !== 202) throw new Error(`requestPasswordReset answered ${answer.status}`)
  return resetTokenFor(app, emailOf(user))
}

/** Verifies a user's address with the code that was mailed. */
export async function verified(app: TestApp, user: TestUser): Promise<void> {
  const answer = await user.api.verifyEmail({ code: await codeFor(app, emailOf(user)) })
  if (answer.status !== 200) throw new Error(`verifyEmail answered ${answer.status}`)
}

/** Waits until so many backends of the application's database wait for a lock. */
export async function untilWaiting(app: TestApp, many = 1): Promise<void> {
  const deadline = Date.now() + 10_000
  for (;;) {
    const { rows } = await app.db.query(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    if ((rows as { n: number }[])[0]!.n >= many) return
    if (Date.now() > deadline) throw new Error('nobody waits for a lock')
  }
}
