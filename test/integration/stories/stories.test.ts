import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Visibility } from '../../../src/graph/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { type NewStory, newStory } from '../../support/contents.ts'
import { everyItem } from '../../support/every-item.ts'
import { textPost } from '../../support/pictures.ts'
import { codeOf, created, itemsOf } from '../../support/replies.ts'

const hourMs = 60 * 60 * 1000

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

type Group = { creator: { id: string }; has_unseen: boolean; stories: NewStory[] }

const story = (user: TestUser, visibility: Visibility = 'public'): Promise<NewStory> =>
  newStory(app, user, { caption: 'Good morning', visibility })
const feed = async (user: TestUser): Promise<Group[]> => itemsOf(await user.api.listStoryFeed({ limit: 100 }))

/** Creates a creator and a follower. */
async function pair(): Promise<[TestUser, TestUser]> {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  await fan.api.followUser(creator.id)
  return [creator, fan]
}

describe('after 24 hours a story', () => {
  test('is visible only to its creator, who still sees its viewers', async () => {
    const [creator, fan] = await pair()
    const { id, expires_at } = await story(creator)
    expect((await fan.api.getStory(id)).status).toBe(200)
    await app.settle()
    app.clock.advance(24 * hourMs - 30_000)
    await Promise.all([app.signInAgain(creator), app.signInAgain(fan)])
    expect((await fan.api.getStory(id)).status).toBe(200)
    expect((await feed(fan)).map(({ creator: { id: of } }) => of)).toEqual([creator.id])
    app.clock.advance(new Date(expires_at).getTime() - app.clock.now().getTime() + 1)
    for (const response of [
      await fan.api.getStory(id),
      await fan.api.viewStory(id),
      await fan.api.likeStory(id),
      await fan.api.listStoryViewers(id),
    ])
      expect(codeOf(response)).toBe('CONTENT_NOT_FOUND')
    expect(await feed(fan)).toEqual([])
    expect(itemsOf(await fan.api.listUserStories(creator.id))).toEqual([])
    expect(itemsOf(await creator.api.listUserStories(creator.id))).toEqual([])
    expect(itemsOf(await creator.api.listStoryArchive())).toMatchObject([{ id, engagement: { view_count: 1 } }])
    expect(await creator.api.getStory(id)).toMatchObject({ status: 200, data: { id } })
    expect(itemsOf(await creator.api.listStoryViewers(id))).toMatchObject([{ id: fan.id }])
  })

  test('stays in a highlight, for users who may see it, in the order of the owner', async () => {
    const [creator, fan] = await pair()
    const stranger = await app.user('stranger')
    const [first, second, third] = [
      await story(creator),
      await story(creator, 'followers'),
      await story(creator, 'close_friends'),
    ]
    const highlight = await created<{ id: string; story_count: number }>(
      creator.api.createHighlight({
        title: 'Lisbon',
        story_ids: [second.id, third.id, first.id, second.id],
        cover_story_id: first.id,
      }),
    )
    expect(highlight).toMatchObject({
      title: 'Lisbon',
      story_count: 3,
      cover_url: expect.stringMatching(/\/480\.webp\?/),
    })
    app.clock.advance(25 * hourMs)
    await Promise.all([creator, fan, stranger].map((user) => app.signInAgain(user)))
    const seen = async (user: TestUser): Promise<string[]> => {
      const response = await user.api.getHighlight(highlight.id)
      return response.status === 200 ? response.data.stories.map(({ id }) => id) : []
    }
    expect(await seen(creator)).toEqual([second.id, third.id, first.id])
    expect(await seen(fan)).toEqual([second.id, first.id])
    expect(await seen(stranger)).toEqual([first.id])
    expect((await stranger.api.getStory(first.id)).status).toBe(200)
    expect(codeOf(await stranger.api.getStory(second.id))).toBe('NOT_FOLLOWING')
    expect(await creator.api.editHighlight(highlight.id, { title: 'Porto', story_ids: [third.id] })).toMatchObject({
      data: { title: 'Porto', story_count: 1 },
    })
    expect(await seen(fan)).toEqual([])
    expect(codeOf(await fan.api.getHighlight(highlight.id))).toBe('HIGHLIGHT_NOT_FOUND')
    expect((await stranger.api.getStory(first.id)).status).toBe(404)
    expect(itemsOf(await fan.api.listHighlights(creator.id))).toEqual([])
    expect((await creator.api.deleteHighlight(highlight.id)).status).toBe(204)
    expect((await creator.api.deleteHighlight(highlight.id)).status).toBe(404)
    expect(itemsOf(await creator.api.listStoryArchive())).toHaveLength(3)
  })
})

