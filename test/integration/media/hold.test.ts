import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { purgeDeletedContent } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { eraseDiscardedMedia, purgeAbandonedMedia } from '../../../src/media/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { load } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'
import { createdId } from '../../support/replies.ts'

let app: TestApp
let user: TestUser
beforeAll(async () => {
  app = await startTestApp()
  user = await app.user()
})
afterAll(() => app.close())

const dayMs = 24 * 60 * 60 * 1000

async function picture(): Promise<string> {
  const id = await uploadPicture(user, await photograph())
  await app.settle()
  return id
}

/** Runs the jobs that delete media, `days` from now. */
async function jobsAfter(days: number): Promise<void> {
  app.clock.advance(days * dayMs)
  try {
    for (const job of [purgeAbandonedMedia, purgeDeletedContent, eraseDiscardedMedia])
      await job(systemCtx(app.nova.core))
    await app.settle()
  } finally {
    app.clock.advance(-days * dayMs)
  }
}

const isStored = async (id: string): Promise<boolean> =>
  (await app.nova.core.storage.sizeOf(`media/${id}/480.webp`)) !== undefined

async function ownAddress(id: string): Promise<string> {
  const found = await user.api.getMedia(id)
  if (found.status !== 200) throw new Error('unreachable')
  return found.data.variants[0]!.url
}

describe('media of a deleted post', () => {
  test('can be neither loaded nor used, and is erased with the post after 30 days', async () => {
    const id = await picture()
    const address = await ownAddress(id)
    const post = await createdId(user.api.createPost({ visibility: 'public', media: [{ media_id: id }] }))
    expect((await load(app, address)).status).toBe(200)
    expect((await user.api.deletePost(post)).status).toBe(204)
    expect((await load(app, address)).status).toBe(404)
    expect((await user.api.getMedia(id)).status).toBe(404)
    expect((await user.api.createPost({ visibility: 'public', media: [{ media_id: id }] })).status).toBe(400)
    expect((await user.api.editMe({ avatar_media_id: id })).status).toBe(400)
    await jobsAfter(29)
    expect(await isStored(id)).toBe(true)
    await jobsAfter(31)
    expect(await isStored(id)).toBe(false)
  })

  test('stays while another post shows it', async () => {
    const id = await picture()
    const posts = []
    for (let n = 0; n < 2; n++)
      posts.push(await createdId(user.api.createPost({ visibility: 'public', media: [{ media_id: id }] })))
    await user.api.deletePost(posts[0]!)
    await jobsAfter(31)
    expect((await load(app, await ownAddress(id))).status).toBe(200)
    await user.api.deletePost(posts[1]!)
    await jobsAfter(31)
    expect(await isStored(id)).toBe(false)
  })

  test('is held for as long as a case needs it', async () => {
    const id = await picture()
    const post = await createdId(user.api.createPost({ visibility: 'public', media: [{ media_id: id }] }))
    await user.api.deletePost(post)
    const until = new Date(app.clock.now().getTime() + 60 * dayMs)
    await app.db.query('update media set held_until = $2 where id = $1', [id, until])
    await jobsAfter(59)
    expect(await isStored(id)).toBe(true)
    await jobsAfter(61)
    expect(await isStored(id)).toBe(false)
  })
})

test('a replaced and a removed avatar are erased after 30 days, however old they are', async () => {
  const [first, second, processing] = [await picture(), await picture(), await uploadPicture(user, await photograph())]
  await app.db.query(`update media set created_at = created_at - interval '1 year' where id = $1`, [first])
  await user.api.editMe({ avatar_media_id: first })
  // The picture that is being processed replaces the avatar when it is ready.
  await user.api.editMe({ avatar_media_id: processing })
  await app.settle()
  expect(await user.api.getMe()).toMatchObject({ data: { avatar_url: expect.stringContaining(processing) } })
  await user.api.editMe({ avatar_media_id: second })
  await user.api.editMe({ clear: ['avatar_media_id'] })
  for (const id of [first, second, processing]) expect((await user.api.getMedia(id)).status).toBe(404)
  await jobsAfter(29)
  expect(await Promise.all([first, second, processing].map(isStored))).toEqual([true, true, true])
  await jobsAfter(31)
  expect(await Promise.all([first, second, processing].map(isStored))).toEqual([false, false, false])
})

test('deleting a post while another one is created with its picture leaves no post without a picture', async () => {
  for (let n = 0; n < 8; n++) {
    const id = await picture()
    const media = [{ media_id: id }]
    const first = await createdId(user.api.createPost({ visibility: 'public', media }))
    const [second] = await Promise.all([
      user.api.createPost({ visibility: 'public', media }),
      user.api.deletePost(first),
    ])
    const { rows } = await app.db.query('select discarded_at is null as "isUsable" from media where id = $1', [id])
    expect([second.status, rows]).toEqual([second.status, [{ isUsable: second.status === 201 }]])
  }
})
