import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Comment } from '../../../clients/typescript/src/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { checkCounts } from '../../../src/operations/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function comment(user: TestUser, post: string, content: string, parent?: string): Promise<Comment> {
  const response = await user.api.createPostComment(post, {
    content,
    ...(parent === undefined ? {} : { parent_id: parent }),
  })
  if (response.status !== 201)
    throw new Error(`createPostComment returned ${response.status}: ${JSON.stringify(response.data)}`)
  return response.data
}

async function stats(user: TestUser, post: string) {
  const response = await user.api.getPost(post)
  if (response.status !== 200) throw new Error('unreachable')
  return response.data.engagement
}

const counters = modules.flatMap((module) => module.counters ?? [])
const expectExactCounts = async (): Promise<void> =>
  expect(await checkCounts(systemCtx(app.nova.core), counters)).toEqual([])

describe('comments', () => {
  test('are threads of any depth, shown in two levels: top comments with all replies below them', async () => {
    const [ana, ben] = [await app.user('ana'), await app.user('ben')]
    const post = await textPost(ben)
    const first = await comment(ana, post, 'first')
    const second = await comment(ben, post, 'second', first.id)
    const third = await comment(ana, post, 'third', second.id)
    const fourth = await comment(ben, post, 'fourth', third.id)
    const alone = await comment(ana, post, 'alone')
    expect([first.parent_id, third.parent_id]).toEqual([null, second.id])
    const page = await ana.api.listPostComments(post)
    expect(page).toMatchObject({
      status: 200,
      data: {
        items: [
          { id: alone.id, reply_count: 0, replies: [] },
          {
            id: first.id,
            reply_count: 3,
            content: 'first',
            user: { username: ana.username },
            replies: [{ id: second.id }, { id: third.id }, { id: fourth.id }],
          },
        ],
        next_cursor: null,
      },
    })
    expect((await ana.api.listReplies(second.id)).data).toMatchObject({
      items: [{ id: third.id, reply_count: 1 }, { id: fourth.id }],
      next_cursor: null,
    })
    expect((await stats(ana, post)).comment_count).toBe(5)
    await expectExactCounts()
  })

  test('notify the creator and the author of the parent comment once, and no user of their own comment', async () => {
    const [ana, ben, cleo] = [await app.user('ana'), await app.user('ben'), await app.user('cleo')]
    const post = await textPost(ben)
    const first = await comment(ana, post, 'first')
    await comment(cleo, post, 'a reply', first.id)
    await comment(ben, post, 'thanks', first.id)
    await app.settle()
    const textsOf = async (user: TestUser) =>
      ((await user.api.listNotifications()).data as { items: { data: { text?: string } }[] }).items.map(
        ({ data }) => data.text,
      )
    expect([await textsOf(ben), await textsOf(ana), await textsOf(cleo)]).toEqual([
      ['a reply', 'first'],
      ['thanks', 'a reply'],
      [],
    ])
  })

  test('are paginated in both orders, each once, while other comments are written', async () => {
    const [ana, ben] = [await app.user(), await app.user()]
    const post = await textPost(ben)
    const written: Comment[] = []
    for (let n = 0; n < 7; n++) written.push(await comment(ana, post, `comment ${n}`))
    for (const [n, times] of [
      [2, 3],
      [5, 1],
    ] as const)
      for (let k = 0; k < times; k++) await comment(ben, post, 'reply', written[n]!.id)
    const allComments = async (sort: 'newest' | 'top'): Promise<string[]> => {
      const items = await everyItem<Comment>(async (cursor) => {
        const page = await ana.api.listPostComments(post, { sort, limit: 2, ...cursor })
        if (sort === 'newest') await comment(ben, post, 'late')
        return page
      })
      return items.map(({ content }) => content)
    }
    expect((await allComments('top')).slice(0, 3)).toEqual(['comment 2', 'comment 5', 'comment 6'])
    expect(await allComments('newest')).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => `comment ${n}`))
    const { next_cursor } = (await ana.api.listPostComments(post, { sort: 'top', limit: 1 })).data as {
      next_cursor: string
    }
    expect(await ana.api.listPostComments(post, { sort: 'newest', cursor: next_cursor })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_CURSOR' } },
    })
    expect((await ana.api.listReplies(written[2]!.id, { cursor: 'garbage' })).status).toBe(400)
    expect((await ana.api.listPostLikers(post, { cursor: 'garbage' })).status).toBe(400)
    expect((await ana.api.listSaved({ cursor: 'garbage' })).status).toBe(400)
  })

  test('refuse empty and long texts, unknown parent comments and deleted posts', async () => {
    const [ana, ben] = [await app.user(), await app.user()]
    const [post, other] = [await textPost(ben), await textPost(ben)]
    const first = await comment(ana, other, 'elsewhere')
    expect(await ana.api.createPostComment(post, { content: 'x'.repeat(1001) })).toMatchObject({
      status: 400,
      data: { error: { code: 'CONTENT_TOO_LONG' } },
    })
    expect((await ana.api.createPostComment(post, { content: '😀'.repeat(1000) })).status).toBe(201)
    for (const content of ['', '  \n ']) expect((await ana.api.createPostComment(post, { content })).status).toBe(400)
    for (const parent_id of [first.id, '0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01'])
      expect(await ana.api.createPostComment(post, { content: 'reply', parent_id })).toMatchObject({
        status: 404,
        data: { error: { code: 'COMMENT_NOT_FOUND' } },
      })
    await ben.api.deletePost(post)
    expect(await ana.api.createPostComment(post, { content: 'late' })).toMatchObject({
      status: 409,
      data: { error: { code: 'CONTENT_ALREADY_DELETED' } },
    })
    expect(await ana.api.sharePost(post, {})).toMatchObject({ status: 409 })
    expect(await ana.api.savePost(post)).toMatchObject({ status: 409 })
    expect(await ana.api.unsavePost(post)).toMatchObject({ status: 409 })
    expect((await ana.api.listPostComments(post)).status).toBe(404)
    await expectExactCounts()
  })
})

