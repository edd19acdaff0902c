import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import type { TestSocket } from '../../support/socket.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ RATE_LIMIT_SCALE: '1' })
})
afterAll(() => app.close())

async function connected(user: TestUser): Promise<TestSocket> {
  const socket = await app.socket(user)
  await socket.next()
  return socket
}

function send(socket: TestSocket, count: number): void {
  for (let n = 0; n < count; n++) socket.send({ event: 'ping' })
}

async function answered(socket: TestSocket, count: number): Promise<void> {
  for (let n = 0; n < count; n++) expect((await socket.next()).event).toBe('pong')
}

test('a socket that sends 5,040 messages is closed with 4429 after the first sixty; others go on', async () => {
  const [flooding, other] = [await connected(await app.user()), await connected(await app.user())]
  send(flooding, 5_040)
  send(other, 40)
  expect(await flooding.closed).toEqual({ code: 4429, reason: 'too many messages' })
  // A few more came in while it was sending.
  expect(flooding.received().length).toBeLessThan(90)
  await answered(other, 40)
  expect(await app.metrics()).toMatch(/^nova_sockets_too_fast_total 1$/m)
  await expect.poll(app.metrics).toMatch(/^nova_sockets_open 1$/m)
  other.close()
})

test('frames with a ping count too: each is answered', async () => {
  const user = await app.user()
  const raw = new WebSocket(`${app.url.replace('http', 'ws')}/api/v1/ws/notifications`, {
    headers: { authorization: `Bearer ${user.accessToken}` },
  })
  const closed = new Promise((resolve) => raw.once('close', resolve))
  await new Promise((resolve) => raw.once('message', resolve))
  for (let n = 0; n < 500; n++) raw.ping()
  expect(await closed).toBe(4429)
})

test('connecting again gains nothing: a user has one limit over all sockets, another user has their own', async () => {
  const [user, other] = [await app.user(), await app.user()]
  let code = 0
  // Each socket is within its own limit.
  for (let n = 0; n < 20 && code !== 4429; n++) {
    const socket = await connected(user)
    send(socket, 58)
    await Promise.race([answered(socket, 58), socket.closed])
    socket.close()
    code = (await socket.closed).code
  }
  expect(code).toBe(4429)
  const innocent = await connected(other)
  send(innocent, 58)
  await answered(innocent, 58)
  innocent.close()
}, 20_000)
