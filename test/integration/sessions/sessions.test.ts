import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { onSessionEvents } from '../../../src/sessions/index.ts'
import { meStatus, sessionOf, signIn, userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { call } from '../../support/requests.ts'
import { openSocket } from '../../support/socket.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

type Info = { id: string; current: boolean; user_agent: string | null; ip: string | null; last_used_at: string }
const list = async (token: string, query = '') => {
  const { status, code, data } = await call(app.url, 'GET', `/users/me/sessions${query}`, token)
  return { status, code, items: data.items as Info[], next: data.next_cursor as string | null }
}

test('the sessions of an account are listed last used first, and mark the current one', async () => {
  const user = await app.user()
  app.clock.advance(1_000)
  const login = await call(
    app.url,
    'POST',
    '/auth/login',
    undefined,
    { login: user.username, password: user.password },
    { 'user-agent': 'Nova/1.4 (iPhone)' },
  )
  const phone = sessionOf(app.url, String(login.data.access_token), String(login.data.refresh_token))
  const own = sessionOf(app.url, user.accessToken, user.refreshToken)
  expect((await list(user.accessToken)).items).toMatchObject([
    { id: phone.sessionId, current: false, user_agent: 'Nova/1.4 (iPhone)', ip: '127.0.0.1' },
    { id: own.sessionId, current: true },
  ])
  app.clock.advance(1_000)
  expect((await app.api.refreshSession({ refresh_token: user.refreshToken })).status).toBe(200)
  expect((await list(phone.accessToken)).items).toMatchObject([
    { id: own.sessionId, current: false },
    { id: phone.sessionId, current: true },
  ])
  const other = await app.user()
  expect((await list(other.accessToken)).items).toHaveLength(1)
})

test('pages list every session once, and a changed cursor or one of another user is refused', async () => {
  const user = await app.user()
  for (let n = 0; n < 6; n++) await signIn(app, user)
  const all = await everyItem<Info>((cursor) => user.api.listSessions({ limit: 3, ...cursor }))
  expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([7, 7])
  const { next } = await list(user.accessToken, '?limit=3')
  for (const bad of [`${next!.slice(0, -2)}AA`, `x${next!}`, 'nonsense'])
    expect(await list(user.accessToken, `?cursor=${bad}`)).toMatchObject({ status: 400, code: 'INVALID_CURSOR' })
  expect(await list((await app.user()).accessToken, `?cursor=${next}`)).toMatchObject({
    status: 400,
    code: 'INVALID_CURSOR',
  })
})

test('sessions that ended or expired are not listed', async () => {
  const user = await app.user()
  const ended = await signIn(app, user)
  expect((await app.api.logout({ refresh_token: ended.refreshToken })).status).toBe(204)
  const old = await signIn(app, user)
  await app.db.query('update sessions set expires_at = $2 where id = $1', [old.sessionId, app.clock.now()])
  expect((await list(user.accessToken)).items.map(({ id }) => id)).toEqual([
    sessionOf(app.url, user.accessToken, '').sessionId,
  ])
})

test('an ended session is refused at once on every process, and its sockets close with 4401', async () => {
  const user = await app.user()
  const second = await app.another({ ROLES: 'api' })
  const other = await signIn(app, user)
  const sockets = await Promise.all(
    [app.url, second.url!].map((url) => openSocket(url, { accessToken: other.accessToken })),
  )
  for (const socket of sockets) await socket.next()
  for (const base of [app.url, second.url!]) expect(await meStatus(base, other.accessToken)).toBe(200)
  expect((await user.api.endSession(other.sessionId)).status).toBe(204)
  for (const base of [app.url, second.url!])
    expect(await call(base, 'GET', '/users/me', other.accessToken)).toMatchObject({
      status: 401,
      code: 'INVALID_TOKEN',
    })
  for (const socket of sockets) expect(await socket.closed).toMatchObject({ code: 4401 })
  expect(await app.api.refreshSession({ refresh_token: other.refreshToken })).toMatchObject({
    status: 401,
    data: { error: { code: 'INVALID_TOKEN' } },
  })
  await expect(openSocket(second.url!, { accessToken: other.accessToken })).rejects.toThrow('401')
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
  expect(await user.api.endSession(other.sessionId)).toMatchObject({
    status: 404,
    data: { error: { code: 'SESSION_NOT_FOUND' } },
  })
})

test('a ticket of an ended session is refused', async () => {
  const user = await app.user()
  const other = await signIn(app, user)
  const ticket = await other.api.createSocketTicket()
  if (ticket.status !== 201) throw new Error('unreachable')
  expect((await user.api.endSession(other.sessionId)).status).toBe(204)
  await expect(openSocket(app.url, { ticket: ticket.data.ticket })).rejects.toThrow('401')
})

test('a user can end their current session', async () => {
  const user = await app.user()
  expect((await user.api.endSession(sessionOf(app.url, user.accessToken, '').sessionId)).status).toBe(204)
  expect(await meStatus(app.url, user.accessToken)).toBe(401)
})

test('a session of another user or an unknown one is SESSION_NOT_FOUND, and does not end', async () => {
  const [ana, ben] = [await app.user(), await app.user()]
  for (const id of [sessionOf(app.url, ben.accessToken, '').sessionId, randomUUID()])
    expect(await ana.api.endSession(id)).toMatchObject({ status: 404, data: { error: { code: 'SESSION_NOT_FOUND' } } })
  expect(await meStatus(app.url, ben.accessToken)).toBe(200)
})

test('ending all other sessions keeps the current one and those of other users', async () => {
  const [user, stranger] = [await app.user(), await app.user()]
  const others = await Promise.all(Array.from({ length: 3 }, () => signIn(app, user)))
  const socket = await openSocket(app.url, { accessToken: others[0]!.accessToken })
  await socket.next()
  expect((await user.api.endOtherSessions()).status).toBe(204)
  for (const { accessToken } of others) expect(await meStatus(app.url, accessToken)).toBe(401)
  expect(await socket.closed).toMatchObject({ code: 4401 })
  expect([await meStatus(app.url, user.accessToken), await meStatus(app.url, stranger.accessToken)]).toEqual([200, 200])
  expect((await list(user.accessToken)).items).toHaveLength(1)
  // It is no error if there are no other sessions.
  expect((await user.api.endOtherSessions()).status).toBe(204)
})

test('a late suspension event closes no socket of a user whose suspension was lifted meanwhile', async () => {
  const [admin, user] = [await userWithRole(app, 'admin'), await app.user()]
  expect((await admin.api.suspendUser(user.id, { reason: 'spam' })).status).toBe(200)
  expect((await admin.api.reinstateUser(user.id)).status).toBe(200)
  await app.settle()
  const socket = await app.socket(user)
  await socket.next()
  const { core } = app.nova
  const data = { user_id: user.id, reason: 'spam', until: null }
  const envelope = {
    id: randomUUID(),
    occurred_at: app.clock.now().toISOString(),
    actor_id: admin.id,
    request_id: null,
    version: 1 as const,
  }
  await onSessionEvents(systemCtx(core), [{ ...envelope, type: 'user_suspended', data }])
  // Announcements arrive in order: when this other socket is closed, the first one would be closed too.
  const witness = await app.user()
  const witnessSocket = await app.socket(witness)
  await witnessSocket.next()
  await app.api.logout({ refresh_token: witness.refreshToken })
  expect(await witnessSocket.closed).toMatchObject({ code: 4401 })
  socket.send({ event: 'ping' })
  expect((await socket.next()).event).toBe('pong')
  expect(await meStatus(app.url, user.accessToken)).toBe(200)
  socket.close()
  expect((await socket.closed).code).not.toBe(4403)
})
