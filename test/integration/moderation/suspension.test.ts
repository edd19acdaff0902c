import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import type { Nova } from '../../../src/main.ts'
import { endDueSuspensions } from '../../../src/moderation/index.ts'
import { requestResetToken } from '../../support/account-mails.ts'
import { meStatus, signIn, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call } from '../../support/requests.ts'
import { openSocket } from '../../support/socket.ts'

let app: TestApp
let second: Nova
let admin: TestUser
beforeAll(async () => {
  app = await startTestApp()
  second = await app.another({ ROLES: 'api' })
  admin = await userWithRole(app, 'admin')
})
afterAll(() => app.close())

const both = (): string[] => [app.url, second.url!]
const suspend = (user: TestUser, body: object = { reason: 'spam' }) =>
  call(app.url, 'POST', `/admin/users/${user.id}/suspend`, admin.accessToken, body)
const reinstate = (user: TestUser) => call(app.url, 'POST', `/admin/users/${user.id}/reinstate`, admin.accessToken)
const later = (ms: number): string => new Date(app.clock.now().getTime() + ms).toISOString()

test('a suspended account is refused at once on every process, with the reason and the end', async () => {
  const user = await app.register()
  const other = await signIn(app, user)
  const sockets = [await app.socket(user), await openSocket(second.url!, { accessToken: other.accessToken })]
  for (const socket of sockets) await socket.next()
  for (const base of both()) expect(await meStatus(base, user.accessToken)).toBe(200)
  const ticket = await user.api.createSocketTicket()
  if (ticket.status !== 201) throw new Error('unreachable')

  const until = later(10 * 60_000)
  expect(await suspend(user, { reason: 'Spam in comments', until })).toMatchObject({
    status: 200,
    data: { state: 'suspended' },
  })
  const refused = { status: 403, code: 'ACCOUNT_SUSPENDED', details: { reason: 'Spam in comments', until } }
  for (const base of both()) {
    for (const { accessToken } of [user, other])
      expect(await call(base, 'GET', '/users/me', accessToken)).toMatchObject(refused)
    expect(await call(base, 'POST', '/ws/tickets', user.accessToken)).toMatchObject(refused)
    expect(
      await call(base, 'POST', '/auth/login', undefined, { login: user.username, password: user.password }),
    ).toMatchObject(refused)
    expect(await call(base, 'POST', '/auth/refresh', undefined, { refresh_token: user.refreshToken })).toMatchObject(
      refused,
    )
    await expect(openSocket(base, { accessToken: user.accessToken })).rejects.toThrow('403')
  }
  await expect(openSocket(app.url, { ticket: ticket.data.ticket })).rejects.toThrow('403')
  for (const socket of sockets) expect(await socket.closed).toMatchObject({ code: 4403 })
  // A wrong password does not show the suspension.
  expect(
    await call(app.url, 'POST', '/auth/login', undefined, { login: user.username, password: 'not the password' }),
  ).toMatchObject({ status: 401 })

  // The sessions and refresh tokens are still valid.
  expect(await reinstate(user)).toMatchObject({ status: 200, data: { state: 'active' } })
  for (const base of both())
    for (const { accessToken } of [user, other]) expect(await meStatus(base, accessToken)).toBe(200)
  expect((await app.api.refreshSession({ refresh_token: user.refreshToken })).status).toBe(200)
})

test('a suspension expires at its end, and the worker stores that', async () => {
  const user = await app.register()
  await suspend(user, { reason: 'a short one', until: later(60_000) })
  expect(await meStatus(app.url, user.accessToken)).toBe(403)
  app.clock.advance(59_000)
  expect(await meStatus(app.url, user.accessToken)).toBe(403)
  app.clock.advance(1_001)
  for (const base of both()) expect(await meStatus(base, user.accessToken)).toBe(200)
  expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(200)
  await endDueSuspensions(systemCtx(app.nova.core))
  await app.settle()
  const { data } = await call(app.url, 'GET', `/admin/users/${user.id}`, admin.accessToken)
  expect(data).toMatchObject({
    state: 'active',
    suspensions: [{ reason: 'a short one', lifted_by: null, lifted_at: expect.any(String) }],
  })
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
  const { rows } = await app.db.query('select suspended_at from users where id = $1', [user.id])
  expect(rows).toEqual([{ suspended_at: null }])
})

test('a second suspension replaces reason and end, and the worker does not end it early', async () => {
  const user = await app.register()
  await suspend(user, { reason: 'first', until: later(60_000) })
  await suspend(user, { reason: 'for good' })
  app.clock.advance(61_000)
  await endDueSuspensions(systemCtx(app.nova.core))
  expect(await call(app.url, 'GET', '/users/me', user.accessToken)).toMatchObject({
    status: 403,
    details: { reason: 'for good', until: null },
  })
})

test('an end in the past and an empty or long reason are refused', async () => {
  const user = await app.register()
  for (const body of [
    { reason: 'spam', until: later(-1_000) },
    { reason: '' },
    { reason: 'x'.repeat(501) },
    { reason: 'spam', until: 'tomorrow' },
    {},
  ])
    expect(await suspend(user, body)).toMatchObject({ status: 400, code: 'VALIDATION_FAILED' })
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
})

test('a suspended moderator can no longer moderate', async () => {
  const [moderator, user] = [await userWithRole(app, 'moderator'), await app.register()]
  expect((await call(app.url, 'GET', '/admin/users', moderator.accessToken)).status).toBe(200)
  await suspend(moderator)
  expect(
    await call(app.url, 'POST', `/admin/users/${user.id}/suspend`, moderator.accessToken, { reason: 'revenge' }),
  ).toMatchObject({
    status: 403,
    code: 'ACCOUNT_SUSPENDED',
  })
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
})

test('a password reset does not lift a suspension', async () => {
  const user = await app.register()
  await suspend(user)
  const token = await requestResetToken(app, user)
  expect((await app.api.resetPassword({ token, new_password: 'a much better password' })).status).toBe(204)
  expect(await app.api.login({ login: user.username, password: 'a much better password' })).toMatchObject({
    status: 403,
    data: { error: { code: 'ACCOUNT_SUSPENDED' } },
  })
})

test('requests during a suspension leave no cache entry that accepts the account', async () => {
  for (let round = 0; round < 5; round++) {
    const user = await app.register()
    await Promise.all([
      suspend(user),
      ...Array.from({ length: 30 }, (_, n) => meStatus(both()[n % 2]!, user.accessToken)),
      app.api.login({ login: user.username, password: user.password }),
      app.api.refreshSession({ refresh_token: user.refreshToken }),
    ])
    for (const base of both()) expect(await meStatus(base, user.accessToken)).toBe(403)
    expect((await app.api.login({ login: user.username, password: user.password })).status).toBe(403)
  }
})
