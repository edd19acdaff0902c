import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, get as request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byteRangeOf } from '../../../src/delivery/byte-range.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { clip, load, uploadFile } from '../../support/media.ts'
import { randomFrom } from '../../support/random.ts'
import { created } from '../../support/replies.ts'

type Video = { media: { poster_url: string; variants: { name: string; url: string }[] }[] }

let app: TestApp
let creator: TestUser
/** The address and the bytes of a video that is sent in several parts. */
let address: string
let whole: Buffer
beforeAll(async () => {
  app = await startTestApp()
  creator = await app.user()
  const media_id = await uploadFile(creator, await clip({ seconds: 2, size: '640x360' }), 'video/mp4')
  await app.settle()
  const reel = await created<Video>(creator.api.createReel({ media_id }))
  address = reel.media[0]!.variants.find(({ name }) => name === '720p')!.url
  // Larger than one part of a response, so that the response has several.
  const key = new URL(address).pathname.slice(1)
  whole = Buffer.concat([await app.nova.core.storage.read(key), Buffer.alloc(1_500_000, 'noise that is not empty')])
  await app.nova.core.storage.write(key, whole, 'video/mp4')
})
afterAll(() => app.close())

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

test('a whole file arrives complete, with its type, size and entity tag', async () => {
  const response = await load(app, address)
  expect(response.status).toBe(200)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'video/mp4',
    'content-length': String(whole.length),
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'cross-origin',
    'access-control-allow-origin': '*',
  })
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(hashOf(await bytesOf(response))).toBe(hashOf(whole))
})

test('any range has the bytes of the file at that place', async () => {
  const random = randomFrom(20_261_128)
  const size = whole.length
  const ranges = ['bytes=0-1', 'bytes=-1', `bytes=${size - 1}-`, 'bytes=524287-524288', `bytes=0-${size * 2}`]
  for (let n = 0; n < 20; n++) {
    const [a, b] = [random(size), random(size)]
    ranges.push(`bytes=${Math.min(a, b)}-${Math.max(a, b)}`, `bytes=${a}-`, `bytes=-${b + 1}`)
  }
  for (const range of ranges) {
    const expected = byteRangeOf(range, size) as { start: number; end: number }
    const response = await load(app, address, { headers: { range } })
    const { start, end } = expected
    expect([
      range,
      response.status,
      response.headers.get('content-range'),
      response.headers.get('content-length'),
    ]).toEqual([range, 206, `bytes ${start}-${end - 1}/${size}`, String(end - start)])
    expect([range, hashOf(await bytesOf(response))]).toEqual([range, hashOf(whole.subarray(start, end))])
  }
})

test('a range behind the end is RANGE_NOT_SATISFIABLE, and several ranges return the whole file', async () => {
  const behind = await load(app, address, { headers: { range: `bytes=${whole.length}-` } })
  expect([behind.status, await behind.json()]).toMatchObject([416, { error: { code: 'RANGE_NOT_SATISFIABLE' } }])
  const several = await load(app, address, { headers: { range: 'bytes=0-1,5-6' } })
  expect([several.status, (await bytesOf(several)).length]).toEqual([200, whole.length])
})

test('a client whose copy is current gets 304, and a part only of the file that it knows', async () => {
  const etag = (await load(app, address, { method: 'HEAD' })).headers.get('etag')!
  const same = await load(app, address, { headers: { 'if-none-match': etag } })
  expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, ''])
  const other = await load(app, address, { headers: { 'if-none-match': '"other"' } })
  expect([other.status, (await bytesOf(other)).length]).toEqual([200, whole.length])
  const part = (tag: string) => load(app, address, { headers: { range: 'bytes=0-9', 'if-range': tag } })
  expect((await part(etag)).status).toBe(206)
  expect((await part('"other"')).status).toBe(200)
})

test('HEAD has the headers of GET and no body', async () => {
  const [head, get] = [await load(app, address, { method: 'HEAD' }), await load(app, address)]
  for (const name of ['content-type', 'content-length', 'etag', 'cache-control', 'accept-ranges'])
    expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
  expect([head.status, await head.text()]).toEqual([200, ''])
})

test('a client that does not read, or leaves, ends the reads from the storage', async () => {
  const { storage } = app.nova.core
  const key = new URL(address).pathname.slice(1)
  const size = 48 * 1024 * 1024
  await storage.write(key, Buffer.alloc(size, 'x'), 'video/mp4')
  const { readPart } = storage
  const signals: AbortSignal[] = []
  storage.readPart = (readKey, part) => {
    if (part.signal !== undefined) signals.push(part.signal)
    return readPart(readKey, part)
  }
  try {
    const [response] = (await once(request(app.url + new URL(address).pathname), 'response')) as [IncomingMessage]
    response.pause()
    // Another client loads the whole file in the meantime.
    const readsOfOther = size / (512 * 1024)
    expect((await bytesOf(await load(app, address))).length).toBe(size)
    expect(signals.length - readsOfOther).toBeLessThan(readsOfOther / 2)
    const [first] = signals
    response.destroy()
    await expect.poll(() => first!.aborted).toBe(true)
    const reads = signals.length
    await bytesOf(await load(app, address, { headers: { range: 'bytes=0-0' } }))
    expect(signals.length).toBeLessThanOrEqual(reads + 1)
  } finally {
    storage.readPart = readPart
    await storage.write(key, whole, 'video/mp4')
  }
})

test('a storage that cannot be reached is STORAGE_ERROR, and a file that it lost MEDIA_NOT_FOUND', async () => {
  const down = await app.another({ ROLES: 'api', S3_ENDPOINT: 'http://127.0.0.1:9' })
  const refused = await load({ url: down.url! }, address)
  expect([refused.status, await refused.json()]).toMatchObject([500, { error: { code: 'STORAGE_ERROR' } }])
  await app.nova.core.storage.remove(new URL(address).pathname.slice(1))
  try {
    expect((await load(app, address)).status).toBe(404)
    expect((await load(app, address, { headers: { range: 'bytes=0-1' } })).status).toBe(404)
  } finally {
    await app.nova.core.storage.write(new URL(address).pathname.slice(1), whole, 'video/mp4')
  }
})
