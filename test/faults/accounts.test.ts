import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mailsSentTo, resetTokenFor } from '../support/account-mails.ts'
import { emailOf, meStatus, signIn, userWithRole } from '../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { call } from '../support/requests.ts'
import { type Restartable, startNats, startRedis } from '../support/restartable.ts'
import { openSocket } from '../support/socket.ts'

let redis: Restartable
let nats: Restartable
let app: TestApp
let admin: TestUser
let folder: string

beforeAll(async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, 'accounts-'))
  redis = await startRedis(join(folder, 'redis'))
  nats = await startNats(join(folder, 'nats'))
  app = await startTestApp({ REDIS_URL: redis.url, NATS_URL: nats.url, RATE_LIMIT_SCALE: '1000' })
  admin = await userWithRole(app, 'admin')
})
afterAll(async () => {
  await app.close()
  await Promise.all([redis.stop(), nats.stop()])
  rmSync(folder, { recursive: true, force: true })
})

const sessionKeys = async (): Promise<Record<string, string | null>> => {
  const { redis: connection, config } = app.nova.core
  const keys = await connection.keys(`${config.REDIS_PREFIX}session:*`)
  return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await connection.get(key)] as const)))
}
const untilRedisReturns = () =>
  expect.poll(() => app.nova.core.redis.ping().catch(() => undefined), { timeout: 15_000 }).toBe('PONG')

test('ended sessions and suspended accounts are refused without Redis, and after its return', async () => {
  const [leaves, bad, stays] = [await app.register(), await app.register(), await app.register()]
  const elsewhere = await signIn(app, leaves)
  for (const { accessToken } of [leaves, elsewhere, bad, stays]) expect(await meStatus(app.url, accessToken)).toBe(200)
  expect(Object.values(await sessionKeys()).filter((value) => value === 'user').length).toBeGreaterThanOrEqual(4)
  await redis.stop()

  expect((await leaves.api.endSession(elsewhere.sessionId)).status).toBe(204)
  expect(await call(app.url, 'GET', '/users/me', elsewhere.accessToken)).toMatchObject({
    status: 401,
    code: 'INVALID_TOKEN',
  })
  expect((await admin.api.suspendUser(bad.id, { reason: 'spam' })).status).toBe(200)
  expect(await call(app.url, 'GET', '/users/me', bad.accessToken)).toMatchObject({
    status: 403,
    code: 'ACCOUNT_SUSPENDED',
  })
  expect(
    await call(app.url, 'POST', '/auth/login', undefined, { login: bad.username, password: bad.password }),
  ).toMatchObject({ status: 403 })
  expect((await app.api.refreshSession({ refresh_token: elsewhere.refreshToken })).status).toBe(401)
  for (const { accessToken } of [leaves, stays]) expect(await meStatus(app.url, accessToken)).toBe(200)

  await redis.start()
  await untilRedisReturns()
  // Redis has kept its data: entries that still admit all of them, unless the worker has already removed them.
  expect(Object.values(await sessionKeys())).toContain('user')
  await app.settle()
  expect(await meStatus(app.url, elsewhere.accessToken)).toBe(401)
  expect(await meStatus(app.url, bad.accessToken)).toBe(403)
  for (const { accessToken } of [leaves, stays]) expect(await meStatus(app.url, accessToken)).toBe(200)
}, 60_000)

test('without Redis accounts are created, refreshed and changed, and new roles apply at once', async () => {
  const user = await app.register()
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
  await redis.stop()
  try {
    const fresh = await app.register()
    const next = await app.api.refreshSession({ refresh_token: fresh.refreshToken })
    if (next.status !== 200) throw new Error(`refreshSession returned ${next.status}`)
    expect(await meStatus(app.url, next.data.access_token)).toBe(200)
    const again = await app.api.refreshSession({ refresh_token: fresh.refreshToken })
    expect(again).toMatchObject({ status: 200, data: { refresh_token: next.data.refresh_token } })
    app.clock.advance(10_000)
    expect((await app.api.refreshSession({ refresh_token: fresh.refreshToken })).status).toBe(401)
    expect(await meStatus(app.url, next.data.access_token)).toBe(401)
    expect((await admin.api.setUserRole(user.id, { role: 'moderator' })).status).toBe(200)
    expect((await user.api.listAccounts({ limit: 1 })).status).toBe(200)
    expect((await admin.api.setUserRole(user.id, { role: 'user' })).status).toBe(200)
    expect((await user.api.listAccounts({ limit: 1 })).status).toBe(403)
    const other = await signIn(app, user)
    expect(
      (await other.api.changePassword({ current_password: user.password, new_password: 'a much better password' }))
        .status,
    ).toBe(204)
    expect([await meStatus(app.url, user.accessToken), await meStatus(app.url, other.accessToken)]).toEqual([401, 200])
  } finally {
    await redis.start()
    await untilRedisReturns()
  }
  await app.settle()
  expect(await meStatus(app.url, user.accessToken)).toBe(401)
}, 60_000)

