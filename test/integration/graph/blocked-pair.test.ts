import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newReel, newStory, newStream } from '../../support/contents.ts'
import type { Route } from '../../support/contract.ts'
import { api, idOf, meta } from '../../support/every-operation.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

type Arrange = (viewer: TestUser, other: TestUser) => Promise<() => Promise<{ status: number; data: unknown }>>

/** For each list: puts `other` on the list of `viewer`, and returns the request for that list. */
const lists: Record<string, Arrange> = {
  async listFollowers(viewer, other) {
    const third = await app.user('third')
    await other.api.followUser(third.id)
    return () => viewer.api.listFollowers(third.id)
  },
  async listFollowing(viewer, other) {
    const third = await app.user('third')
    await third.api.followUser(other.id)
    return () => viewer.api.listFollowing(third.id)
  },
  async listMutes(viewer, other) {
    await viewer.api.muteUser(other.id, {})
    return () => viewer.api.listMutes()
  },
  async listFollowRequests(viewer, other) {
    await viewer.api.editMe({ is_private: true })
    await other.api.followUser(viewer.id)
    return () => viewer.api.listFollowRequests()
  },
  async listSentFollowRequests(viewer, other) {
    await other.api.editMe({ is_private: true })
    await viewer.api.followUser(other.id)
    return () => viewer.api.listSentFollowRequests()
  },
  async listRecommendations(viewer, other) {
    const friend = await app.user('friend')
    await viewer.api.followUser(friend.id)
    await friend.api.followUser(other.id)
    return () => viewer.api.listRecommendations(viewer.id, { limit: 100 })
  },
  async getRelationships(viewer, other) {
    return () => viewer.api.getRelationships({ ids: [other.id] })
  },
  async getFollowingFeed(viewer, other) {
    await viewer.api.followUser(other.id)
    await textPost(other)
    return () => viewer.api.getFollowingFeed()
  },
  async getFeed(viewer, other) {
    for (let n = 0; n < 20; n++) await textPost(other)
    return () => viewer.api.getFeed()
  },
  async search(viewer, other) {
    return () => viewer.api.search({ q: other.username })
  },
  async getTrending(viewer, other) {
    await (await app.user('third')).api.likePost(await textPost(other))
    await app.settle()
    // Trends are at most five seconds old.
    const shown = async () => JSON.stringify((await viewer.api.getTrending()).data)
    await expect.poll(shown, { timeout: 10_000 }).toContain(other.id)
    return () => viewer.api.getTrending()
  },
  async listPostLikers(viewer, other) {
    const post = await textPost(await app.user('third'))
    await other.api.likePost(post)
    return () => viewer.api.listPostLikers(post)
  },
  async listPostComments(viewer, other) {
    const post = await textPost(await app.user('third'))
    await other.api.createPostComment(post, { content: 'hello' })
    return () => viewer.api.listPostComments(post)
  },
  async listReplies(viewer, other) {
    const third = await app.user('third')
    const post = await textPost(third)
    const first = await third.api.createPostComment(post, { content: 'first' })
    if (first.status !== 201) throw new Error('unreachable')
    await other.api.createPostComment(post, { content: 'hello', parent_id: first.data.id })
    return () => viewer.api.listReplies(first.data.id)
  },
  async listSaved(viewer, other) {
    const post = await textPost(other)
    await viewer.api.savePost(post)
    return () => viewer.api.listSaved()
  },
  async listReelLikers(viewer, other) {
    const reel = await newReel(app, await app.user('third'))
    await other.api.likeReel(reel)
    return () => viewer.api.listReelLikers(reel)
  },
  async listReelComments(viewer, other) {
    const reel = await newReel(app, await app.user('third'))
    await other.api.createReelComment(reel, { content: 'hello' })
    return () => viewer.api.listReelComments(reel)
  },
  async listUserPosts(viewer, other) {
    // A third user, whose post both may see, mentions `other`.
    const third = await app.user('third')
    await textPost(third, `with @${other.username}`)
    return () => viewer.api.listUserPosts(third.id)
  },
  async listCloseFriends(viewer, other) {
    await viewer.api.addCloseFriend(other.id)
    return () => viewer.api.listCloseFriends()
  },
  async listStoryViewers(viewer, other) {
    const { id: story } = await newStory(app, viewer)
    await other.api.viewStory(story)
    return () => viewer.api.listStoryViewers(story)
  },
  async listStoryFeed(viewer, other) {
    await viewer.api.followUser(other.id)
    await newStory(app, other)
    return () => viewer.api.listStoryFeed()
  },
  async listUserStories(viewer, other) {
    const third = await app.user('third')
    await newStory(app, third, { caption: `with @${other.username}` })
    return () => viewer.api.listUserStories(third.id)
  },
  async listNotifications(viewer, other) {
    const post = await textPost(viewer)
    await other.api.likePost(post)
    await app.settle()
    return () => viewer.api.listNotifications()
  },
  async listNotificationGroups(viewer, other) {
    const post = await textPost(viewer)
    await other.api.likePost(post)
    await app.settle()
    return () => viewer.api.listNotificationGroups()
  },
  async listLive(viewer, other) {
    await viewer.api.followUser(other.id)
    await newStream(other)
    return () => viewer.api.listLive()
  },
  async listLiveComments(viewer, other) {
    const { stream_id: stream } = await newStream(await app.user('third'))
    await other.api.createLiveComment(stream, { content: 'hello' })
    return () => viewer.api.listLiveComments(stream)
  },
  async listLiveViewers(viewer, other) {
    const { stream_id: stream } = await newStream(viewer)
    await (await app.watch(other, stream)).nextOf('joined')
    await expect
      .poll(async () => ((await viewer.api.listLiveViewers(stream)).data as { items: object[] }).items.length)
      .toBe(1)
    return () => viewer.api.listLiveViewers(stream)
  },
}
// Lists that show no other user: what the caller has, the edits of one post, the highlights of one user, or the account
// itself.
const withoutOthers = [
  'listInterests',
  'listTrendingTags',
  'listBlocks',
  'listLiveBans',
  'listDevices',
  'listPostEdits',
  'listReelEdits',
  'listDrafts',
  'listStoryArchive',
  'listHighlights',
  'listSignInProviders',
  'listIdentities',
  'listSessions',
]

