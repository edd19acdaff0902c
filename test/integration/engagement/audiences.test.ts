import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { checkCounts } from '../../../src/operations/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'
import { codeOf, createdId, itemsOf } from '../../support/replies.ts'

// Texts below content keep the audience that they were written for, whatever becomes of the content.

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const counters = modules.flatMap((module) => module.counters ?? [])
const expectExactCounts = async (): Promise<void> =>
  expect(await checkCounts(systemCtx(app.nova.core), counters)).toEqual([])

const captions = async (user: TestUser, post: string): Promise<string[]> =>
  itemsOf<{ caption: string }>(await user.api.listPostEdits(post)).map(({ caption }) => caption)
type Listed = { id: string; content: string; replies: Listed[] }
const comments = async (user: TestUser, post: string): Promise<string[]> =>
  itemsOf<Listed>(await user.api.listPostComments(post, { sort: 'newest' })).flatMap(({ content, replies }) => [
    content,
    ...replies.map((reply) => reply.content),
  ])
const commentCount = async (user: TestUser, post: string): Promise<number> => {
  const reply = await user.api.getPost(post)
  if (reply.status !== 200) throw new Error(`getPost returned ${reply.status}`)
  return reply.data.engagement.comment_count
}
const say = (user: TestUser, post: string, content: string, parent_id?: string): Promise<string> =>
  createdId(user.api.createPostComment(post, { content, ...(parent_id === undefined ? {} : { parent_id }) }))

describe('a post that becomes public', () => {
  test('keeps the captions and comments that close friends saw for close friends', async () => {
    const [ana, friend, stranger] = [await app.user('ana'), await app.user('friend'), await app.user('stranger')]
    await ana.api.addCloseFriend(friend.id)
    const post = await textPost(ana, 'only for friends', 'close_friends')
    const first = await say(friend, post, 'among friends')
    await say(ana, post, 'yes, among friends', first)
    await ana.api.editPost(post, { caption: 'for everybody', visibility: 'public' })
    const open = await say(stranger, post, 'hello')
    await ana.api.editPost(post, { caption: 'for everybody, again' })

    expect(await captions(friend, post)).toEqual(['for everybody', 'only for friends'])
    expect(await captions(stranger, post)).toEqual(['for everybody'])
    expect(await comments(friend, post)).toEqual(['hello', 'among friends', 'yes, among friends'])
    expect(await comments(stranger, post)).toEqual(['hello'])
    expect([await commentCount(stranger, post), await commentCount(friend, post)]).toEqual([1, 1])

    // Nor can a stranger reach them by their ids.
    expect(codeOf(await stranger.api.listReplies(first))).toBe('COMMENT_NOT_FOUND')
    expect(codeOf(await stranger.api.deleteComment(first))).toBe('COMMENT_NOT_FOUND')
    expect(codeOf(await stranger.api.createPostComment(post, { content: 'me too', parent_id: first }))).toBe(
      'COMMENT_NOT_FOUND',
    )
    // An answer to a hidden comment is hidden with it.
    await say(friend, post, 'still among friends', first)
    expect(await comments(stranger, post)).toEqual(['hello'])
    expect(itemsOf(await friend.api.listReplies(first))).toHaveLength(2)
    expect(await commentCount(stranger, post)).toBe(1)
    await expectExactCounts()

    // For close friends again: they all see both, and all count.
    await ana.api.editPost(post, { visibility: 'close_friends' })
    expect(await comments(friend, post)).toEqual([
      'hello',
      'among friends',
      'yes, among friends',
      'still among friends',
    ])
    expect(await commentCount(friend, post)).toBe(4)
    expect((await friend.api.deleteComment(first)).status).toBe(204)
    expect(await commentCount(friend, post)).toBe(1)
    expect(open).toBeTruthy()
    await expectExactCounts()
  })

  test('because its account becomes public keeps the comments of followers for followers', async () => {
    const [ana, fan, stranger] = [await app.user('ana'), await app.user('fan'), await app.user('stranger')]
    await fan.api.followUser(ana.id)
    await ana.api.editMe({ is_private: true })
    const post = await textPost(ana, 'a quiet day')
    await say(fan, post, 'between us')
    await ana.api.editPost(post, { caption: 'a loud day' })
    await ana.api.editMe({ is_private: false })
    expect([await comments(stranger, post), await captions(stranger, post)]).toEqual([[], []])
    expect([await comments(fan, post), await captions(fan, post)]).toEqual([['between us'], ['a quiet day']])
    expect(await commentCount(stranger, post)).toBe(0)
    await expectExactCounts()
    await ana.api.editMe({ is_private: true })
    expect(await commentCount(fan, post)).toBe(1)
    await expectExactCounts()
  })
})

