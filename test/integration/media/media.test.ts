import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { guardedFetch } from '../../support/contract.ts'
import { load } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

async function upload(bytes: Buffer, declared: { content_type?: 'image/jpeg' | 'image/png'; byte_size?: number } = {}) {
  const reserved = await user.api.createMedia({
    content_type: 'image/jpeg',
    byte_size: bytes.length,
    kind: 'image',
    ...declared,
  })
  if (reserved.status !== 201) throw new Error('unreachable')
  const { upload: to, id } = reserved.data
  const put = await fetch(to.url, { method: to.method, headers: to.headers, body: new Uint8Array(bytes) })
  return { id, stored: put.ok }
}

test('the variants are upright, scaled down and without metadata, and the original is deleted', async () => {
  const id = await uploadPicture(user, await photograph())
  await app.settle()
  const media = await user.api.getMedia(id)
  expect(media).toMatchObject({
    status: 200,
    data: { status: 'ready', width: 1200, height: 1600, failure_reason: null },
  })
  if (media.status !== 200) throw new Error('unreachable')
  expect(media.data.blurhash).toMatch(/^[0-9A-Za-z#$%*+,\-.:;=?@[\]^_{|}~]{20,40}$/)
  for (const variant of media.data.variants) {
    const response = await load(app, variant.url)
    expect(response.headers.get('content-type')).toBe('image/webp')
    const metadata = await sharp(Buffer.from(await response.arrayBuffer())).metadata()
    expect([metadata.width, metadata.height, metadata.exif, metadata.orientation]).toEqual([
      variant.width,
      variant.height,
      undefined,
      undefined,
    ])
  }
  expect(await app.nova.core.storage.sizeOf(`uploads/${id}`)).toBeUndefined()
  // Public content has the same variants at public addresses, built by Postgres.
  const post = await user.api.createPost({ visibility: 'public', media: [{ media_id: id }] })
  const [shown] = (post.data as { media: { variants: object[] }[] }).media
  const unsigned = media.data.variants.map((variant) => ({ ...variant, url: variant.url.split('?')[0] }))
  expect(shown!.variants).toEqual(unsigned)
  expect(Object.keys(shown!.variants[0]!)).toEqual(['name', 'content_type', 'url', 'width', 'height'])
})

test('a small picture is not enlarged', async () => {
  const id = await uploadPicture(
    user,
    await sharp({ create: { width: 200, height: 100, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
    'image/png',
  )
  await app.settle()
  const media = await user.api.getMedia(id)
  expect((media.data as { variants: { width: number }[] }).variants.map(({ width }) => width)).toEqual([150, 200, 200])
})

describe('completing an upload', () => {
  test('is MEDIA_NOT_UPLOADED before the bytes are uploaded', async () => {
    const reserved = await user.api.createMedia({ content_type: 'image/jpeg', byte_size: 100, kind: 'image' })
    if (reserved.status !== 201) throw new Error('unreachable')
    expect(await user.api.completeMedia(reserved.data.id)).toMatchObject({
      status: 409,
      data: { error: { code: 'MEDIA_NOT_UPLOADED' } },
    })
  })

  test('several times emits one event and creates one set of variants', async () => {
    const id = await uploadPicture(user, await photograph())
    const replies = await Promise.all(Array.from({ length: 5 }, () => user.api.completeMedia(id)))
    expect(replies.every(({ status }) => status === 202)).toBe(true)
    await app.settle()
    const events = await queryClickHouse(
      app,
      `SELECT event_type FROM events FINAL WHERE data LIKE '%${id}%' ORDER BY event_type`,
    )
    expect(events).toEqual([{ event_type: 'media_ready' }, { event_type: 'media_uploaded' }])
  })

  test('is only for the owner', async () => {
    const id = await uploadPicture(user, await photograph())
    const other = await app.user()
    expect((await other.api.completeMedia(id)).status).toBe(404)
    expect((await other.api.getMedia(id)).status).toBe(404)
  })

  test.each([
    ['text that claims to be a picture', async () => Buffer.from('hello, I am a JPEG, believe me'), {}],
    [
      'a script in SVG',
      async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      {},
    ],
    [
      'a PNG declared as JPEG',
      async () =>
        sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      {},
    ],
    [
      'a picture of 51 megapixels',
      async () =>
        sharp({ create: { width: 8500, height: 6000, channels: 3, background: 'red' } })
          .png()
          .toBuffer(),
      { content_type: 'image/png' as const },
    ],
    ['a header without a picture', async () => (await photograph()).subarray(0, 40), {}],
  ])('refuses %s with INVALID_MEDIA and a reason', async (_what, bytes, declared) => {
    const { id } = await upload(await bytes(), declared)
    const reply = await user.api.completeMedia(id)
    expect(reply).toMatchObject({ status: 400, data: { error: { code: 'INVALID_MEDIA' } } })
    expect((reply.data as unknown as { error: { details: { reason: string } } }).error.details.reason).toMatch(/\w/)
  })

  test('refuses a file of another size than was declared', async () => {
    const bytes = await photograph()
    const { id, stored } = await upload(bytes, { byte_size: bytes.length - 1 })
    const reply = await user.api.completeMedia(id)
    expect([stored, reply.status]).toEqual(stored ? [true, 400] : [false, 409])
  })
})

test('a picture that is damaged after its header becomes failed with a reason, and cannot be posted', async () => {
  const bytes = await photograph()
  const { id } = await upload(bytes.subarray(0, Math.floor(bytes.length / 2)))
  expect((await user.api.completeMedia(id)).status).toBe(202)
  await app.settle()
  expect((await user.api.getMedia(id)).data).toMatchObject({
    status: 'failed',
    failure_reason: 'The image is damaged',
    variants: [],
  })
  expect(await user.api.createPost({ visibility: 'public', media: [{ media_id: id }] })).toMatchObject({
    status: 400,
    data: { error: { code: 'INVALID_MEDIA' } },
  })
})

test('a size that is too large is refused before the upload', async () => {
  expect(
    (await user.api.createMedia({ content_type: 'image/jpeg', byte_size: 20 * 1024 * 1024 + 1, kind: 'image' })).status,
  ).toBe(400)
})

test('while storage is unavailable, completing is STORAGE_ERROR and can be repeated', async () => {
  const { id } = await upload(await photograph())
  const other = await app.another({
    ROLES: 'api',
    S3_ENDPOINT: 'http://127.0.0.1:9',
    MEDIA_BASE_URL: 'http://127.0.0.1:9',
  })
  const refused = await guardedFetch(`${other.url}/api/v1/media/${id}/complete`, {
    method: 'POST',
    headers: { authorization: `Bearer ${user.accessToken}` },
  })
  expect(await refused.json()).toMatchObject({ error: { code: 'STORAGE_ERROR', retryable: true } })
  expect((await user.api.completeMedia(id)).status).toBe(202)
})
