import { afterAll, beforeAll, expect, test } from 'vitest'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

const get = (path: string, token: string, ifNoneMatch?: string) =>
  call(app.url, 'GET', path, token, undefined, ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch })

test('GET returns 304 when If-None-Match matches in any valid form, and 200 after a change', async () => {
  const path = '/users/me/two-factor'
  const first = await get(path, user.accessToken)
  const etag = first.headers.get('etag')!
  expect(first.headers.get('cache-control')).toBe('no-store')
  for (const same of [etag, etag.replace('W/', ''), `"other", ${etag}`, '*'])
    expect([same, (await get(path, user.accessToken, same)).status]).toEqual([same, 304])
  for (const other of ['"other"', etag.slice(0, -2), etag.replaceAll('"', '')])
    expect((await get(path, user.accessToken, other)).status).toBe(200)
  await app.db.query(
    `insert into two_factor (user_id, sealed_secret, created_at, enabled_at) values ($1, '\\x00', now(), now())`,
    [user.id],
  )
  const changed = await get(path, user.accessToken, etag)
  expect(changed).toMatchObject({ status: 200, data: { enabled: true } })
  expect(changed.headers.get('etag')).not.toBe(etag)
})

test('the ETag of an account for admins changes with its sessions, role and suspension', async () => {
  const [admin, other] = [await userWithRole(app, 'admin'), await app.user()]
  const path = `/admin/users/${other.id}`
  let etag = (await get(path, admin.accessToken)).headers.get('etag')!
  const changes = [
    () => app.api.login({ login: other.username, password: other.password }),
    () => admin.api.setUserRole(other.id, { role: 'moderator' }),
    () => admin.api.suspendUser(other.id, { reason: 'spam' }),
    () => admin.api.reinstateUser(other.id),
  ]
  for (const change of changes) {
    expect((await get(path, admin.accessToken, etag)).status).toBe(304)
    expect((await change()).status).toBe(200)
    const fresh = await get(path, admin.accessToken, etag)
    expect(fresh.status).toBe(200)
    etag = fresh.headers.get('etag')!
  }
})

test('a matching If-None-Match does not bypass authorization', async () => {
  const [admin, other] = [await userWithRole(app, 'admin'), await app.user()]
  const etag = (await get(`/admin/users/${other.id}`, admin.accessToken)).headers.get('etag')!
  expect((await get(`/admin/users/${other.id}`, other.accessToken, etag)).status).toBe(403)
})
