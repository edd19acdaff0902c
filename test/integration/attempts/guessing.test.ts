import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailsSentTo, verifyEmailOf } from '../../support/account-mails.ts'
import { emailOf, meStatus } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call, type Reply } from '../../support/requests.ts'

let app: TestApp
let second: string
beforeAll(async () => {
  app = await startTestApp({ RATE_LIMIT_SCALE: '1', RATE_LIMIT_MAIL: '1', TRUSTED_PROXY_HOPS: '1' })
  second = (await app.another({ ROLES: 'api' })).url!
})
afterAll(() => app.close())

const minute = 60_000
const from = (address: string) => ({ 'x-forwarded-for': address })
/** Sends 150 attempts at once, from five addresses and to two processes: as many as the limit of an address allows. */
const guesses = (one: (n: number, base: string, headers: Record<string, string>) => Promise<Reply>) =>
  Promise.all(
    Array.from({ length: 150 }, (_, n) =>
      one(n, n % 2 ? app.url : second, from(`198.51.100.${nextAddress + (n % 5)}`)),
    ),
  ).finally(() => {
    nextAddress += 5
  })
let nextAddress = 1
const count = (replies: readonly Reply[], code: string): number => replies.filter((one) => one.code === code).length

const login = (
  name: string,
  password: string,
  { base = app.url, headers = from('203.0.113.9'), device_token }: Partial<Options> = {},
): Promise<Reply> =>
  call(
    base,
    'POST',
    '/auth/login',
    undefined,
    { login: name, password, ...(device_token && { device_token }) },
    headers,
  )
/** Makes all counted attempts older. They are counted by the time of Redis. */
async function age(ms: number): Promise<void> {
  const { redis, config } = app.nova.core
  for (const key of await redis.keys(`${config.REDIS_PREFIX}attempts:*`))
    for (const member of await redis.zrange(key, '0', '-1')) await redis.zincrby(key, -ms, member)
}

type Options = { base: string; headers: Record<string, string>; device_token: string }

const wrongLogins = (name: string, options: Partial<Options> = {}): Promise<Reply[]> =>
  guesses((n, base, headers) => login(name, `a wrong password ${n}`, { base, headers, ...options }))

test('of 150 passwords from five addresses twenty are tried; an unknown login gets the same responses', async () => {
  const user = await app.user()
  const known = await wrongLogins(user.username)
  const unknown = await wrongLogins(`${user.username}x`.slice(-30))
  for (const replies of [known, unknown]) {
    expect([count(replies, 'INVALID_CREDENTIALS'), count(replies, 'RATE_LIMIT_EXCEEDED')]).toEqual([20, 130])
    const { headers, status } = replies.find(({ code }) => code === 'RATE_LIMIT_EXCEEDED')!
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_500)
  }
  // The right password is not tried either, from whatever address.
  for (const base of [app.url, second])
    expect(await login(user.username, user.password, { base })).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
  // In an hour it is: the attempts leave the window.
  await age(61 * minute)
  expect((await login(user.username, user.password)).status).toBe(200)
})

test('the username and the address of an account share the limit, and no response reveals that they do', async () => {
  const user = await app.user()
  await wrongLogins(user.username)
  const byAddress = await wrongLogins(emailOf(user))
  expect([count(byAddress, 'INVALID_CREDENTIALS'), count(byAddress, 'RATE_LIMIT_EXCEEDED')]).toEqual([20, 130])
  const other = await app.user()
  await wrongLogins(other.username)
  expect(await login(emailOf(other), other.password)).toMatchObject({ status: 401, code: 'INVALID_CREDENTIALS' })
})

test('right passwords do not count', async () => {
  const user = await app.user()
  for (let n = 0; n < 25; n++)
    expect((await login(user.username, user.password, { headers: from(`203.0.113.${n}`) })).status).toBe(200)
})

