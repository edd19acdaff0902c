import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onMediaFailed } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { postCount } from '../../support/contents.ts'
import { readyMedia } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'
import { codeOf, created, itemsOf } from '../../support/replies.ts'

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

describe('a draft', () => {
  test('is visible only to its creator until it is published, and keeps no edits before that', async () => {
    const before = await postCount(creator)
    const draft = await created(
      creator.api.createPost({ caption: `first @${fan.username}`, visibility: 'public', draft: true }),
    )
    expect(draft).toMatchObject({ status: 'draft', published_at: null, publish_at: null })
    expect(await creator.api.editPost(draft.id, { caption: `second @${fan.username}` })).toMatchObject({
      data: { status: 'draft', edited_at: null },
    })
    await app.settle()
    for (const response of [
      await fan.api.getPost(draft.id),
      await fan.api.likePost(draft.id),
      await fan.api.listPostComments(draft.id),
      await fan.api.listPostEdits(draft.id),
    ])
      expect(response.status).toBe(404)
    expect(itemsOf(await creator.api.listDrafts())[0]).toMatchObject({ id: draft.id, status: 'draft' })
    expect(await postCount(creator)).toBe(before)
    expect(await creator.api.publishPost(draft.id)).toMatchObject({
      status: 200,
      data: { status: 'published', published_at: expect.any(String) },
    })
    expect(codeOf(await creator.api.publishPost(draft.id))).toBe('CONTENT_ALREADY_PUBLISHED')
    expect(codeOf(await creator.api.editPost(draft.id, { publish_at: null }))).toBe('CONTENT_ALREADY_PUBLISHED')
    await app.settle()
    expect(itemsOf(await fan.api.getFollowingFeed({ limit: 1 }))).toMatchObject([{ id: draft.id }])
    expect(itemsOf(await fan.api.listPostEdits(draft.id))).toEqual([])
    expect(itemsOf(await creator.api.listDrafts()).map(({ id }) => id)).not.toContain(draft.id)
    expect(await postCount(creator)).toBe(before + 1)
    const mentions = itemsOf(await fan.api.listNotifications({ limit: 100 })) as unknown as {
      event: string
      data: { content_id: string }
    }[]
    expect(
      mentions.filter(({ event, data }) => event === 'content_mentioned' && data.content_id === draft.id),
    ).toHaveLength(1)
  })

  test('is published once by twenty concurrent requests', async () => {
    const draft = await created(creator.api.createPost({ caption: 'once', visibility: 'public', draft: true }))
    const responses = await Promise.all(Array.from({ length: 20 }, () => creator.api.publishPost(draft.id)))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1)
    await app.settle()
    const published = await queryClickHouse(
      app,
      `SELECT count() AS many
      FROM events FINAL
      WHERE event_type = 'content_published'
        AND target_content_id = '${draft.id}'`,
    )
    expect(published).toEqual([{ many: 1 }])
  })

  test('with a failed picture cannot be published', async () => {
    const media_id = await readyMedia(app, creator)
    const draft = await created(
      creator.api.createPost({ caption: '', visibility: 'public', draft: true, media: [{ media_id }] }),
    )
    await app.db.query(`update media set status = 'failed', failure_reason = 'The image is damaged' where id = $1`, [
      media_id,
    ])
    expect(codeOf(await creator.api.publishPost(draft.id))).toBe('INVALID_MEDIA')
    expect(await creator.api.getPost(draft.id)).toMatchObject({
      data: { status: 'draft', media: [{ failure_reason: 'The image is damaged' }] },
    })
    expect((await creator.api.deletePost(draft.id)).status).toBe(204)
  })
})

