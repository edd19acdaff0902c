import { afterAll, beforeAll, expect, test } from 'vitest'
import { meStatus } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { pushesTo } from '../../support/pushes.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const register = (user: TestUser, token: string) => user.api.registerDevice({ platform: 'ios', token })
const taken = { status: 409, data: { error: { code: 'DEVICE_TOKEN_TAKEN', details: { platform: 'ios' } } } }

test('whoever knows the token of a push service cannot take it over: its owner keeps receiving pushes', async () => {
  const [owner, thief, fan] = [await app.user('owner'), await app.user('thief'), await app.user('fan')]
  const token = `known-${owner.id}`
  expect(await register(owner, token)).toMatchObject({ status: 201 })
  const refused = await register(thief, token)
  expect(refused).toMatchObject(taken)
  expect(JSON.stringify(refused.data)).not.toContain(owner.id)
  expect(await thief.api.listDevices()).toMatchObject({ data: { items: [] } })
  await fan.api.followUser(owner.id)
  await fan.api.followUser(thief.id)
  await app.settle()
  expect(await pushesTo(app, token)).toHaveLength(1)
  expect(await register(owner, token)).toMatchObject({ status: 201 })
})

test('the next account on a phone gets the token once the session before it has ended, however it ended', async () => {
  const [one, two] = [await app.user('one'), await app.user('two')]
  const token = `phone-${one.id}`
  await register(one, token)
  expect(await register(two, token)).toMatchObject(taken)
  await app.api.logout({ refresh_token: one.refreshToken })
  expect(await register(two, token)).toMatchObject({ status: 201 })

  // A session that its user has ended on another device.
  const again = await app.signInAgain(one)
  expect(await register(again, token)).toMatchObject(taken)
  const { data } = await two.api.listSessions()
  const { items } = data as { items: { id: string; current: boolean }[] }
  await two.api.endSession(items[0]!.id)
  expect(await meStatus(app.url, two.accessToken)).toBe(401)
  expect(await register(again, token)).toMatchObject({ status: 201 })
})

test('of several accounts that register a token at once, in two processes, one gets it', async () => {
  const other = await app.another()
  const users = await Promise.all(Array.from({ length: 8 }, () => app.user()))
  const token = 'everybody wants this token'
  const responses = await Promise.all(
    users.map((user, n) =>
      call(n % 2 === 0 ? app.url : other.url!, 'POST', '/devices', user.accessToken, { platform: 'ios', token }),
    ),
  )
  expect(responses.map(({ status }) => status).toSorted()).toEqual([201, ...Array(7).fill(409)])
  expect(responses.filter(({ status }) => status === 409).map(({ code }) => code)).toEqual(
    Array(7).fill('DEVICE_TOKEN_TAKEN'),
  )
  const { rows } = await app.db.query('select user_id from devices where token = $1', [token])
  expect(rows).toEqual([{ user_id: users[responses.findIndex(({ status }) => status === 201)]!.id }])
})
