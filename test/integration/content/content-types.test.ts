import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { onMediaFailed } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { readyMedia } from '../../support/media.ts'
import { photograph, textPost, uploadPicture } from '../../support/pictures.ts'

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

async function created<T extends { id: string }>(answer: Promise<{ status: number; data: unknown }>): Promise<T> {
  const { status, data } = await answer
  if (status !== 201) throw new Error(`answered ${status}: ${JSON.stringify(data)}`)
  return data as T
}
const codeOf = (answer: { status: number; data: unknown }): string | undefined =>
  (answer.data as { error?: { code: string } }).error?.code
const itemsOf = (answer: { data: unknown }): { id: string; status: string }[] =>
  (answer.data as { items: { id: string; status: string }[] }).items
const postCount = async (): Promise<number> => ((await creator.api.getMe()).data as { post_count: number }).post_count

describe('a reel', () => {
  test('is one video with a caption, and has everything that a post has', async () => {
    const media_id = await readyMedia(app, creator, 'video', 12_000)
    const before = await postCount()
    const reel = await created<{ id: string }>(
      creator.api.createReel({ media_id, caption: `Waves #sea with @${fan.username}`, alt_text: 'A wave' }),
    )
    expect(reel).toMatchObject({
      ...{
        type: 'reel',
        status: 'published',
        visibility: 'public',
        tags: ['sea'],
        mentions: [{ id: fan.id, username: fan.username }],
      },
      media: [
        {
          media_id,
          kind: 'video',
          alt_text: 'A wave',
          duration_ms: 12_000,
          poster_url: expect.stringContaining(`/media/${media_id}/1080.webp`),
        },
      ],
    })
    expect(await fan.api.getReel(reel.id)).toMatchObject({ status: 200, data: { id: reel.id } })
    expect((await fan.api.getPost(reel.id)).status).toBe(404)
    expect(await fan.api.likeReel(reel.id)).toMatchObject({ data: { liked: true, like_count: 1 } })
    expect(await fan.api.unlikeReel(reel.id)).toMatchObject({ data: { liked: false, like_count: 0 } })
    // At the address of posts it is the same.
    expect(await fan.api.likePost(reel.id)).toMatchObject({ data: { like_count: 1 } })
    const comment = await created(fan.api.createReelComment(reel.id, { content: 'Wow' }))
    expect(itemsOf(await creator.api.listReelComments(reel.id))).toMatchObject([{ id: comment.id, content: 'Wow' }])
    expect(itemsOf(await creator.api.listReelLikers(reel.id))).toMatchObject([{ id: fan.id }])
    await created(fan.api.shareReel(reel.id, { text: 'Look' }))
    expect(await fan.api.saveReel(reel.id)).toMatchObject({ data: { saved: true, save_count: 1 } })
    expect(itemsOf(await fan.api.listSaved())).toMatchObject([{ id: reel.id, type: 'reel' }])
    expect(itemsOf(await fan.api.getFollowingFeed({ limit: 1 }))).toMatchObject([
      { id: reel.id, type: 'reel', viewer: { liked: true, saved: true } },
    ])
    expect(itemsOf(await fan.api.listUserPosts(creator.id, { type: 'reel' }))).toMatchObject([{ id: reel.id }])
    expect(itemsOf(await fan.api.listUserPosts(creator.id, { type: 'post' }))).toEqual([])
    expect(await creator.api.editReel(reel.id, { caption: 'Waves' })).toMatchObject({
      status: 200,
      data: { caption: 'Waves', tags: [], mentions: [] },
    })
    expect(itemsOf(await fan.api.listReelEdits(reel.id))).toHaveLength(1)
    expect(await postCount()).toBe(before + 1)
    expect((await creator.api.deleteReel(reel.id)).status).toBe(204)
    expect((await creator.api.deleteReel(reel.id)).status).toBe(404)
    expect(codeOf(await fan.api.likeReel(reel.id))).toBe('CONTENT_ALREADY_DELETED')
    expect(await postCount()).toBe(before)
  })

  test('refuses a picture, another’s video, a failed or incomplete one; a post refuses a video', async () => {
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

describe('what is edited, deleted or published', () => {
  test('is the creator’s own; of others’ only what they may read is known to exist', async () => {
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

describe('a draft', () => {
  test('is the creator’s alone until it is published, and keeps no history before', async () => {
    const before = await postCount()
    const draft = await created(
      creator.api.createPost({ caption: `first @${fan.username}`, visibility: 'public', draft: true }),
    )
    expect(draft).toMatchObject({ status: 'draft', published_at: null, publish_at: null })
    expect(await creator.api.editPost(draft.id, { caption: `second @${fan.username}` })).toMatchObject({
      data: { status: 'draft', edited_at: null },
    })
    await app.settle()
    for (const answer of [
      await fan.api.getPost(draft.id),
      await fan.api.likePost(draft.id),
      await fan.api.listComments(draft.id),
      await fan.api.listPostEdits(draft.id),
    ])
      expect(answer.status).toBe(404)
    expect(itemsOf(await creator.api.listDrafts())[0]).toMatchObject({ id: draft.id, status: 'draft' })
    expect(await postCount()).toBe(before)
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
    expect(await postCount()).toBe(before + 1)
    const mentions = itemsOf(await fan.api.listNotifications({ limit: 100 })) as unknown as {
      event: string
      data: { content_id: string }
    }[]
    expect(
      mentions.filter(({ event, data }) => event === 'content_mentioned' && data.content_id === draft.id),
    ).toHaveLength(1)
  })

  test('published twenty times at once is published once', async () => {
    const draft = await created(creator.api.createPost({ caption: 'once', visibility: 'public', draft: true }))
    const answers = await Promise.all(Array.from({ length: 20 }, () => creator.api.publishPost(draft.id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    await app.settle()
    const result = await app.nova.core.clickhouse.query({
      query: `
        SELECT count() AS many
        FROM events FINAL
        WHERE event_type = 'content_published'
          AND target_content_id = '${draft.id}'`,
      format: 'JSONEachRow',
    })
    expect(await result.json()).toEqual([{ many: 1 }])
  })

  test('whose picture failed cannot be published', async () => {
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

  test('publishes at its time and not before, by the clock of the service', async () => {
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

  test('moves, becomes a draft, waits for pictures, fails with them; a bad one is refused', async () => {
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

test('content whose picture fails while it waits is failed, for its creator to see why', async () => {
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

test('the mirror keeps a long caption when something else is edited', async () => {
  const caption = Array.from({ length: 2200 }, (_, n) =>
    String.fromCodePoint(0x4e00 + ((n * 7919 + 13 * n * n) % 20_000)),
  ).join('')
  const post = await created(creator.api.createPost({ caption, visibility: 'public' }))
  await creator.api.editPost(post.id, { sensitive: true })
  await app.settle()
  const result = await app.nova.core.clickhouse.query({
    query: `
      SELECT JSONExtractString(row, 'caption') AS caption
      FROM cdc_rows FINAL
      WHERE table_name = 'posts'
        AND row_key = '${post.id}'`,
    format: 'JSONEachRow',
  })
  expect(await result.json()).toEqual([{ caption }])
})

test('a warning and the sensitive flag are kept, changed and taken away', async () => {
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

describe('a mention', () => {
  const told = async (user: TestUser): Promise<object[]> =>
    (itemsOf(await user.api.listNotifications({ limit: 100 })) as unknown as { event: string; data: object }[])
      .filter(({ event }) => event === 'content_mentioned')
      .map(({ data }) => data)

  test('tells whoever may see the content, once, and nobody else; an edit tells those that it adds', async () => {
    const [author, follower, stranger, blocked] = [
      await app.user('author'),
      await app.user('follower'),
      await app.user('stranger'),
      await app.user('blocked'),
    ]
    await follower.api.followUser(author.id)
    await blocked.api.blockUser(author.id, {})
    const names = [follower, stranger, blocked, author].map(({ username }) => `@${username}`).join(' ')
    const post = await created(
      author.api.createPost({ caption: `for ${names} and @nobody_at_all`, visibility: 'followers' }),
    )
    await app.settle()
    expect(await told(follower)).toMatchObject([
      { user_id: author.id, user_name: 'author', content_id: post.id, content_type: 'post', comment_id: null },
    ])
    for (const user of [stranger, blocked, author]) expect(await told(user)).toEqual([])
    // The one who blocked is not named to the author either.
    expect(post).toMatchObject({ mentions: [{ id: follower.id }, { id: stranger.id }] })
    await author.api.editPost(post.id, { visibility: 'public' })
    await app.settle()
    expect(await told(follower)).toHaveLength(1)
    expect(await told(stranger)).toHaveLength(1)
    expect(await told(blocked)).toEqual([])
    // What was said and is gone is told no longer.
    await author.api.editPost(post.id, { visibility: 'private', caption: 'nothing' })
    await app.settle()
    expect(await told(follower)).toMatchObject([{ content_id: post.id, text: null }])
    expect(itemsOf(await author.api.listPostEdits(post.id))).toHaveLength(1)
    await author.api.editPost(post.id, { visibility: 'public', caption: 'again' })
    await author.api.editPost(post.id, { visibility: 'private' })
    await author.api.editPost(post.id, { caption: 'only mine' })
    await author.api.editPost(post.id, { caption: 'open', visibility: 'public' })
    const kept = itemsOf(await follower.api.listPostEdits(post.id)) as unknown as { caption: string }[]
    expect(kept.map(({ caption }) => caption)).toEqual([expect.stringContaining('for @')])
  })

  test('in a comment tells too, but not whoever is told of the comment itself', async () => {
    const [author, commenter, other] = [await app.user('author'), await app.user('commenter'), await app.user('other')]
    const post = await textPost(author)
    const comment = await created(
      commenter.api.createComment(post, { content: `@${author.username} and @${other.username}, look` }),
    )
    expect(comment).toMatchObject({ mentions: [{ id: author.id }, { id: other.id }] })
    await app.settle()
    expect(await told(author)).toEqual([])
    expect(await told(other)).toMatchObject([
      { user_id: commenter.id, content_id: post, comment_id: comment.id, text: expect.stringContaining('look') },
    ])
    const answer = await created(
      author.api.createComment(post, { content: `@${commenter.username} yes`, parent_id: comment.id }),
    )
    expect(answer.id).toBeTruthy()
    await app.settle()
    expect(await told(commenter)).toEqual([])
  })
})

test('what was deleted is purged after thirty days, with all that hangs on it and with its media', async () => {
  const owner = await app.user('owner')
  const [gone, kept] = [await uploadPicture(owner, await photograph()), await uploadPicture(owner, await photograph())]
  const deleted = await created(owner.api.createPost({ visibility: 'public', media: [{ media_id: gone }] }))
  const stays = await created(owner.api.createPost({ visibility: 'public', media: [{ media_id: kept }] }))
  await app.settle()
  await fan.api.createComment(deleted.id, { content: 'hello' })
  await owner.api.deletePost(deleted.id)
  const { purgeDeletedContent } = await import('../../../src/content/index.ts')
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
  await app.settle()
  expect(await rows()).toEqual([stays.id])
  const { storage } = app.nova.core
  expect(await storage.sizeOf(`media/${gone}/480.webp`)).toBeUndefined()
  expect(await storage.sizeOf(`media/${kept}/480.webp`)).toBeGreaterThan(0)
  expect((await app.db.query('select from media where id = $1', [gone])).rows).toHaveLength(0)
})