describe('deleting a comment', () => {
  test('deletes its replies; the creator may delete any comment, other users only their own', async () => {
    const [ana, ben, cleo] = [await app.user(), await app.user(), await app.user()]
    const post = await textPost(ben)
    const first = await comment(ana, post, 'first')
    const second = await comment(cleo, post, 'second', first.id)
    const third = await comment(ana, post, 'third', second.id)
    await comment(ben, post, 'fourth', third.id)
    expect(await ben.api.deleteComment('0192f3a0-5a00-7c3e-8e1b-2f6d3a9b4c01')).toMatchObject({ status: 404 })
    expect(await ana.api.deleteComment(second.id)).toMatchObject({
      status: 403,
      data: { error: { code: 'NOT_CONTENT_OWNER' } },
    })
    expect((await ana.api.deleteComment(third.id)).status).toBe(204)
    expect(await ana.api.deleteComment(third.id)).toMatchObject({
      status: 404,
      data: { error: { code: 'COMMENT_NOT_FOUND' } },
    })
    expect((await ana.api.listPostComments(post)).data).toMatchObject({
      items: [{ id: first.id, reply_count: 1, replies: [{ id: second.id, reply_count: 0 }] }],
    })
    await expectExactCounts()
    expect((await ben.api.deleteComment(first.id)).status).toBe(204)
    expect((await stats(ben, post)).comment_count).toBe(0)
    expect((await ana.api.listReplies(first.id)).status).toBe(404)
    await expectExactCounts()
  })

  test('during concurrent replies leaves no reply without its parent, and exact counts', async () => {
    const users = await Promise.all(Array.from({ length: 4 }, () => app.user()))
    const [ben] = users as [TestUser]
    const post = await textPost(ben)
    for (let round = 0; round < 10; round++) {
      const root = await comment(users[1]!, post, 'root')
      const branch = await comment(users[2]!, post, 'branch', root.id)
      await Promise.all([
        ...users.map((one) => one.api.createPostComment(post, { content: 'reply', parent_id: branch.id })),
        ...users.map((one) => one.api.createPostComment(post, { content: 'reply', parent_id: root.id })),
        users[2]!.api.deleteComment(branch.id),
        ...(round % 2 === 0 ? [ben.api.deleteComment(root.id)] : []),
        ben.api.deleteComment(branch.id),
      ])
    }
    const { rows } = await app.db.query(
      `select
       from comments c
       join comments p on p.id = c.parent_id
       where c.deleted_at is null
         and p.deleted_at is not null`,
    )
    expect(rows).toHaveLength(0)
    await expectExactCounts()
  })
})