test('a device that has signed in before is not locked out; it has a limit of its own, for its account', async () => {
  const [user, other] = [await app.user(), await app.user()]
  const first = await login(user.username, user.password)
  const device_token = String(first.data.device_token)
  expect(device_token).toMatch(/^ndt_/)
  await wrongLogins(user.username)
  const next = await login(user.username, user.password, { device_token })
  expect(next.status).toBe(200)
  // A session works on too.
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
  const guessed = await wrongLogins(user.username, { device_token: String(next.data.device_token) })
  expect([count(guessed, 'INVALID_CREDENTIALS'), count(guessed, 'RATE_LIMIT_EXCEEDED')]).toEqual([20, 130])
  // The renewed token is that of the same device.
  expect(await login(user.username, user.password, { device_token })).toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
  await wrongLogins(other.username)
  const forged = `${device_token.slice(0, -2)}${device_token.endsWith('AA') ? 'BB' : 'AA'}`
  for (const token of [device_token, forged, 'ndt_', 'nonsense'])
    expect(await login(other.username, other.password, { device_token: token })).toMatchObject({
      code: 'RATE_LIMIT_EXCEEDED',
    })
})

test('with a stolen access token twenty proofs are tried over all operations; other sessions go on', async () => {
  const user = await app.user()
  const own = await login(user.username, user.password)
  const operations: [string, string, object][] = [
    ['POST', '/users/me/password', { current_password: 'x', new_password: 'a much better password' }],
    ['POST', '/users/me/email', { email: 'thief@example.com', password: 'x' }],
    ['POST', '/users/me/two-factor', { password: 'x' }],
    ['POST', '/users/me/two-factor/disable', { password: 'x', code: '123456' }],
    ['DELETE', '/users/me', { password: 'x' }],
  ]
  const replies = await guesses((n, base, headers) => {
    const [method, path, body] = operations[n % 5]!
    return call(base, method, path, user.accessToken, body, headers)
  })
  expect([count(replies, 'INVALID_CREDENTIALS'), count(replies, 'RATE_LIMIT_EXCEEDED')]).toEqual([20, 130])
  const proof = { password: user.password, code: '123456' }
  expect(
    await call(app.url, 'POST', '/users/me/two-factor/recovery-codes', String(own.data.access_token), proof),
  ).toMatchObject({ code: 'TWO_FACTOR_NOT_ENABLED' })
})

test('the owner of a verified address is told once an hour, and nobody at an unverified one', async () => {
  const [verified, unverified] = [await app.register('told'), await app.register('untold')]
  await verifyEmailOf(app, verified)
  await Promise.all([verified, unverified].map((user) => wrongLogins(user.username)))
  const told = async (user: TestUser) =>
    (await mailsSentTo(app, emailOf(user))).filter(({ subject }) => subject.includes('guessing')).length
  await expect.poll(() => told(verified)).toBe(1)
  const stolen = await guesses((_, base, headers) =>
    call(base, 'POST', '/users/me/email', verified.accessToken, { email: 'a@example.com', password: 'x' }, headers),
  )
  expect(count(stolen, 'RATE_LIMIT_EXCEEDED')).toBe(130)
  expect([await told(verified), await told(unverified)]).toEqual([1, 0])
})

test('twenty codes of mails are tried in a day, however many are sent, and twenty are sent', async () => {
  const user = await app.user()
  const send = (n: number): Promise<Reply> =>
    call(app.url, 'POST', '/users/me/email', user.accessToken, {
      email: `someone${n}@example.com`,
      password: user.password,
    })
  const verify = (): Promise<Reply> =>
    call(app.url, 'POST', '/users/me/email/verify', user.accessToken, { code: 'wrong' })
  for (let n = 0; n < 20; n++) {
    expect((await send(n)).status).toBe(202)
    expect(await verify()).toMatchObject({ code: 'INVALID_VERIFICATION_CODE' })
    await app.db.query(`update email_verifications set created_at = created_at - interval '1 minute', tries = 0`)
  }
  // The limits of an hour are over, those of a day are not.
  await age(61 * minute)
  for (const reply of [await send(20), await verify()]) {
    expect(reply).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
    expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(22 * 3_600)
  }
  await age(23 * 60 * minute)
  expect(await verify()).toMatchObject({ code: 'INVALID_VERIFICATION_CODE' })
})
