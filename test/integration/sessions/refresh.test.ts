import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { forgetSuccessors } from '../../../src/sessions/index.ts'
import { meStatus, signIn } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { waitUntilBlocked } from '../../support/locks.ts'
import { spawnNova } from '../../support/process.ts'
import { call } from '../../support/requests.ts'

let app: TestApp
let second: string
beforeAll(async () => {
  app = await startTestApp()
  second = (await app.another({ ROLES: 'api' })).url!
})
afterAll(() => app.close())

let advanced = 0
const advance = (ms: number): void => {
  advanced += ms
  app.clock.advance(ms)
}
// A separate process has the clock of this machine.
afterEach(() => advance(-advanced))

type Refreshed = { status: number; refresh: string; access: string }
const refresh = async (token: string, base = app.url): Promise<Refreshed> => {
  const { status, data } = await call(base, 'POST', '/auth/refresh', undefined, { refresh_token: token })
  return { status, refresh: String(data.refresh_token), access: String(data.access_token) }
}
const successors = async (user: TestUser): Promise<number> => {
  const { rows } = await app.db.query(
    `select count(t.sealed_successor)::int as n
     from refresh_tokens t
     join sessions s on s.id = t.session_id
     where s.user_id = $1`,
    [user.id],
  )
  return (rows as { n: number }[])[0]!.n
}

test('ten concurrent refreshes on two processes all succeed with the same refresh token', async () => {
  const user = await app.user()
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, n) => refresh(user.refreshToken, n % 2 ? app.url : second)),
  )
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
  expect(new Set(all.map((one) => one.refresh)).size).toBe(1)
  for (const { access } of all) expect(await meStatus(app.url, access)).toBe(200)
  expect((await refresh(all[0]!.refresh)).status).toBe(200)
})

test('a lost response can be repeated for ten seconds, on any process; a later use ends the session', async () => {
  const [user, other] = [await app.user(), await app.user()]
  const first = await refresh(user.refreshToken)
  advance(9_900)
  const again = await refresh(user.refreshToken, second)
  expect(again).toMatchObject({ status: 200, refresh: first.refresh })
  expect(await meStatus(second, again.access)).toBe(200)
  advance(100)
  for (const base of [second, app.url]) expect((await refresh(user.refreshToken, base)).status).toBe(401)
  expect((await refresh(first.refresh)).status).toBe(401)
  for (const { access } of [first, again]) expect(await meStatus(app.url, access)).toBe(401)
  expect(await meStatus(app.url, other.accessToken)).toBe(200)
})

test('a used successor is still returned, and a suspended or signed-out user gets none', async () => {
  const user = await app.user()
  const next = await refresh(user.refreshToken)
  const third = await refresh(next.refresh)
  expect(await refresh(user.refreshToken)).toMatchObject({ status: 200, refresh: next.refresh })
  expect(await refresh(next.refresh)).toMatchObject({ status: 200, refresh: third.refresh })
  expect((await app.api.logout({ refresh_token: third.refresh })).status).toBe(204)
  expect((await refresh(next.refresh)).status).toBe(401)
  const bad = await app.user()
  await refresh(bad.refreshToken)
  await app.db.query(`update users set suspended_at = now(), suspension_reason = 'spam' where id = $1`, [bad.id])
  expect((await refresh(bad.refreshToken)).status).toBe(403)
})

test('a process that is killed before its commit or before its response costs no session', async () => {
  const user = await app.user()
  const dying = await spawnNova(app.config, { ROLES: 'api' })
  const client = await app.db.connect()
  const used = async (token: string): Promise<void> => {
    // Whatever happens to the response, it is not read.
    void refresh(token, dying.url).catch(() => undefined)
  }
  try {
    const elsewhere = await signIn(app, user)
    await used(elsewhere.refreshToken)
    const usedAt = () =>
      app.db
        .query('select from refresh_tokens where session_id = $1 and used_at is not null', [elsewhere.sessionId])
        .then(({ rowCount }) => rowCount)
    await expect.poll(usedAt, { interval: 1 }).toBe(1)
    await client.query('begin')
    await client.query('select from sessions where user_id = $1 for update', [user.id])
    await used(user.refreshToken)
    await waitUntilBlocked(app)
    await dying.kill('SIGKILL')
    await client.query('commit')
    for (const token of [elsewhere.refreshToken, user.refreshToken]) {
      const [one, two] = [await refresh(token), await refresh(token, second)]
      expect(one.status).toBe(200)
      expect(two).toMatchObject({ status: 200, refresh: one.refresh })
    }
  } finally {
    client.release()
    await dying.kill('SIGKILL')
  }
})

test('the successor is stored encrypted, and only for as long as it is returned', async () => {
  const user = await app.user()
  const { refresh: next } = await refresh(user.refreshToken)
  const { rows } = await app.db.query('select sealed_successor from refresh_tokens where sealed_successor is not null')
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows as { sealed_successor: Buffer }[]) expect(row.sealed_successor.includes(next)).toBe(false)
  await forgetSuccessors(systemCtx(app.nova.core))
  expect(await successors(user)).toBe(1)
  advance(10_001)
  await forgetSuccessors(systemCtx(app.nova.core))
  expect(await successors(user)).toBe(0)
  expect((await refresh(next)).status).toBe(200)
})