test('without Redis compromised keys are refused by this process at once, by others when Redis returns', async () => {
  const other = await app.another({ ROLES: 'api' })
  const user = await app.register()
  for (const base of [app.url, other.url!]) expect(await meStatus(base, user.accessToken)).toBe(200)
  await redis.stop()
  try {
    expect(
      (await call(app.url, 'POST', '/admin/signing-keys/rotate', admin.accessToken, { compromised: true })).status,
    ).toBe(201)
    expect(await meStatus(app.url, user.accessToken)).toBe(401)
  } finally {
    await redis.start()
    await untilRedisReturns()
  }
  await expect.poll(() => meStatus(other.url!, user.accessToken), { timeout: 10_000 }).toBe(401)
  const next = await call(other.url!, 'POST', '/auth/refresh', undefined, { refresh_token: user.refreshToken })
  expect(next.status).toBe(200)
  for (const base of [app.url, other.url!]) expect(await meStatus(base, String(next.data.access_token))).toBe(200)
  const back = await signIn(app, admin)
  admin = { ...admin, ...back }
}, 60_000)

test('without NATS mails wait and sessions end at once; when NATS returns every mail arrives once', async () => {
  const user = await app.register()
  const other = await signIn(app, user)
  await app.settle()
  await nats.stop()
  const late = await app.register()
  expect((await app.api.requestPasswordReset({ email: emailOf(user) })).status).toBe(202)
  expect((await user.api.endOtherSessions()).status).toBe(204)
  expect(await meStatus(app.url, other.accessToken)).toBe(401)
  await nats.start()
  expect(await resetTokenFor(app, emailOf(user))).toMatch(/^npr_/)
  expect(
    (await mailsSentTo(app, emailOf(user))).filter(({ subject }) => subject === 'Reset your password'),
  ).toHaveLength(1)
  expect(await mailsSentTo(app, emailOf(late))).toHaveLength(1)
}, 60_000)

test('without Redis ordinary requests pass and are counted in a metric; login is still limited', async () => {
  const limited = await startTestApp({ REDIS_URL: redis.url, NATS_URL: nats.url, RATE_LIMIT_SCALE: '1' })
  try {
    const user = await limited.user()
    const bypassed = async (): Promise<number> => {
      const text = await limited.metrics()
      return Number(/^nova_gate_bypassed_total (\d+)$/m.exec(text)![1])
    }
    const before = await bypassed()
    await redis.stop()
    try {
      const statuses = await Promise.all(Array.from({ length: 130 }, () => meStatus(limited.url, user.accessToken)))
      expect(new Set(statuses)).toEqual(new Set([200]))
      expect(await bypassed()).toBeGreaterThanOrEqual(before + 130)
      const guess = () =>
        call(limited.url, 'POST', '/auth/login', undefined, { login: user.username, password: 'a wrong password' })
      const responses = await Promise.all(Array.from({ length: 40 }, guess))
      // Thirty requests pass the limit of the address, of which twenty pass the one of wrong passwords.
      expect(responses.filter(({ status }) => status === 401)).toHaveLength(20)
      for (const response of responses.filter(({ status }) => status !== 401)) {
        expect(response).toMatchObject({ status: 429, code: 'RATE_LIMIT_EXCEEDED' })
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
        expect(Number(response.headers.get('retry-after'))).toBeLessThanOrEqual(3_600)
      }
      // Each sensitive operation and each user has a separate window, also without Redis.
      expect((await limited.api.refreshSession({ refresh_token: user.refreshToken })).status).toBe(200)
    } finally {
      await redis.start()
    }
    await expect.poll(() => limited.nova.core.redis.ping().catch(() => undefined), { timeout: 15_000 }).toBe('PONG')
    const again = await call(limited.url, 'GET', '/users/me', user.accessToken)
    expect([again.status, again.headers.get('ratelimit-limit')]).toEqual([200, '100'])
  } finally {
    await limited.close()
  }
}, 60_000)

test('without Redis all processes close sockets of ended sessions and suspended accounts within seconds', async () => {
  const other = await app.another({ ROLES: 'api' })
  const [leaves, bad] = [await app.register(), await app.register()]
  const elsewhere = await signIn(app, leaves)
  const sockets = await Promise.all([elsewhere, bad].map(({ accessToken }) => openSocket(other.url!, { accessToken })))
  for (const socket of sockets) await socket.next()
  await redis.stop()
  try {
    expect((await leaves.api.endSession(elsewhere.sessionId)).status).toBe(204)
    expect((await admin.api.suspendUser(bad.id, { reason: 'spam' })).status).toBe(200)
    expect(await sockets[0]!.closed).toMatchObject({ code: 4401 })
    expect(await sockets[1]!.closed).toMatchObject({ code: 4403 })
  } finally {
    await redis.start()
    await untilRedisReturns()
  }
}, 60_000)
