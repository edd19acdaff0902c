import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

function dial(): Promise<Socket> {
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  return new Promise((resolve) => socket.once('connect', () => resolve(socket)))
}

const handshake = (target: string): string =>
  [
    `GET ${target} HTTP/1.1`,
    'Host: x',
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    '\r\n',
  ].join('\r\n')

async function responseTo(text: string): Promise<string> {
  const socket = await dial()
  let response = ''
  socket.on('data', (chunk) => {
    response += String(chunk)
  })
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(text)
  await closed
  return response
}

test.each(['//', 'http://[', '//:0/x'])(
  'a handshake for %s, which is not a socket, is refused and the process survives',
  async (target) => {
    expect(await responseTo(handshake(target))).toMatch(/^HTTP\/1\.1 40[04] /)
    expect((await app.fetch('/healthz')).status).toBe(200)
  },
)

test('the process survives clients that reset their connection during the handshake', async () => {
  const user = await app.user()
  for (let n = 0; n < 30; n++) {
    const socket = await dial()
    socket.write(
      handshake('/api/v1/ws/notifications').replace(
        'Host: x',
        `Host: x\r\nAuthorization: Bearer ${n % 2 === 0 ? user.accessToken : 'a.b.c'}`,
      ),
    )
    await new Promise((resolve) => (n % 3 === 0 ? setImmediate(resolve) : setTimeout(resolve, n % 5)))
    socket.resetAndDestroy()
  }
  expect((await app.fetch('/healthz')).status).toBe(200)
})

test('a refused client that keeps its half of the connection open does not delay the stop', async () => {
  const other = await app.another({ ROLES: 'api' })
  const socket = connect({ port: Number(new URL(other.url!).port), host: '127.0.0.1', allowHalfOpen: true })
  socket.on('error', () => undefined)
  const refused = new Promise((resolve) => socket.once('data', resolve))
  socket.write(handshake('/api/v1/ws/notifications?ticket=bogus'))
  expect(String(await refused)).toContain('401')
  await other.stop()
  socket.destroy()
})

test('a socket that is flooded by its client is closed, and other clients still get responses', async () => {
  const [user, other] = [await app.user(), await app.user()]
  const socket = await app.socket(user)
  await socket.next()
  for (let n = 0; n < 2_000; n++) socket.send({ event: 'mark_read', up_to_id: '0192f3a2-1111-7222-8333-444455556666' })
  expect((await other.api.getMe()).status).toBe(200)
  expect(await socket.closed).toMatchObject({ code: 4429 })
})

test('a frame of more than 4 KiB closes the socket', async () => {
  const socket = await app.socket(await app.user())
  await socket.next()
  socket.send('x'.repeat(5_000))
  expect(await socket.closed).toMatchObject({ code: 1009 })
})

test('`connected` is the first message, even if the client sends a message first', async () => {
  const socket = await app.socket(await app.user())
  socket.send({ event: 'ping' })
  expect([(await socket.next()).event, (await socket.next()).event]).toEqual(['connected', 'pong'])
})
