import { afterAll, beforeAll, expect, test } from 'vitest'
import { passGate } from '../../../src/gateway/gate.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp({ RATE_LIMIT_SCALE: '1' })
  user = await app.user()
})
afterAll(() => app.close())

const me = (token: string): Promise<Response> => app.fetch('/api/v1/users/me', { headers: { authorization: `Bearer ${token}` } })

test('the 101st request of a user within a minute is refused, also when all come at once; another user goes on', async () => {
  const answers = await Promise.all(Array.from({ length: 130 }, () => me(user.accessToken)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(100)
  const refused = answers.find(({ status }) => status === 429)!
  expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMIT_EXCEEDED', retryable: true } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50)
  expect((await me((await app.user()).accessToken)).status).toBe(200)
})

test('remaining counts down, and reset says when a place is free', async () => {
  const other = await app.user()
  const [first, second] = [await me(other.accessToken), await me(other.accessToken)]
  expect([first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining'), second.headers.get('ratelimit-remaining')]).toEqual([
    '100',
    '99',
    '98',
  ])
  expect(Number(second.headers.get('ratelimit-reset'))).toBeGreaterThan(0)
  expect(Number(second.headers.get('ratelimit-reset'))).toBeLessThanOrEqual(60)
})

test('login has a limit of its own for an address', async () => {
  const statuses = new Set<number>()
  for (let n = 0; n < 40; n++) statuses.add((await app.api.login({ login: 'nobody', password: 'nothing at all' })).status)
  expect(statuses).toEqual(new Set([401, 429]))
})

test('the window slides: a place is free again a minute after it was taken, not at the turn of a minute', async () => {
  const { redis, config } = app.nova.runtime
  const key = `${config.REDIS_PREFIX}ratelimit:test:requests`
  for (let n = 0; n < 3; n++) expect((await passGate(redis, key, 3, undefined)).allowed).toBe(true)
  expect((await passGate(redis, key, 3, undefined)).allowed).toBe(false)
  // The oldest was taken 61 seconds ago, the others just now.
  const [oldest] = await redis.zrange(key, '0', '0')
  const [seconds] = await redis.time()
  await redis.zadd(key, String((Number(seconds) - 61) * 1000), String(oldest))
  expect(await passGate(redis, key, 3, undefined)).toMatchObject({ allowed: true, used: 3 })
  expect((await passGate(redis, key, 3, undefined)).allowed).toBe(false)
})