describe('opening a story', () => {
  test('a hundred times, concurrently and in each of three ways, records the viewer once', async () => {
    const [creator, fan] = await pair()
    const { id } = await story(creator)
    const view = () => ({ id: crypto.randomUUID(), content_id: id, viewed_at: app.clock.now().toISOString() })
    const ways = [
      () => fan.api.getStory(id),
      () => fan.api.viewStory(id),
      () => fan.api.recordViews({ views: [view(), view()] }),
    ]
    const responses = await Promise.all(Array.from({ length: 75 }, (_, n) => ways[n % 3]!()))
    for (let n = 0; n < 25; n++) responses.push(await ways[n % 3]!())
    expect(responses.filter(({ status }) => status >= 300)).toEqual([])
    expect((await creator.api.getStory(id)).status).toBe(200)
    await app.settle()
    expect(itemsOf(await creator.api.listStoryViewers(id))).toMatchObject([{ id: fan.id, liked: false }])
    expect(await creator.api.getStory(id)).toMatchObject({
      data: { engagement: { view_count: 1 }, viewer: { seen: false } },
    })
    expect(await fan.api.getStory(id)).toMatchObject({ data: { viewer: { seen: true } } })
    await fan.api.likeStory(id)
    expect(itemsOf(await creator.api.listStoryViewers(id))).toMatchObject([{ id: fan.id, liked: true }])
  })

  test('by sixty users concurrently counts each, and the pages list each viewer once', async () => {
    const [creator] = await pair()
    const { id } = await story(creator)
    const fans = await Promise.all(Array.from({ length: 60 }, () => app.user('viewer')))
    await Promise.all(fans.map((fan) => fan.api.viewStory(id)))
    await app.settle()
    expect(await creator.api.getStory(id)).toMatchObject({ data: { engagement: { view_count: 60 } } })
    const viewers = await everyItem<{ id: string }>((cursor) =>
      creator.api.listStoryViewers(id, { limit: 25, ...cursor }),
    )
    expect(viewers.map((viewer) => viewer.id).toSorted()).toEqual(fans.map((fan) => fan.id).toSorted())
  })
})

test('only the creator sees the viewers of a story, which has no comments, shares and saves', async () => {
  const [creator, fan] = await pair()
  const { id } = await story(creator)
  expect(codeOf(await fan.api.listStoryViewers(id))).toBe('NOT_CONTENT_OWNER')
  expect(codeOf(await fan.api.deleteStory(id))).toBe('NOT_CONTENT_OWNER')
  const responses = [
    await fan.api.createPostComment(id, { content: 'hello' }),
    await fan.api.savePost(id),
    await fan.api.sharePost(id, {}),
    await fan.api.likePost(id),
  ]
  for (const response of [
    ...responses,
    await fan.api.listPostLikers(id),
    await fan.api.getPost(id),
    await fan.api.getReel(id),
  ])
    expect(codeOf(response)).toBe('CONTENT_NOT_FOUND')
  const post = await textPost(creator)
  for (const response of [
    await fan.api.likeStory(post),
    await fan.api.getStory(post),
    await creator.api.listStoryViewers(post),
  ])
    expect(response.status).toBe(404)
  expect((await creator.api.deleteStory(id)).status).toBe(204)
  expect((await creator.api.deleteStory(id)).status).toBe(404)
  for (const response of [await fan.api.likeStory(id), await fan.api.unlikeStory(id)])
    expect(codeOf(response)).toBe('CONTENT_ALREADY_DELETED')
})

