import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { purgeAbandonedMedia } from '../../../src/media/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { clip, load, sendBytes, uploadFile } from '../../support/media.ts'
import { photograph } from '../../support/pictures.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

function send(
  body: FormData | string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return app.fetch('/api/v1/media/upload', {
    method: 'POST',
    headers: { authorization: `Bearer ${user.accessToken}`, ...headers },
    body,
  })
}
function form(bytes: Buffer | string, field = 'file', name = 'photo.jpg'): FormData {
  const data = new FormData()
  if (typeof bytes === 'string') data.set(field, bytes)
  else data.set(field, new Blob([new Uint8Array(bytes)], { type: 'text/html' }), name)
  return data
}
const errorOf = async (response: Response): Promise<{ code: string; details: { reason?: string } }> =>
  ((await response.json()) as { error: never }).error

describe('an upload in one request', () => {
  test('accepts an image or a video with any file name, and can be used like other media', async () => {
    const image = await user.api.uploadMedia({ file: new Blob([new Uint8Array(await photograph())]) })
    expect(image).toMatchObject({
      status: 201,
      data: { kind: 'image', status: 'processing', content_type: 'image/jpeg', width: 1200, height: 1600 },
    })
    const video = await send(form(await clip({ seconds: 1, size: '64x64' }), 'file', '../../../etc/passwd\u202e.png'))
    expect([video.status, await video.json()]).toMatchObject([201, { kind: 'video', content_type: 'video/mp4' }])
    await app.settle()
    if (image.status !== 201) throw new Error('unreachable')
    expect(await user.api.getMedia(image.data.id)).toMatchObject({ data: { status: 'ready' } })
    expect((await user.api.createPost({ visibility: 'public', media: [{ media_id: image.data.id }] })).status).toBe(201)
  })

  test('refuses other, empty and too large files, and stores nothing of them', async () => {
    const before = await app.db.query('select count(*) from media')
    const bomb = await sharp({ create: { width: 8500, height: 6000, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    for (const [bytes, reason] of [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'neither'],
      [Buffer.alloc(0), 'empty'],
      [bomb, '50 megapixels'],
    ] as const) {
      const { code, details } = await errorOf(await send(form(bytes)))
      expect([code, details.reason]).toEqual(['INVALID_MEDIA', expect.stringContaining(reason)])
    }
    expect(await app.db.query('select count(*) from media')).toMatchObject({ rows: before.rows })
  })

  test('accepts every valid form of the Content-Type header', async () => {
    const boundary = 'a-boundary-as-long-as-clients-make-them'
    const bytes = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n`),
      await photograph(),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ])
    for (const type of [
      `multipart/form-data; charset=utf-8; boundary=${boundary}`,
      `multipart/form-data ; boundary="${boundary}"`,
      `Multipart/Form-Data;boundary=${boundary}`,
    ])
      expect((await send(new Uint8Array(bytes), { 'content-type': type })).status).toBe(201)
  })

  test('returns 429 with Retry-After when an account sends more than four files at once', async () => {
    const photo = await photograph()
    const replies = await Promise.all(Array.from({ length: 24 }, () => send(form(photo))))
    const refused = replies.filter(({ status }) => status !== 201)
    for (const reply of refused) expect([reply.status, reply.headers.get('retry-after')]).toEqual([429, '1'])
    expect(replies.length - refused.length).toBeGreaterThanOrEqual(4)
  })

  test('refuses a request that is not a form with one file', async () => {
    const photo = await photograph()
    const two = form(photo)
    two.append('more', 'x')
    for (const body of [form(photo, 'picture'), two, new FormData()])
      expect((await errorOf(await send(body))).code).toBe('VALIDATION_FAILED')
    // A part without a file name is a file too: here one that is no picture.
    expect((await errorOf(await send(form('text')))).code).toBe('INVALID_MEDIA')
    expect(
      (await errorOf(await send('--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' }))).code,
    ).toBe('VALIDATION_FAILED')
    for (const type of ['application/json', 'multipart/form-data', 'image/jpeg'])
      expect((await errorOf(await send('{}', { 'content-type': type }))).code).toBe('UNSUPPORTED_MEDIA_TYPE')
  })
})

describe('purging media', () => {
  const system = () => systemCtx(app.nova.core)
  const exists = async (id: string): Promise<boolean> =>
    (await app.db.query('select from media where id = $1', [id])).rows.length > 0
  const age = (id: string, days: number) =>
    app.db.query(`update media set created_at = created_at - make_interval(days => $2) where id = $1`, [id, days])

  test('deletes uploads that were not completed within a day, with their bytes', async () => {
    const [old, young] = [
      await sendBytes(user, await photograph(), 'image/jpeg'),
      await sendBytes(user, await photograph(), 'image/jpeg'),
    ]
    await age(old.id, 2)
    await purgeAbandonedMedia(system())
    await app.settle()
    expect([await exists(old.id), await exists(young.id)]).toEqual([false, true])
    const { storage } = app.nova.core
    expect([await storage.sizeOf(`uploads/${old.id}`), await storage.sizeOf(`uploads/${young.id}`)]).toEqual([
      undefined,
      expect.any(Number),
    ])
    expect((await user.api.completeMedia(old.id)).status).toBe(404)
  })

  test('deletes media that was unused for a week, and keeps media of a post, a draft or an avatar', async () => {
    const ids = await Promise.all(
      Array.from({ length: 4 }, async () => uploadFile(user, await photograph(), 'image/jpeg')),
    )
    const [unused, posted, drafted, avatar] = ids as [string, string, string, string]
    await app.settle()
    await user.api.createPost({ visibility: 'public', media: [{ media_id: posted }] })
    await user.api.createPost({ visibility: 'public', draft: true, media: [{ media_id: drafted }] })
    await user.api.editMe({ avatar_media_id: avatar })
    for (const id of ids) await age(id, 8)
    await purgeAbandonedMedia(system())
    await app.settle()
    expect(await Promise.all(ids.map(exists))).toEqual([false, true, true, true])
    const { storage } = app.nova.core
    expect([
      await storage.sizeOf(`media/${unused}/480.webp`),
      await storage.sizeOf(`media/${avatar}/480.webp`),
    ]).toEqual([undefined, expect.any(Number)])
  })

  test('concurrently with posts that use the media leaves no post without its picture', async () => {
    const ids = await Promise.all(
      Array.from({ length: 12 }, async () => uploadFile(user, await photograph(), 'image/jpeg')),
    )
    await app.settle()
    for (const id of ids) await age(id, 8)
    const [posts] = await Promise.all([
      Promise.all(ids.map((media_id) => user.api.createPost({ visibility: 'public', media: [{ media_id }] }))),
      ...Array.from({ length: 4 }, () => purgeAbandonedMedia(system())),
    ])
    await app.settle()
    for (const [position, post] of posts.entries()) {
      expect([201, 400]).toContain(post.status)
      expect(await exists(ids[position]!)).toBe(post.status === 201)
      if (post.status === 201)
        expect(
          (
            await load(
              app,
              ((await user.api.getMedia(ids[position]!)).data as { variants: { url: string }[] }).variants[0]!.url,
            )
          ).status,
        ).toBe(200)
    }
  })
})

describe('hostile pictures', () => {
  async function result(bytes: Buffer, type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' = 'image/jpeg') {
    const { id } = await sendBytes(user, bytes, type)
    const completed = await user.api.completeMedia(id)
    if (completed.status !== 202)
      return {
        status: 'refused',
        reason: (completed.data as unknown as { error: { details: { reason: string } } }).error.details.reason,
      }
    await app.settle()
    const media = await user.api.getMedia(id)
    if (media.status !== 200) throw new Error('unreachable')
    return { ...media.data, reason: media.data.failure_reason }
  }

  test('bytes behind a picture are not in its variants', async () => {
    const payload = '<script>alert(document.domain)</script>'
    const polyglot = Buffer.concat([await photograph(), Buffer.from(payload)])
    const media = (await result(polyglot)) as { status: string; variants: { url: string }[] }
    expect(media.status).toBe('ready')
    for (const { url } of media.variants) {
      const response = await load(app, url)
      expect(response.headers.get('content-type')).toBe('image/webp')
      expect(Buffer.from(await response.arrayBuffer()).includes('script')).toBe(false)
    }
  })

  test('a picture that is a small file but huge in memory is refused by its header', async () => {
    // 65,000 × 65,000 pixels in a kilobyte: the size is changed in the header of a small PNG.
    const small = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } })
      .png()
      .toBuffer()
    small.writeUInt32BE(65_000, 16)
    small.writeUInt32BE(65_000, 20)
    expect(await result(small, 'image/png')).toMatchObject({
      status: 'refused',
      reason: expect.stringMatching(/megapixels|damaged/),
    })
  })

  test('an animated picture is shown as its first frame', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 60, height: 40, channels: 3, background } })
        .png()
        .toBuffer()
    const animated = await sharp([await frame('red'), await frame('blue')], { join: { animated: true } })
      .gif()
      .toBuffer()
    const media = (await result(animated, 'image/gif')) as {
      status: string
      width: number
      height: number
      variants: { url: string }[]
    }
    expect(media).toMatchObject({ status: 'ready', width: 60, height: 40 })
    const first = Buffer.from(await (await load(app, media.variants[0]!.url)).arrayBuffer())
    expect((await sharp(first).metadata()).pages ?? 1).toBe(1)
    const { dominant } = await sharp(first).stats()
    expect(dominant.r).toBeGreaterThan(dominant.b)
  })

  test('media of another user cannot be completed, read, posted or used as an avatar', async () => {
    const other = await app.user('other')
    const id = await uploadFile(user, await photograph(), 'image/jpeg')
    for (const reply of [await other.api.completeMedia(id), await other.api.getMedia(id)])
      expect(reply.status).toBe(404)
    for (const reply of [
      await other.api.createPost({ visibility: 'public', media: [{ media_id: id }] }),
      await other.api.createStory({ media_id: id }),
      await other.api.editMe({ avatar_media_id: id }),
    ])
      expect(reply).toMatchObject({ status: 400, data: { error: { code: 'INVALID_MEDIA' } } })
  })
})