describe('sharing, saving and likers', () => {
  test('each share counts and notifies the creator; its text and its body are optional', async () => {
    const [ana, ben] = [await app.user('ana'), await app.user()]
    const post = await textPost(ben)
    expect(await ana.api.sharePost(post, { text: 'look' })).toMatchObject({
      status: 201,
      data: { content_id: post, text: 'look', user: { id: ana.id } },
    })
    const bare = await app.fetch(`/api/v1/posts/${post}/share`, {
      method: 'POST',
      headers: { authorization: `Bearer ${ana.accessToken}` },
    })
    expect([bare.status, await bare.json()]).toMatchObject([201, { text: null }])
    expect((await ana.api.sharePost(post, { text: 'x'.repeat(501) })).status).toBe(400)
    await app.settle()
    expect((await stats(ben, post)).share_count).toBe(2)
    expect((await ben.api.listNotifications()).data).toMatchObject({
      items: [
        { event: 'content_shared', data: { text: null } },
        { event: 'content_shared', data: { text: 'look', new_share_count: 1 } },
      ],
    })
  })

  test('saving twice counts once; the list has the latest first, and no user is notified', async () => {
    const [ana, ben] = [await app.user(), await app.user()]
    const posts = [await textPost(ben), await textPost(ben), await textPost(ben)]
    for (const post of posts)
      for (let n = 0; n < 2; n++)
        expect(await ana.api.savePost(post)).toMatchObject({ status: 200, data: { saved: true, save_count: 1 } })
    expect(await ana.api.unsavePost(posts[1]!)).toMatchObject({ status: 200, data: { saved: false, save_count: 0 } })
    expect(await ana.api.unsavePost(posts[1]!)).toMatchObject({ status: 200, data: { saved: false, save_count: 0 } })
    const page = await ana.api.listSaved({ limit: 1 })
    if (page.status !== 200) throw new Error('unreachable')
    expect(page.data.items).toMatchObject([
      { id: posts[2], viewer: { saved: true, liked: false }, engagement: { save_count: 1 } },
    ])
    expect((await ana.api.listSaved({ limit: 1, cursor: page.data.next_cursor! })).data).toMatchObject({
      items: [{ id: posts[0] }],
      next_cursor: null,
    })
    await ben.api.deletePost(posts[0]!)
    expect((await ana.api.listSaved()).data).toMatchObject({ items: [{ id: posts[2] }] })
    await app.settle()
    expect((await ben.api.listNotifications()).data).toMatchObject({ items: [] })
  })

  test('likers are listed newest first with the viewer’s relationship', async () => {
    const [ana, ben, cleo] = [await app.user(), await app.user(), await app.user()]
    const post = await textPost(ana)
    for (const one of [ben, cleo]) await one.api.likePost(post)
    await ben.api.followUser(cleo.id)
    expect((await ben.api.listPostLikers(post)).data).toMatchObject({
      items: [
        { id: cleo.id, relationship: { following: true } },
        { id: ben.id, relationship: { following: false } },
      ],
    })
  })

  test('concurrent saves, comments and shares of one post count exactly', async () => {
    const ben = await app.user()
    const post = await textPost(ben)
    const users = await Promise.all(Array.from({ length: 20 }, () => app.user()))
    await Promise.all(
      users.flatMap((one) => [
        one.api.savePost(post),
        one.api.createPostComment(post, { content: 'hi' }),
        one.api.sharePost(post, {}),
        one.api.savePost(post),
      ]),
    )
    expect(await stats(ben, post)).toMatchObject({ save_count: 20, comment_count: 20, share_count: 20 })
    await expectExactCounts()
  })
})
