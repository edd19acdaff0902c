import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { photograph, textPost, uploadPicture } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('an edit changes only the given fields, keeps the old caption, and its visibility applies at once', async () => {
  const [ana, ben] = [await app.user(), await app.user()]
  const post = await textPost(ana, 'first #one')
  expect((await ana.api.getPost(post)).data).toMatchObject({ edited_at: null })
  expect(await ana.api.editPost(post, { caption: 'second #two' })).toMatchObject({
    status: 200,
    data: { caption: 'second #two', tags: ['two'], visibility: 'public', edited_at: expect.any(String) },
  })
  await ana.api.editPost(post, { caption: 'third' })
  // A request that changes nothing adds no edit.
  await ana.api.editPost(post, { caption: 'third', visibility: 'public' })
  const page = await ben.api.listPostEdits(post, { limit: 1 })
  if (page.status !== 200) throw new Error('unreachable')
  expect(page.data.items).toMatchObject([{ caption: 'second #two' }])
  expect((await ben.api.listPostEdits(post, { limit: 1, cursor: page.data.next_cursor! })).data).toMatchObject({
    items: [{ caption: 'first #one' }],
    next_cursor: null,
  })
  expect((await ben.api.listPostEdits(post, { cursor: 'garbage' })).status).toBe(400)

  await ben.api.followUser(ana.id)
  expect((await ana.api.editPost(post, { visibility: 'private' })).data).toMatchObject({
    visibility: 'private',
    caption: 'third',
  })
  expect([(await ben.api.getPost(post)).status, (await ben.api.listPostEdits(post)).status]).toEqual([404, 404])
  expect((await ben.api.getFollowingFeed()).data).toMatchObject({ items: [] })
  await ana.api.editPost(post, { visibility: 'followers' })
  expect((await ben.api.getFollowingFeed()).data).toMatchObject({ items: [{ id: post, caption: 'third' }] })
})

test('only the creator can edit a post, which must not be deleted and must keep a caption or a picture', async () => {
  const [ana, ben] = [await app.user(), await app.user()]
  const post = await textPost(ana)
  expect(await ben.api.editPost(post, { caption: 'mine' })).toMatchObject({
    status: 403,
    data: { error: { code: 'NOT_CONTENT_OWNER' } },
  })
  const hidden = await textPost(ana, 'hidden', 'private')
  expect((await ben.api.editPost(hidden, { caption: 'mine' })).status).toBe(404)
  expect(await ana.api.editPost(post, { caption: ' ' })).toMatchObject({
    status: 400,
    data: { error: { code: 'VALIDATION_FAILED' } },
  })
  expect(await ana.api.editPost(post, { caption: 'x'.repeat(2201) })).toMatchObject({
    status: 400,
    data: { error: { code: 'CONTENT_TOO_LONG' } },
  })
  expect(await ana.api.editPost(post, { visibility: 'nobody' as 'public' })).toMatchObject({
    status: 400,
    data: { error: { code: 'INVALID_VISIBILITY' } },
  })
  const media_id = await uploadPicture(ana, await photograph())
  const picture = await ana.api.createPost({ caption: 'with a picture', visibility: 'public', media: [{ media_id }] })
  if (picture.status !== 201) throw new Error('unreachable')
  expect((await ana.api.editPost(picture.data.id, { caption: '' })).data).toMatchObject({
    caption: '',
    media: [{ media_id }],
  })
  await ana.api.deletePost(post)
  expect((await ana.api.editPost(post, { caption: 'late' })).status).toBe(404)
})

test('of concurrent edits each caption is kept once', async () => {
  const ana = await app.user()
  const post = await textPost(ana, 'caption 0')
  await Promise.all(Array.from({ length: 10 }, (_, n) => ana.api.editPost(post, { caption: `caption ${n + 1}` })))
  const { data } = await ana.api.listPostEdits(post, { limit: 100 })
  const now = (await ana.api.getPost(post)).data as { caption: string }
  const captions = [now.caption, ...(data as { items: { caption: string }[] }).items.map(({ caption }) => caption)]
  expect(captions.sort()).toEqual(Array.from({ length: 11 }, (_, n) => `caption ${n}`).sort())
})
