import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Nova } from '../../../src/main.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
let nova: Nova
beforeAll(async () => {
  app = await startTestApp()
  nova = await app.another({
    ...{ ROLES: 'api', RATE_LIMIT_SCALE: '1', CONNECTIONS_PER_ADDRESS: '5' },
    ...{ REQUEST_HEAD_SECONDS: '1', UNREAD_RESPONSE_SECONDS: '1' },
  })
})
afterAll(() => app.close())

const dialled: Socket[] = []
afterEach(() => {
  for (const socket of dialled.splice(0)) socket.destroy()
})

/** Connects from an address of this machine. `closed` resolves with all that was received. */
async function dial(localAddress = '127.0.0.1', url = nova.url!): Promise<{ socket: Socket; closed: Promise<string> }> {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', localAddress })
  dialled.push(socket)
  let received = ''
  socket.on('data', (chunk) => {
    received += String(chunk)
  })
  socket.on('error', () => undefined)
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(received)))
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  return { socket, closed }
}

const counted = async (name: string): Promise<number> => {
  const text = await (await fetch(`${nova.operationsUrl}/metrics`)).text()
  return Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
}

test('the head of a request must arrive in time, even from a client that sends a byte now and then', async () => {
  const silent = await dial()
  const slow = await dial()
  slow.socket.write('GET /healthz HTTP/1.1\r\n')
  const timer = setInterval(() => slow.socket.write('x'), 100)
  const began = performance.now()
  expect(await slow.closed).toMatch(/^HTTP\/1\.1 408 /)
  clearInterval(timer)
  await silent.closed
  expect(performance.now() - began).toBeLessThan(4_000)
})

test('a body that arrives too slowly ends with 408, and one that is fast enough may take its time', async () => {
  const head = (length: number): string =>
    `POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`
  const [slow, fast] = [await dial(), await dial()]
  slow.socket.write(head(1_000))
  fast.socket.write(head(24_000))
  const timer = setInterval(() => {
    slow.socket.write('x')
    fast.socket.write(' '.repeat(800))
  }, 100)
  const answered = new Promise<string>((resolve) => fast.socket.once('data', (chunk) => resolve(String(chunk))))
  const began = performance.now()
  expect(await slow.closed).toMatch(/^HTTP\/1\.1 408 /)
  expect(performance.now() - began).toBeLessThan(4_000)
  expect(await answered).toMatch(/^HTTP\/1\.1 400 /)
  expect(performance.now() - began).toBeGreaterThan(2_500)
  clearInterval(timer)
  expect(await counted('nova_connections_closed_total{reason="slow"}')).toBe(1)
})

test('a response that the client does not read is closed; a long poll that has nothing to say is not', async () => {
  const user = await app.user()
  const { socket, closed } = await dial()
  socket.pause()
  socket.write('GET /openapi.yaml?scope=all HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(40))
  const headers = { authorization: `Bearer ${user.accessToken}` }
  const polled = fetch(`${nova.url}/api/v1/notifications?wait=3`, { headers })
  await expect.poll(() => counted('nova_connections_closed_total{reason="unread"}'), { timeout: 5_000 }).toBe(1)
  expect((await polled).status).toBe(200)
  socket.resume()
  await closed
})

// Only Linux has more than one loopback address.
test.runIf(process.platform === 'linux')(
  'an address has only so many connections, and others are not concerned',
  async () => {
    const before = await counted('nova_connections_refused_total{reason="address"}')
    const open = await Promise.all(Array.from({ length: 5 }, () => dial('127.0.0.9')))
    expect(await (await dial('127.0.0.9')).closed).toBe('')
    expect(await counted('nova_connections_refused_total{reason="address"}')).toBe(before + 1)
    expect((await fetch(`${nova.url}/healthz`)).status).toBe(200)
    open[0]!.socket.destroy()
    await open[0]!.closed
    await expect
      .poll(async () => {
        const again = await dial('127.0.0.9')
        again.socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
        return again.closed
      })
      .toContain('{"status":"ok"}')
  },
)

test('behind a proxy connections are not counted by address, and a process has a total', async () => {
  const proxied = await app.another({
    ...{ ROLES: 'api', RATE_LIMIT_SCALE: '1', CONNECTIONS_PER_ADDRESS: '1' },
    ...{ TRUSTED_PROXY_HOPS: '1', MAX_CONNECTIONS: '3' },
  })
  const open = await Promise.all(Array.from({ length: 3 }, () => dial('127.0.0.1', proxied.url!)))
  expect(await (await dial('127.0.0.1', proxied.url!)).closed).toBe('')
  open[0]!.socket.write('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(await open[0]!.closed).toContain('{"status":"ok"}')
})
