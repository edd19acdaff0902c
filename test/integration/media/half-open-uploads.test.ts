import { readdir } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'

let app: TestApp
let victim: TestUser
let picture: Buffer
const sockets: Socket[] = []
beforeAll(async () => {
  app = await startTestApp({ UPLOAD_PERIOD_SECONDS: '2' })
  victim = await app.user('victim')
  picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#203040' } })
    .jpeg()
    .toBuffer()
})
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy()
})
afterAll(() => app.close())

const head = (user: TestUser): string =>
  `POST /api/v1/media/upload HTTP/1.1\r\nHost: nova\r\nAuthorization: Bearer ${user.accessToken}\r\n` +
  'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 900000\r\n\r\n--b\r\n'

/** Starts an upload that never ends. Returns how it is answered. */
function halfOpen(user: TestUser): Promise<string> {
  const { hostname, port } = new URL(app.url)
  const socket = connect(Number(port), hostname)
  sockets.push(socket)
  socket.on('error', () => undefined)
  socket.write(head(user))
  return new Promise((resolve) => socket.once('data', (data) => resolve(String(data).slice(9, 12))))
}

const upload = async (user: TestUser): Promise<number> =>
  (await user.api.uploadMedia({ file: new Blob([new Uint8Array(picture)]) })).status

test('eight half-open uploads delay nobody else, and end when they are too slow', async () => {
  const hostile = await app.user('hostile')
  const ended: string[] = []
  const all = Promise.all(Array.from({ length: 8 }, async () => ended.push(await halfOpen(hostile))))
  for (let n = 0; n < 3; n++) expect(await upload(victim)).toBe(201)
  expect(ended).not.toContain('408')
  await all
  expect(ended.toSorted()).toEqual(['408', '408', '408', '408', '429', '429', '429', '429'])
  expect(await upload(hostile)).toBe(201)
})

test('half-open uploads of twelve accounts delay nobody else', async () => {
  const hostile = await Promise.all(Array.from({ length: 12 }, () => app.user('hostile')))
  const answers = hostile.map(halfOpen)
  expect(await upload(victim)).toBe(201)
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['408']))
  expect((await readdir(tmpdir())).filter((name) => name.startsWith('nova-upload-'))).toEqual([])
})

test('an upload that trickles is refused with UPLOAD_TOO_SLOW', async () => {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(new Uint8Array(100))
      await new Promise((resolve) => setTimeout(resolve, 50))
    },
  })
  const response = await app.fetch('/api/v1/media/upload', {
    method: 'POST',
    headers: { authorization: `Bearer ${victim.accessToken}`, 'content-type': 'multipart/form-data; boundary=b' },
    body,
    duplex: 'half',
  } as RequestInit)
  expect(response.status).toBe(408)
  expect(await response.json()).toMatchObject({ error: { code: 'UPLOAD_TOO_SLOW', retryable: true } })
})

test('a form that is too large is refused, whether its length is known or not', async () => {
  const bytes = new Uint8Array(21 * 1024 * 1024)
  const inParts = new Blob([bytes]).stream()
  const headers = { authorization: `Bearer ${victim.accessToken}`, 'content-type': 'multipart/form-data; boundary=b' }
  const post = { method: 'POST', headers }
  for (const body of [bytes, inParts]) {
    const response = await app.fetch('/api/v1/media/upload', { ...post, body, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
  }
  expect(await upload(victim)).toBe(201)
})