test('answers to a comment of somebody who is hidden from the viewer are hidden with it', async () => {
  const [ana, ben, cleo, viewer] = await Promise.all(['ana', 'ben', 'cleo', 'viewer'].map((name) => app.user(name)))
  const post = await textPost(ana!)
  const first = await say(ana!, post, 'first')
  const hidden = await say(ben!, post, 'of ben', first)
  await say(cleo!, post, 'to ben', hidden)
  const own = await say(ben!, post, 'a thread of ben')
  const answer = await say(cleo!, post, 'to the thread of ben', own)
  expect(await comments(viewer!, post)).toHaveLength(5)
  await viewer!.api.blockUser(ben!.id, {})
  expect(await comments(viewer!, post)).toEqual(['first'])
  for (const id of [hidden, own, answer]) expect(codeOf(await viewer!.api.listReplies(id))).toBe('COMMENT_NOT_FOUND')
  expect(itemsOf(await viewer!.api.listReplies(first))).toEqual([])
  for (const parent_id of [hidden, own, answer])
    expect(codeOf(await viewer!.api.createPostComment(post, { content: 'I', parent_id }))).toBe('COMMENT_NOT_FOUND')
  // The creator of the content may delete what they have hidden from themselves.
  await ana!.api.blockUser(ben!.id, {})
  expect((await ana!.api.deleteComment(own)).status).toBe(204)
  await expectExactCounts()
})

test.each([3, 8])('comments while visibilities change leave exact counts (seed %i)', async (seed) => {
  const random = randomFrom(seed)
  const visibilities = ['public', 'followers', 'close_friends', 'private'] as const
  const ana = await app.user('ana')
  const friends = await Promise.all(['ben', 'cleo'].map((name) => app.user(name)))
  for (const friend of friends) {
    await friend.api.followUser(ana.id)
    await ana.api.addCloseFriend(friend.id)
  }
  const post = await textPost(ana, 'changing', 'followers')
  const ids: string[] = []
  for (let round = 0; round < 25; round++) {
    const writer = [ana, ...friends][random(3)]!
    const parent = ids[random(ids.length + 1)]
    const [, created] = await Promise.all([
      random(2) === 0
        ? ana.api.editPost(post, { visibility: visibilities[random(4)]! })
        : ana.api.editMe({ is_private: random(2) === 0 }),
      writer.api.createPostComment(post, {
        content: `n${round}`,
        ...(parent === undefined ? {} : { parent_id: parent }),
      }),
      random(3) === 0 && parent !== undefined ? ana.api.deleteComment(parent) : undefined,
    ])
    expect([201, 403, 404]).toContain(created.status)
    if (created.status === 201) ids.push(created.data.id)
  }
  expect(ids.length).toBeGreaterThan(5)
  await expectExactCounts()
})

describe('the number of posts', () => {
  test('is of those that the viewer may see', async () => {
    const [ana, fan, friend, stranger] = await Promise.all(['ana', 'fan', 'friend', 'x'].map((name) => app.user(name)))
    await fan!.api.followUser(ana!.id)
    await ana!.api.addCloseFriend(friend!.id)
    const seenBy = async (user: TestUser): Promise<number> => {
      const reply = await user.api.getUser(ana!.id)
      const byName = await user.api.getUserByUsername(ana!.username)
      if (reply.status !== 200 || byName.status !== 200) throw new Error('unreachable')
      expect(byName.data.post_count).toBe(reply.data.post_count)
      return reply.data.post_count
    }
    const all = async (): Promise<number[]> => Promise.all([ana!, fan!, friend!, stranger!].map(seenBy))
    const ids: string[] = []
    for (const visibility of ['public', 'public', 'followers', 'close_friends', 'subscribers', 'private'] as const)
      ids.push(await textPost(ana!, visibility, visibility))
    await createdId(ana!.api.createPost({ caption: 'a draft', visibility: 'public', draft: true }))
    expect(await all()).toEqual([6, 3, 3, 2])
    await ana!.api.editPost(ids[0]!, { visibility: 'private' })
    await ana!.api.editPost(ids[2]!, { visibility: 'public' })
    expect(await all()).toEqual([6, 2, 3, 2])
    await ana!.api.deletePost(ids[3]!)
    expect(await all()).toEqual([5, 2, 2, 2])
    await ana!.api.editMe({ is_private: true })
    expect(await all()).toEqual([5, 2, 0, 0])
    await expectExactCounts()
  })
})
