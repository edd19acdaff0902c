import { afterAll, beforeAll, expect, test } from 'vitest'
import { networkOf } from '../../../src/http/admit.ts'
import { passGate } from '../../../src/http/gate.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp({ RATE_LIMIT_SCALE: '1' })
  user = await app.user()
})
afterAll(() => app.close())

const me = (token: string): Promise<Response> =>
  app.fetch('/api/v1/users/me', { headers: { authorization: `Bearer ${token}` } })

test('the 101st request of a user in a minute is refused, even of concurrent ones; other users can go on', async () => {
  const responses = await Promise.all(Array.from({ length: 130 }, () => me(user.accessToken)))
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(100)
  const refused = responses.find(({ status }) => status === 429)!
  expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMIT_EXCEEDED', retryable: true } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
  expect((await me((await app.user()).accessToken)).status).toBe(200)
})

test('RateLimit-Remaining counts down, and RateLimit-Reset is the time until a request is allowed', async () => {
  const other = await app.user()
  const [first, second] = [await me(other.accessToken), await me(other.accessToken)]
  expect([
    first.headers.get('ratelimit-limit'),
    first.headers.get('ratelimit-remaining'),
    second.headers.get('ratelimit-remaining'),
  ]).toEqual(['100', '99', '98'])
  expect(Number(second.headers.get('ratelimit-reset'))).toBeGreaterThan(0)
  expect(Number(second.headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60)
})

test('login has a separate limit for each address', async () => {
  const statuses = new Set<number>()
  for (let n = 0; n < 40; n++)
    statuses.add((await app.api.login({ login: 'nobody', password: 'nothing at all' })).status)
  expect(statuses).toEqual(new Set([401, 429]))
})

test('the window slides: a request stops counting a minute after it was made', async () => {
  const { redis, config } = app.nova.core
  const key = `${config.REDIS_PREFIX}ratelimit:test:requests`
  for (let n = 0; n < 3; n++) expect((await passGate(redis, key, 3, undefined)).allowed).toBe(true)
  expect((await passGate(redis, key, 3, undefined)).allowed).toBe(false)
  // The oldest request was made 61 seconds ago, the others just now.
  const [oldest] = await redis.zrange(key, '0', '0')
  const [seconds] = await redis.time()
  await redis.zadd(key, String((Number(seconds) - 61) * 1000), String(oldest))
  expect(await passGate(redis, key, 3, undefined)).toMatchObject({ allowed: true, used: 3 })
  expect((await passGate(redis, key, 3, undefined)).allowed).toBe(false)
})

test('a request counts for exactly sixty seconds, to the millisecond', async () => {
  const { redis, config } = app.nova.core
  const key = `${config.REDIS_PREFIX}ratelimit:edge:requests`
  const [seconds, micros] = await redis.time()
  const taken = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000) - 59_700
  await redis.zadd(key, String(taken), 'oldest')
  let refused = 0
  for (;;) {
    const { allowed, resetMs } = await passGate(redis, key, 1, undefined)
    if (allowed) break
    refused += 1
    expect(resetMs).toBeGreaterThan(0)
    expect(resetMs).toBeLessThanOrEqual(300)
  }
  const [, score] = await redis.zrange(key, '0', '0', 'WITHSCORES')
  expect(refused).toBeGreaterThan(0)
  expect(Number(score) - taken).toBeGreaterThanOrEqual(60_000)
  expect(Number(score) - taken).toBeLessThan(60_100)
  // Refused requests do not count, and the window never holds more than the limit.
  expect(await redis.zcard(key)).toBe(1)
})

test('of two hundred concurrent requests to two processes exactly a hundred are allowed', async () => {
  const other = await app.another({ ROLES: 'api' })
  const busy = await app.user()
  const headers = { authorization: `Bearer ${busy.accessToken}` }
  const responses = await Promise.all(
    Array.from({ length: 200 }, (_, n) => fetch(`${n % 2 ? app.url : other.url}/api/v1/users/me`, { headers })),
  )
  expect(responses.filter(({ status }) => status === 200)).toHaveLength(100)
  expect(responses.filter(({ status }) => status === 429)).toHaveLength(100)
  const remaining = responses
    .filter(({ status }) => status === 200)
    .map((response) => Number(response.headers.get('ratelimit-remaining')))
  expect(remaining.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, n) => n))
  // All sessions of a user share one window.
  const login = await other.core.redis.keys(`${app.config.REDIS_PREFIX}ratelimit:${busy.id}:*`)
  expect(login).toHaveLength(1)
})

test('each sensitive operation has a separate window for each address and for each user', async () => {
  const forgot = (): Promise<number> =>
    app.api.requestPasswordReset({ email: 'nobody@example.com' }).then(({ status }) => status)
  const statuses = await Promise.all(Array.from({ length: 35 }, forgot))
  expect([
    statuses.filter((status) => status === 202).length,
    statuses.filter((status) => status === 429).length,
  ]).toEqual([30, 5])
  expect((await app.api.resetPassword({ token: 'npr_unknown', new_password: 'a long enough password' })).status).toBe(
    401,
  )
  const [one, two] = [await app.user(), await app.user()]
  const guesses = await Promise.all(Array.from({ length: 35 }, () => one.api.verifyEmail({ code: '000000' })))
  expect(guesses.filter(({ status }) => status === 429)).toHaveLength(5)
  expect((await two.api.verifyEmail({ code: '000000' })).status).toBe(400)
  // Other requests of the user are not limited.
  expect((await me(one.accessToken)).status).toBe(200)
})

test('a request with an invalid token counts for its address, so guessing tokens is limited', async () => {
  const guesses = await Promise.all(Array.from({ length: 110 }, () => me('a.b.c')))
  expect(guesses.some(({ status }) => status === 429)).toBe(true)
  expect(guesses.every(({ status }) => status === 401 || status === 429)).toBe(true)
  expect((await me((await app.user()).accessToken)).status).toBe(200)
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['unknown', 'unknown'],
])('requests from %s count for %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('requests to unknown paths count, and their responses have RateLimit-Remaining', async () => {
  const fresh = await startTestApp({ RATE_LIMIT_SCALE: '0.03' })
  try {
    const unknown = () => fresh.fetch('/api/v1/nothing')
    const wrong = () => fresh.fetch('/api/v1/users/me', { method: 'PUT' })
    const responses = [await unknown(), await wrong(), await unknown(), await unknown()]
    expect(responses.map(({ status }) => status)).toEqual([404, 405, 404, 429])
    expect(responses.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0', '0'])
  } finally {
    await fresh.close()
  }
})