describe('the story feed', () => {
  test('has creators with unseen stories first, then the newest, and stories in order of creation', async () => {
    const reader = await app.user('reader')
    const creators = await Promise.all(['a', 'b', 'c'].map((name) => app.user(name)))
    for (const creator of creators) {
      await reader.api.followUser(creator.id)
      await story(creator)
      await story(creator)
      app.clock.advance(1000)
    }
    const [a, b, c] = creators as [TestUser, TestUser, TestUser]
    const order = async (): Promise<string[]> => (await feed(reader)).map(({ creator }) => creator.id)
    expect(await order()).toEqual([c.id, b.id, a.id])
    for (const { id } of (await feed(reader))[0]!.stories) await reader.api.viewStory(id)
    expect(await order()).toEqual([b.id, a.id, c.id])
    const groups = await feed(reader)
    expect(groups.map(({ has_unseen }) => has_unseen)).toEqual([true, true, false])
    for (const { stories } of groups)
      expect(stories.map(({ id }) => id)).toEqual(stories.map(({ id }) => id).toSorted())
    // A creator with one unseen story counts as unseen.
    await reader.api.viewStory(groups[0]!.stories[0]!.id)
    expect((await feed(reader))[0]).toMatchObject({
      creator: { id: b.id },
      has_unseen: true,
      stories: [{ viewer: { seen: true } }, { viewer: { seen: false } }],
    })
    await reader.api.muteUser(b.id, {})
    expect(await order()).toEqual([a.id, c.id])
  })

  test('lists each creator once over its pages while stories are opened and created', async () => {
    const reader = await app.user('reader')
    const creators = await Promise.all(Array.from({ length: 12 }, () => app.user('listed')))
    for (const creator of creators) {
      await reader.api.followUser(creator.id)
      await story(creator)
    }
    const late = await app.user('late')
    await reader.api.followUser(late.id)
    const groups = await everyItem<Group>(async (cursor) => {
      const page = await reader.api.listStoryFeed({ limit: 3, ...cursor })
      for (const one of itemsOf<Group>(page).flatMap(({ stories }) => stories)) await reader.api.viewStory(one.id)
      await story(late)
      return page
    })
    expect(groups.map(({ creator }) => creator.id).toSorted()).toEqual(creators.map(({ id }) => id).toSorted())
    expect((await feed(reader))[0]).toMatchObject({ creator: { id: late.id }, has_unseen: true })
    const strange = await reader.api.listStoryFeed({ cursor: 'W10.AAAA' })
    expect(codeOf(strange)).toBe('INVALID_CURSOR')
  })
})

describe('close friends', () => {
  test('see content for them, which is hidden from others, until a block removes them from the list', async () => {
    const [creator, fan] = await pair()
    const friend = await app.user('friend')
    await friend.api.followUser(creator.id)
    expect((await creator.api.addCloseFriend(friend.id)).status).toBe(204)
    expect((await creator.api.addCloseFriend(friend.id)).status).toBe(204)
    expect(itemsOf(await creator.api.listCloseFriends())).toMatchObject([{ id: friend.id }])
    const { id } = await story(creator, 'close_friends')
    expect((await friend.api.getStory(id)).status).toBe(200)
    expect(codeOf(await fan.api.getStory(id))).toBe('CONTENT_NOT_FOUND')
    expect((await feed(friend)).flatMap(({ stories }) => stories)).toMatchObject([{ id, visibility: 'close_friends' }])
    expect(await feed(fan)).toEqual([])
    const post = await textPost(creator, 'for few', 'close_friends')
    expect(itemsOf(await friend.api.getFollowingFeed())).toMatchObject([{ id: post }])
    expect(itemsOf(await fan.api.getFollowingFeed())).toEqual([])
    await friend.api.blockUser(creator.id, {})
    expect(codeOf(await creator.api.addCloseFriend(friend.id))).toBe('USER_BLOCKED')
    await friend.api.unblockUser(creator.id)
    expect(itemsOf(await creator.api.listCloseFriends())).toEqual([])
    expect((await friend.api.getStory(id)).status).toBe(404)
    expect(codeOf(await creator.api.addCloseFriend(creator.id))).toBe('SELF_CLOSE_FRIEND')
    expect((await creator.api.removeCloseFriend(friend.id)).status).toBe(204)
    expect(codeOf(await creator.api.removeCloseFriend(crypto.randomUUID()))).toBe('USER_NOT_FOUND')
  })
})