describe('a schedule', () => {
  afterAll(async () => {
    await app.signInAgain(creator)
    await app.signInAgain(fan)
  })
  const inHours = (hours: number): string => new Date(app.clock.now().getTime() + hours * 3_600_000).toISOString()

  test('publishes at its time by the clock of the service, and not before', async () => {
    const post = await created(
      creator.api.createPost({ caption: 'tomorrow', visibility: 'public', publish_at: inHours(24) }),
    )
    expect(post).toMatchObject({ status: 'scheduled', publish_at: expect.any(String) })
    expect((await fan.api.getPost(post.id)).status).toBe(404)
    expect(itemsOf(await creator.api.listDrafts()).find(({ id }) => id === post.id)).toMatchObject({
      status: 'scheduled',
    })
    app.clock.advance(24 * 3_600_000 + 1)
    const [again, fanAgain] = [await app.signInAgain(creator), await app.signInAgain(fan)]
    await expect.poll(async () => (await fanAgain.api.getPost(post.id)).status, { timeout: 10_000 }).toBe(200)
    expect(await again.api.getPost(post.id)).toMatchObject({ data: { status: 'published', publish_at: null } })
  })

  test('can be moved or removed, waits for its pictures, fails with them, and refuses an invalid time', async () => {
    const again = await app.signInAgain(creator)
    const later = await created(
      again.api.createReel({ media_id: await readyMedia(app, again, 'video'), publish_at: inHours(2) }),
    )
    expect(await again.api.editReel(later.id, { publish_at: inHours(48) })).toMatchObject({
      data: { status: 'scheduled' },
    })
    expect(await again.api.editReel(later.id, { publish_at: null })).toMatchObject({
      data: { status: 'draft', publish_at: null },
    })
    expect(await again.api.publishReel(later.id)).toMatchObject({ status: 200, data: { status: 'published' } })
    expect(codeOf(await again.api.editReel(later.id, { publish_at: inHours(2) }))).toBe('CONTENT_ALREADY_PUBLISHED')
    const [processing, failed] = [await readyMedia(app, again), await readyMedia(app, again)]
    const waits = await created(
      again.api.createPost({ visibility: 'public', media: [{ media_id: processing }], publish_at: inHours(1) }),
    )
    const fails = await created(
      again.api.createPost({ visibility: 'public', media: [{ media_id: failed }], publish_at: inHours(1) }),
    )
    await app.db.query(
      `update media set status = case id when $1 then 'processing' else 'failed' end where id in ($1, $2)`,
      [processing, failed],
    )
    for (const publish_at of [inHours(-1), inHours(24 * 400)])
      expect(codeOf(await again.api.createPost({ caption: 'no', visibility: 'public', publish_at }))).toBe(
        'VALIDATION_FAILED',
      )
    expect(
      codeOf(await again.api.createPost({ caption: 'no', visibility: 'public', publish_at: inHours(1), draft: true })),
    ).toBe('VALIDATION_FAILED')
    app.clock.advance(3_600_001)
    const once = await app.signInAgain(creator)
    await expect
      .poll(async () => ((await once.api.getPost(waits.id)).data as { status: string }).status, { timeout: 10_000 })
      .toBe('processing')
    await expect
      .poll(async () => ((await once.api.getPost(fails.id)).data as { status: string }).status, { timeout: 10_000 })
      .toBe('failed')
  })
})

test('content whose picture fails becomes failed, and its creator can see the reason', async () => {
  const bytes = await photograph()
  const media_id = await uploadPicture(creator, bytes)
  const post = await created(creator.api.createPost({ visibility: 'public', media: [{ media_id }] }))
  await app.db.query(`update media set status = 'failed', failure_reason = 'The image is damaged' where id = $1`, [
    media_id,
  ])
  await app.db.query(`update contents set status = 'processing', published_at = null where id = $1`, [post.id])
  await onMediaFailed(systemCtx(app.nova.core), { media_id })
  expect(await creator.api.getPost(post.id)).toMatchObject({
    data: { status: 'failed', media: [{ failure_reason: 'The image is damaged' }] },
  })
  expect((await fan.api.getPost(post.id)).status).toBe(404)
  expect(codeOf(await creator.api.publishPost(post.id))).toBe('INVALID_MEDIA')
})
