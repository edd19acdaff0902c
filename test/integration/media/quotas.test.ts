import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { eraseDiscardedMedia, purgeAbandonedMedia } from '../../../src/media/index.ts'
import { modules } from '../../../src/modules.ts'
import { checkCounts } from '../../../src/operations/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { sendBytes } from '../../support/media.ts'
import { photograph } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'

const mebibyte = 1024 * 1024
const dayMs = 24 * 60 * 60 * 1000

let app: TestApp
let photo: Buffer
beforeAll(async () => {
  photo = await photograph()
  app = await startTestApp({
    MEDIA_QUOTA_NEW_BYTES: String(10 * mebibyte),
    MEDIA_QUOTA_BYTES: String(30 * mebibyte),
    MEDIA_OPEN_RESERVATIONS: '8',
  })
})
afterAll(() => app.close())

const counters = modules.flatMap((module) => module.counters ?? []).filter(({ table }) => table === 'media_usage')
const reserve = (user: TestUser, byte_size = mebibyte) =>
  user.api.createMedia({ kind: 'image', content_type: 'image/jpeg', byte_size })
const upload = (user: TestUser) => user.api.uploadMedia({ file: new Blob([new Uint8Array(photo)]) })
async function usage(user: TestUser) {
  const { data } = await user.api.getMyStorage()
  if (!('used_bytes' in data)) throw new Error(JSON.stringify(data))
  return data
}
const codes = (replies: { status: number; data: unknown }[]): Record<string, number> => {
  const found: Record<string, number> = {}
  for (const { status, data } of replies) {
    const code = status === 201 ? 'reserved' : (data as { error: { code: string } }).error.code
    found[code] = (found[code] ?? 0) + 1
  }
  return found
}
/** Waits until the account's media is processed. */
const settled = async (): Promise<void> => {
  await app.settle()
  expect(await checkCounts(systemCtx(app.nova.core), counters)).toEqual([])
}

test('100 parallel reservations of a new account stop at its bytes', async () => {
  const user = await app.user()
  const replies = await Promise.all(Array.from({ length: 100 }, () => reserve(user, 3 * mebibyte)))
  const { reserved, STORAGE_QUOTA_EXCEEDED } = codes(replies)
  expect(reserved).toBe(3)
  // On a busy machine some run out of time.
  expect(STORAGE_QUOTA_EXCEEDED).toBeGreaterThan(50)
  expect(replies.find(({ status }) => status === 403)?.data).toMatchObject({
    error: { details: { limit_bytes: 10 * mebibyte, used_bytes: 0, reserved_bytes: 9 * mebibyte } },
  })
  expect(await usage(user)).toEqual({
    ...{ used_bytes: 0, reserved_bytes: 9 * mebibyte, limit_bytes: 10 * mebibyte },
    ...{ open_reservations: 3, max_open_reservations: 8 },
  })
  // Another account is not concerned.
  expect((await reserve(await app.user())).status).toBe(201)
})

test('100 parallel reservations stop at their number, and expired ones are given back', async () => {
  const user = await app.user()
  const { reserved, TOO_MANY_RESERVATIONS } = codes(
    await Promise.all(Array.from({ length: 100 }, () => reserve(user, 1_000))),
  )
  expect(reserved).toBe(8)
  expect(TOO_MANY_RESERVATIONS).toBeGreaterThan(50)
  await app.db.query(`update media set created_at = created_at - interval '25 hours' where owner_id = $1`, [user.id])
  // Nothing has purged them yet.
  expect((await reserve(user, 2_000)).status).toBe(201)
  expect(await usage(user)).toMatchObject({ reserved_bytes: 2_000, open_reservations: 1 })
  await app.db.query(`update media set created_at = created_at - interval '25 hours' where owner_id = $1`, [user.id])
  await purgeAbandonedMedia(systemCtx(app.nova.core))
  expect(await usage(user)).toMatchObject({ reserved_bytes: 0, open_reservations: 0 })
})

test('a direct upload counts, is refused beyond the quota, and stores nothing then', async () => {
  const user = await app.user()
  expect((await upload(user)).status).toBe(201)
  expect(await usage(user)).toMatchObject({ used_bytes: photo.length, reserved_bytes: 0 })
  await reserve(user, 10 * mebibyte - photo.length)
  const refused = await upload(user)
  expect([refused.status, refused.data]).toMatchObject([403, { error: { code: 'STORAGE_QUOTA_EXCEEDED' } }])
  expect((await app.db.query('select from media where owner_id = $1', [user.id])).rows).toHaveLength(2)
  await settled()
})

test('a day later the account may use more', async () => {
  const user = await app.user()
  expect((await reserve(user, 11 * mebibyte)).status).toBe(403)
  await app.db.query(`update users set created_at = created_at - interval '25 hours' where id = $1`, [user.id])
  expect((await reserve(user, 11 * mebibyte)).status).toBe(201)
  expect(await usage(user)).toMatchObject({ limit_bytes: 30 * mebibyte })
})

test('a file that is not what it says gives its bytes back; discarded media does when it is erased', async () => {
  const user = await app.user()
  const { id } = await sendBytes(user, photo, 'image/jpeg')
  expect(await usage(user)).toMatchObject({ used_bytes: 0, reserved_bytes: photo.length, open_reservations: 1 })
  expect((await user.api.completeMedia(id)).status).toBe(202)
  await settled()
  expect(await usage(user)).toMatchObject({ used_bytes: photo.length, reserved_bytes: 0, open_reservations: 0 })
  await app.db.query('update media set discarded_at = $2 where id = $1', [id, app.clock.now()])
  expect(await usage(user)).toMatchObject({ used_bytes: photo.length })
  await app.db.query('update media set discarded_at = $2 where id = $1', [
    id,
    new Date(app.clock.now().getTime() - 31 * dayMs),
  ])
  await eraseDiscardedMedia(systemCtx(app.nova.core))
  expect(await usage(user)).toMatchObject({ used_bytes: 0 })
  const broken = await user.api.uploadMedia({ file: new Blob([new Uint8Array(photo.subarray(0, 3_000))]) })
  expect(broken.status).toBe(201)
  await settled()
  expect(await usage(user)).toMatchObject({ used_bytes: 0 })
})

test('the sums stay exact through random concurrent uploads, completions and purges', async () => {
  const random = randomFrom(5)
  const users = [await app.user(), await app.user()]
  const reserved: { user: TestUser; id: string }[] = []
  const action = async (): Promise<unknown> => {
    const user = users[random(2)]!
    const kind = random(5)
    if (kind === 0) return upload(user)
    if (kind === 1) return reserved.push({ user, id: (await sendBytes(user, photo, 'image/jpeg')).id })
    if (kind === 2) return reserve(user, 1 + random(mebibyte))
    const one = reserved[random(Math.max(1, reserved.length))]
    if (kind === 3) return one?.user.api.completeMedia(one.id)
    await app.db.query(
      `update media set created_at = created_at - interval '2 days' where owner_id = $1 and status = 'reserved'`,
      [user.id],
    )
    return purgeAbandonedMedia(systemCtx(app.nova.core))
  }
  for (let round = 0; round < 6; round++) await Promise.allSettled(Array.from({ length: 4 }, action))
  await settled()
})
