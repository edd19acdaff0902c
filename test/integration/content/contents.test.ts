import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { purgeDeletedContent } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { eraseDiscardedMedia } from '../../../src/media/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { readyMedia } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'
import { codeOf, created } from '../../support/replies.ts'

let app: TestApp
let creator: TestUser
let fan: TestUser
beforeAll(async () => {
  app = await startTestApp()
  creator = await app.user('creator')
  fan = await app.user('fan')
  await fan.api.followUser(creator.id)
})
afterAll(() => app.close())

describe('a reel', () => {
  test('refuses pictures and another user’s, failed or incomplete videos; a post refuses a video', async () => {
    const reserved = await creator.api.createMedia({ content_type: 'video/mp4', byte_size: 10, kind: 'video' })
    const failed = await readyMedia(app, creator, 'video')
    await app.db.query(`update media set status = 'failed' where id = $1`, [failed])
    for (const media_id of [
      await readyMedia(app, creator),
      await readyMedia(app, fan, 'video'),
      (reserved.data as { id: string }).id,
      failed,
    ])
      expect(codeOf(await creator.api.createReel({ media_id }))).toBe('INVALID_MEDIA')
    const video = await readyMedia(app, creator, 'video')
    expect(codeOf(await creator.api.createPost({ visibility: 'public', media: [{ media_id: video }] }))).toBe(
      'INVALID_MEDIA',
    )
  })
})

describe('editing, deleting and publishing', () => {
  test('are only for the creator, and return to others the error of reading the content', async () => {
    const open = await created(creator.api.createReel({ media_id: await readyMedia(app, creator, 'video') }))
    const hidden = await created(
      creator.api.createReel({ media_id: await readyMedia(app, creator, 'video'), visibility: 'private' }),
    )
    for (const [id, code] of [
      [open.id, 'NOT_CONTENT_OWNER'],
      [hidden.id, 'CONTENT_NOT_FOUND'],
    ] as const) {
      expect(codeOf(await fan.api.editReel(id, { caption: 'mine' }))).toBe(code)
      expect(codeOf(await fan.api.publishReel(id))).toBe(code)
      expect(codeOf(await fan.api.deleteReel(id))).toBe(code)
    }
    expect(codeOf(await creator.api.publishReel(open.id))).toBe('CONTENT_ALREADY_PUBLISHED')
  })
})

test('a content warning and the sensitive flag can be set, changed and removed', async () => {
  const post = await created(
    creator.api.createPost({ caption: 'x', visibility: 'public', sensitive: true, content_warning: 'Spiders' }),
  )
  expect(await fan.api.getPost(post.id)).toMatchObject({ data: { sensitive: true, content_warning: 'Spiders' } })
  expect(await creator.api.editPost(post.id, { content_warning: null, sensitive: false })).toMatchObject({
    data: { sensitive: false, content_warning: null },
  })
  expect(
    codeOf(await creator.api.createPost({ caption: 'x', visibility: 'public', content_warning: 'x'.repeat(201) })),
  ).toBe('CONTENT_TOO_LONG')
  expect(codeOf(await creator.api.createPost({ caption: 'x', visibility: 'friends' as 'public' }))).toBe(
    'INVALID_VISIBILITY',
  )
})

test('deleted content is purged after thirty days, with its comments and media', async () => {
  const owner = await app.user('owner')
  const [purged, kept] = [
    await uploadPicture(owner, await photograph()),
    await uploadPicture(owner, await photograph()),
  ]
  const deleted = await created(owner.api.createPost({ visibility: 'public', media: [{ media_id: purged }] }))
  const stays = await created(owner.api.createPost({ visibility: 'public', media: [{ media_id: kept }] }))
  await app.settle()
  await fan.api.createPostComment(deleted.id, { content: 'hello' })
  await owner.api.deletePost(deleted.id)
  // The purge skips rows that the consumers of the events have locked.
  await app.settle()
  const system = systemCtx(app.nova.core)
  const rows = async (): Promise<string[]> =>
    (
      (await app.db.query('select id from contents where id in ($1, $2) order by id', [deleted.id, stays.id])).rows as {
        id: string
      }[]
    ).map(({ id }) => id)
  await purgeDeletedContent(system)
  expect(await rows()).toHaveLength(2)
  await app.db.query(`update contents set deleted_at = deleted_at - interval '31 days' where id = $1`, [deleted.id])
  await purgeDeletedContent(system)
  await eraseDiscardedMedia(system)
  await app.settle()
  expect(await rows()).toEqual([stays.id])
  const { storage } = app.nova.core
  expect(await storage.sizeOf(`media/${purged}/480.webp`)).toBeUndefined()
  expect(await storage.sizeOf(`media/${kept}/480.webp`)).toBeGreaterThan(0)
  expect((await app.db.query('select from media where id = $1', [purged])).rows).toHaveLength(0)
})