describe('highlights', () => {
  test('take only own stories, can be ordered, and are limited to a hundred', async () => {
    const [creator, fan] = await pair()
    const { id } = await story(creator)
    const others = await story(fan)
    expect(codeOf(await creator.api.createHighlight({ title: 'x', story_ids: [others.id] }))).toBe('CONTENT_NOT_FOUND')
    expect(codeOf(await creator.api.createHighlight({ title: 'x', story_ids: [id], cover_story_id: others.id }))).toBe(
      'VALIDATION_FAILED',
    )
    expect(codeOf(await creator.api.createHighlight({ title: 'x'.repeat(51), story_ids: [id] }))).toBe(
      'CONTENT_TOO_LONG',
    )
    expect(itemsOf(await creator.api.listHighlights(creator.id))).toEqual([])
    const highlights: string[] = []
    for (let n = 0; n < 3; n++)
      highlights.push((await created(creator.api.createHighlight({ title: `h${n}`, story_ids: [id] }))).id)
    const order = async (): Promise<string[]> =>
      itemsOf(await fan.api.listHighlights(creator.id, { limit: 100 })).map((item) => item.id)
    expect(await order()).toEqual(highlights.toReversed())
    expect((await creator.api.orderHighlights({ ids: [highlights[1]!, highlights[0]!] })).status).toBe(204)
    expect(await order()).toEqual([highlights[1], highlights[0], highlights[2]])
    expect(codeOf(await fan.api.orderHighlights({ ids: [highlights[0]!] }))).toBe('HIGHLIGHT_NOT_FOUND')
    expect(codeOf(await fan.api.editHighlight(highlights[0]!, { title: 'mine' }))).toBe('NOT_CONTENT_OWNER')
    expect(codeOf(await fan.api.deleteHighlight(highlights[0]!))).toBe('NOT_CONTENT_OWNER')
    expect(codeOf(await creator.api.editHighlight(highlights[0]!, { story_ids: [others.id] }))).toBe(
      'CONTENT_NOT_FOUND',
    )
    const first = await fan.api.listHighlights(creator.id, { limit: 2 })
    const rest = await fan.api.listHighlights(creator.id, {
      limit: 2,
      cursor: (first.data as { next_cursor: string }).next_cursor,
    })
    expect([...itemsOf(first), ...itemsOf(rest)].map((item) => item.id)).toEqual([
      highlights[1],
      highlights[0],
      highlights[2],
    ])
    await creator.api.editMe({ is_private: true })
    const stranger = await app.user('stranger')
    for (const response of [
      await stranger.api.listHighlights(creator.id),
      await stranger.api.getHighlight(highlights[0]!),
      await stranger.api.editHighlight(highlights[0]!, {}),
      await stranger.api.deleteHighlight(highlights[0]!),
      await stranger.api.listUserStories(creator.id),
      await stranger.api.listUserPosts(creator.id),
    ])
      expect(codeOf(response)).toBe('NOT_FOLLOWING')
    await creator.api.deleteStory(id)
    expect(await order()).toEqual([])
    const next = await story(creator)
    const many = await Promise.all(
      Array.from({ length: 100 }, () => creator.api.createHighlight({ title: 'many', story_ids: [next.id] })),
    )
    expect(many.filter(({ status }) => status === 201)).toHaveLength(97)
    expect(new Set(many.filter(({ status }) => status !== 201).map(codeOf))).toEqual(new Set(['LIMIT_REACHED']))
  })
})