/** Returns whether an operation returns a list. Those for moderators and admins are not affected by blocks. */
const isList = (route: Route): boolean => {
  const { operationId, responses } = route.operation
  return (
    route.method === 'GET' &&
    meta(route).role === 'user' &&
    (/^list|^search/.test(operationId) || /Page|List/.test(JSON.stringify(responses['200'] ?? {})))
  )
}

test('every list of the contract is tested here', () => {
  const known = api.filter(isList).map(idOf)
  expect(known.sort()).toEqual([...Object.keys(lists), ...withoutOthers].sort())
})

describe.each(Object.entries(lists))('%s', (name, arrange) => {
  test.each(['the viewer blocks', 'the viewer is blocked'])(
    'shows the other user before, and not after %s, which leaves no follow',
    async (who) => {
      const [viewer, other] = [await app.user('viewer'), await app.user('other')]
      const request = await arrange(viewer, other)
      const appears = async (): Promise<boolean> => {
        const { status, data } = await request()
        expect(status).toBe(200)
        return JSON.stringify(data).includes(other.id)
      }
      expect(await appears()).toBe(true)
      const [blocker, blocked] = who === 'the viewer blocks' ? [viewer, other] : [other, viewer]
      expect((await blocker.api.blockUser(blocked.id, {})).status).toBe(201)
      // A user may see their own block of another user, to remove it.
      if (name === 'getRelationships' && blocker === viewer)
        expect(await viewer.api.getRelationships({ ids: [other.id] })).toMatchObject({
          data: { items: [{ blocking: true, followed_by: false }] },
        })
      else expect(await appears()).toBe(false)
      const { rows } = await app.db.query(
        'select from follows where (follower_id, following_id) in (($1, $2), ($2, $1))',
        [viewer.id, other.id],
      )
      expect(rows).toHaveLength(0)
    },
  )
})

test('users of a blocked pair cannot see or follow each other, or read or like posts', async () => {
  const [a, b] = [await app.user(), await app.user()]
  const post = await textPost(a)
  await a.api.blockUser(b.id, {})
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    expect((await one.api.getUser(other.id)).status).toBe(404)
    expect((await one.api.getUserByUsername(other.username)).status).toBe(404)
    expect((await one.api.listFollowers(other.id)).status).toBe(404)
    expect((await one.api.listFollowing(other.id)).status).toBe(404)
    expect(await one.api.followUser(other.id)).toMatchObject({ status: 403, data: { error: { code: 'USER_BLOCKED' } } })
  }
  expect((await b.api.getPost(post)).status).toBe(404)
  expect(await b.api.likePost(post)).toMatchObject({ status: 403, data: { error: { code: 'USER_BLOCKED' } } })
})

test('notifications hidden by a block do not count as unread, and are listed again after unblocking', async () => {
  const [a, b] = [await app.user(), await app.user()]
  await b.api.likePost(await textPost(a))
  await app.settle()
  expect(await a.api.listNotifications()).toMatchObject({
    data: { items: [{ event: 'content_liked' }], unread_count: 1 },
  })
  await a.api.blockUser(b.id, {})
  await app.settle()
  expect(await a.api.listNotifications()).toMatchObject({ data: { items: [], unread_count: 0 } })
  await a.api.unblockUser(b.id)
  expect(await a.api.listNotifications()).toMatchObject({
    data: { items: [{ event: 'content_liked' }], unread_count: 0 },
  })
})
