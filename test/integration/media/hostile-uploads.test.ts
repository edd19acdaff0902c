import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { purgeStrayUploads } from '../../../src/media/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { createBucket } from '../../support/create-bucket.ts'
import { sendBytes } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'

// No worker runs at first, so the tests can act between the completion and the processing of an upload.
let api: TestApp
let user: TestUser
beforeAll(async () => {
  api = await startTestApp({ ROLES: 'api', S3_BUCKET: await createBucket() })
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

test('what is written to the address of an upload after it was completed is never read, and is deleted', async () => {
  const picture = await photograph()
  const exchanged = await complete(picture)
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>'.padEnd(picture.length))
  const put = () => fetch(exchanged.url, { method: 'PUT', headers: exchanged.headers, body: svg })
  expect((await put()).ok).toBe(true)
  // Completing it again changes nothing.
  expect((await user.api.completeMedia(exchanged.id)).status).toBe(202)
  const { storage } = api.nova.core
  expect(await storage.read(`originals/${exchanged.id}`)).toEqual(picture)
  const missing = await complete(await photograph())
  await storage.remove(`originals/${missing.id}`)
  const healthy = await complete(await photograph())
  const worker = await api.another({ ROLES: 'worker,relay' })
  const statuses = () => Promise.all([exchanged, missing, healthy].map(async ({ id }) => (await mediaOf(id)).status))
  await expect.poll(statuses, { timeout: 20_000 }).toEqual(['ready', 'failed', 'ready'])
  expect(await mediaOf(exchanged.id)).toMatchObject({ status: 'ready', width: 1200, height: 1600 })
  expect(await mediaOf(missing.id)).toMatchObject({ status: 'failed', failure_reason: 'The upload no longer exists' })
  // No outcome keeps the original.
  for (const { id } of [exchanged, missing, healthy]) expect(await storage.sizeOf(`originals/${id}`)).toBeUndefined()
  expect((await put()).ok).toBe(true)
  const reserved = await sendBytes(user, picture, 'image/jpeg')
  const purgeAfter = async (days: number): Promise<void> => {
    api.clock.advance(days * 24 * 60 * 60 * 1000)
    await purgeStrayUploads(systemCtx(api.nova.core))
    api.clock.advance(-days * 24 * 60 * 60 * 1000)
  }
  const exists = async (id: string) => (await storage.sizeOf(`uploads/${id}`)) !== undefined
  await purgeAfter(0)
  expect(await Promise.all([exchanged.id, reserved.id].map(exists))).toEqual([true, true])
  await purgeAfter(2)
  expect(await Promise.all([exchanged.id, reserved.id].map(exists))).toEqual([false, true])
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
  for (const path of ['media', 'originals'].map((folder) => `${folder}/${key.at(-1)}`))
    expect((await fetch(`${origin}/${bucket}/${path}`)).status).toBe(403)
})
