import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { sendRaw } from '../../support/raw-http.ts'
import { createdId } from '../../support/replies.ts'

let app: TestApp
let user: TestUser
let paths: string[]
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
  const stream = await createdId(user.api.startLive({ title: 'a stream' }))
  paths = ['/api/v1/ws/notifications', `/api/v1/ws/live/${stream}`]
})
afterAll(() => app.close())

const handshake = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
}

/** Sends a handshake of the user with other headers; null omits one. */
function shakeHands(
  path: string,
  change: Record<string, string | null> = {},
  { method = 'GET', version = '1.1' }: { method?: string; version?: string } = {},
) {
  const headers = { Host: 'nova', Authorization: `Bearer ${user.accessToken}`, ...handshake, ...change }
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return sendRaw(app.url, [`${method} ${path} HTTP/${version}`, ...lines])
}

const codeOf = (body: string): string => (JSON.parse(body) as { error: { code: string } }).error.code

test.each([
  ['without Connection', { Connection: null }],
  ['with Connection: keep-alive', { Connection: 'keep-alive' }],
  ['with Connection: close', { Connection: 'close' }],
  ['without Upgrade', { Upgrade: null }],
  ['with another Upgrade', { Upgrade: 'h2c' }],
  ['without a version', { 'Sec-WebSocket-Version': null }],
  ['with another version', { 'Sec-WebSocket-Version': '8' }],
  ['without a key', { 'Sec-WebSocket-Key': null }],
  ['with a key that is not 16 bytes', { 'Sec-WebSocket-Key': 'c2hvcnQ=' }],
])('a handshake %s is refused with 426, which says what a handshake needs', async (_title, change) => {
  for (const path of paths) {
    const { status, headers, body } = await shakeHands(path, change)
    expect([path, status, codeOf(body)]).toEqual([path, 426, 'UPGRADE_REQUIRED'])
    expect(headers.get('upgrade')).toBe('websocket')
    expect(headers.get('connection')).toMatch(/upgrade/i)
    expect(headers.get('sec-websocket-version')).toBe('13')
  }
})

test('a handshake over HTTP/1.0 is refused with 426', async () => {
  for (const path of paths) expect((await shakeHands(path, {}, { version: '1.0' })).status).toBe(426)
})

test.each(['POST', 'PUT', 'DELETE'])('a handshake with %s is METHOD_NOT_ALLOWED with Allow', async (method) => {
  for (const path of paths) {
    const { status, headers, body } = await shakeHands(path, {}, { method })
    expect([path, status, codeOf(body)]).toEqual([path, 405, 'METHOD_NOT_ALLOWED'])
    expect(headers.get('allow')).toBe('GET, HEAD')
  }
})

test('a handshake that is refused for its token, ticket or id has the complete error', async () => {
  for (const path of paths)
    expect(codeOf((await shakeHands(path, { Authorization: 'Bearer a.b.c' })).body)).toBe('INVALID_TOKEN')
  const ticket = await shakeHands(`${paths[0]}?ticket=bogus`, { Authorization: null })
  expect([ticket.status, codeOf(ticket.body)]).toEqual([401, 'INVALID_TOKEN'])
  const unknown = await shakeHands('/api/v1/ws/live/0192f3a8-4d20-7b31-9c5e-6f7a8b9c0d21')
  expect([unknown.status, codeOf(unknown.body)]).toEqual([404, 'CONTENT_NOT_FOUND'])
  expect(unknown.headers.get('ratelimit-limit')).not.toBeNull()
})

test('an Upgrade on any other path is ignored', async () => {
  const me = await shakeHands('/api/v1/users/me')
  expect([me.status, JSON.parse(me.body)]).toMatchObject([200, { id: user.id }])
  expect((await shakeHands('/healthz')).status).toBe(200)
  expect(codeOf((await shakeHands('/api/v1/ws/nothing')).body)).toBe('ROUTE_NOT_FOUND')
})
