import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'

// No worker runs at first, so the tests can act between the completion and the processing of an upload.
let api: TestApp
let user: TestUser
beforeAll(async () => {
  api = await startTestApp({ ROLES: 'api' })
  user = await api.user()
})
afterAll(() => api.close())

async function complete(
  bytes: Buffer,
  contentType: 'image/jpeg' | 'image/png' = 'image/jpeg',
): Promise<{ id: string; url: string; headers: Record<string, string> }> {
  const reserved = await user.api.createMedia({ content_type: contentType, byte_size: bytes.length, kind: 'image' })
  if (reserved.status !== 201) throw new Error('unreachable')
  const { id, upload } = reserved.data
  await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: new Uint8Array(bytes) })
  expect((await user.api.completeMedia(id)).status).toBe(202)
  return { id, url: upload.url, headers: upload.headers }
}

const mediaOf = async (id: string) =>
  ((await user.api.getMedia(id)).data ?? {}) as { status: string; failure_reason: string | null; width: number }

test('media whose bytes were replaced or deleted after the check becomes failed, and later media ready', async () => {
  const picture = await photograph()
  const exchanged = await complete(picture)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'.padEnd(picture.length))
  expect((await fetch(exchanged.url, { method: 'PUT', headers: exchanged.headers, body: svg })).ok).toBe(true)
  const missing = await complete(await photograph())
  await api.nova.core.storage.remove(`uploads/${missing.id}`)
  const healthy = await complete(await photograph())
  const worker = await api.another({ ROLES: 'worker,relay' })
  await expect.poll(async () => (await mediaOf(healthy.id)).status, { timeout: 20_000 }).toBe('ready')
  expect(await mediaOf(exchanged.id)).toMatchObject({
    status: 'failed',
    failure_reason: expect.stringMatching(/^The file is /),
  })
  expect(await mediaOf(missing.id)).toMatchObject({ status: 'failed', failure_reason: 'The upload no longer exists' })
  // No outcome keeps the original.
  for (const { id } of [exchanged, missing, healthy])
    expect(await api.nova.core.storage.sizeOf(`uploads/${id}`)).toBeUndefined()
  await worker.stop()
})

test('a picture that is too tall for WebP is scaled down', async () => {
  const worker = await api.another({ ROLES: 'worker,relay' })
  const id = await uploadPicture(
    user,
    await sharp({ create: { width: 300, height: 20_000, channels: 3, background: 'teal' } })
      .png()
      .toBuffer(),
    'image/png',
  )
  await expect.poll(async () => (await mediaOf(id)).status, { timeout: 20_000 }).toBe('ready')
  await worker.stop()
})

test('nothing in the storage can be read without a signature', async () => {
  const { url } = await complete(await photograph())
  expect((await fetch(url.split('?')[0]!)).status).toBe(403)
  const { origin, pathname } = new URL(url)
  const [, bucket, ...key] = pathname.split('/')
  expect((await fetch(`${origin}/${bucket}`)).status).toBe(403)
  for (const folder of ['media', 'originals'])
    expect((await fetch(`${origin}/${bucket}/${folder}/${key.at(-1)}`)).status).toBe(403)
})
