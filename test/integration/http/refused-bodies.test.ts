import { connect } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
let token: string
beforeAll(async () => {
  app = await startTestApp()
  token = (await app.user()).accessToken
})
afterAll(() => app.close())

const body = new Uint8Array(5 * 1024 * 1024).fill(32)
/** Sends the body in parts, so that its length is not known before. */
const inParts = (): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (let at = 0; at < body.length; at += 65_536) controller.enqueue(body.subarray(at, at + 65_536))
      controller.close()
    },
  })

test.each([
  ['without a token', '/api/v1/posts', '', 401],
  ['too large', '/api/v1/posts', 'Bearer', 413],
  ['for an unknown path', '/api/v1/nothing', 'Bearer', 404],
  ['for another method', '/api/v1/feed', 'Bearer', 405],
  ['of the media server', '/ingest/events', '', 401],
])('the client of a body of 5 MB %s, which is refused, always reads why', async (_title, path, scheme, status) => {
  const headers = { 'content-type': 'application/json', ...(scheme && { authorization: `${scheme} ${token}` }) }
  for (let n = 0; n < 10; n++) {
    const known = await fetch(app.url + path, { method: 'POST', headers, body })
    await known.body?.cancel()
    // A server that closes at once resets the connection of a client that still sends.
    expect([known.status, known.headers.get('connection')]).toEqual([status, 'keep-alive'])
  }
  for (let n = 0; n < 10; n++) {
    const streamed = { method: 'POST', headers, body: inParts(), duplex: 'half' } as RequestInit
    expect((await fetch(app.url + path, streamed)).status).toBe(status)
  }
})

test('a client that stops sending a refused body gets the response soon, and loses the connection', async () => {
  const { hostname, port } = new URL(app.url)
  const socket = connect(Number(port), hostname)
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(
    'POST /api/v1/posts HTTP/1.1\r\nHost: nova\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
  )
  await closed
  const text = Buffer.concat(chunks).toString()
  expect(text).toMatch(/^HTTP\/1\.1 401 /)
  expect(text).toMatch(/^connection: close\r$/im)
  expect(text).toContain('MISSING_AUTH_HEADER')
}, 10_000)

test('a connection is usable after a refused body that was sent to its end', async () => {
  const { hostname, port } = new URL(app.url)
  const socket = connect(Number(port), hostname)
  let text = ''
  const responses = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      text += String(chunk)
      if ((text.match(/HTTP\/1\.1 /g) ?? []).length === 2) resolve()
    })
  })
  socket.write(
    'POST /api/v1/posts HTTP/1.1\r\nHost: nova\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
  )
  socket.write('GET /healthz HTTP/1.1\r\nHost: nova\r\n\r\n')
  await responses
  socket.destroy()
  expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200'])
})
