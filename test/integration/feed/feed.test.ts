import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { KnownContent } from '../../../clients/typescript/src/index.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { readyMedia } from '../../support/media.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
let alice: TestUser
let bob: TestUser
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  // Posts of earlier tests would be in every feed.
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  alice = await app.user('alice')
  bob = await app.user('bob')
})

type Query = NonNullable<Parameters<TestUser['api']['getFeed']>[0]>

async function page(viewer: TestUser, query: Query = {}, headers?: { 'Cache-Control'?: string }) {
  const response = await viewer.api.getFeed(query, headers)
  if (response.status !== 200) throw new Error(`getFeed returned ${response.status}: ${JSON.stringify(response.data)}`)
  return response.data
}
const feed = async (viewer: TestUser, query: Query = {}): Promise<KnownContent[]> => (await page(viewer, query)).items
const ids = (items: KnownContent[]): string[] => items.map(({ id }) => id)
const signalsOf = (items: KnownContent[], id: string) => items.find((item) => item.id === id)!.ranking!

/** Publishes posts, by default enough for a page that is cached. */
const fill = (creator: TestUser, many = 22): Promise<string[]> =>
  Promise.all(Array.from({ length: many }, (_, n) => textPost(creator, `filler ${n}`)))

describe('the ranking', () => {
  test('prefers fresh posts: of two similar posts the newer one comes first', async () => {
    const [older] = [await textPost(bob, 'older')]
    app.clock.advance(3 * 60 * 60 * 1000)
    for (const user of [alice, bob]) await app.signInAgain(user)
    const newer = await textPost(bob, 'newer')
    const items = await feed(alice, { explain: true })
    expect(ids(items)).toEqual([newer, older])
    expect(signalsOf(items, older).signals.freshness).toBeCloseTo(2 ** -0.5, 3)
    expect(signalsOf(items, newer).signals.freshness).toBeCloseTo(1, 3)
  })

  test('prefers followed creators, and returns that as the reason', async () => {
    const carol = await app.user('carol')
    const followed = await textPost(bob)
    const stranger = await textPost(carol)
    await alice.api.followUser(bob.id)
    const items = await feed(alice, { explain: true })
    expect(ids(items)).toEqual([followed, stranger])
    expect(signalsOf(items, followed)).toMatchObject({ signals: { relationship: 1 }, reason: { kind: 'followed' } })
    expect(signalsOf(items, stranger)).toMatchObject({ signals: { relationship: 0.666667 }, reason: { kind: 'new' } })
  })

  test('prefers posts with likes and comments, at once', async () => {
    const liked = await textPost(bob, 'liked')
    const plain = await textPost(bob, 'plain')
    for (const user of [await app.user(), await app.user()]) {
      await user.api.likePost(liked)
      await user.api.createPostComment(liked, { content: 'hello' })
    }
    const items = await feed(alice, { explain: true })
    expect(ids(items)).toEqual([liked, plain])
    expect(signalsOf(items, liked).signals.engagement).toBeCloseTo(6 / 16, 2)
  })

  test('gives quality to a picture, and personalization to tags that the viewer likes', async () => {
    const taste = await textPost(bob, 'first #sunset')
    await alice.api.likePost(taste)
    await app.settle()
    const picture = await bob.api.createPost({
      caption: 'picture',
      visibility: 'public',
      media: [{ media_id: await readyMedia(app, bob) }],
    })
    const similar = await textPost(bob, 'second #sunset')
    if (picture.status !== 201) throw new Error('unreachable')
    const items = await feed(alice, { explain: true })
    expect(signalsOf(items, picture.data.id).signals).toMatchObject({ quality: 0.8, personalization: 0 })
    expect(signalsOf(items, similar)).toMatchObject({
      signals: { quality: 0, personalization: 1 },
      reason: { kind: 'interest', tags: ['sunset'] },
    })
    expect(ids(items).indexOf(similar)).toBeLessThan(ids(items).indexOf(picture.data.id))
  })

  test('is explained by weighted sums in order, and is not returned without explain', async () => {
    await fill(bob, 5)
    const items = await feed(alice, { explain: true })
    for (const { ranking } of items) {
      const { freshness, relationship, engagement, quality, personalization } = ranking!.signals
      expect(ranking!.score).toBeCloseTo(
        0.1 * freshness + 0.3 * relationship + 0.3 * engagement + 0.1 * quality + 0.2 * personalization,
        5,
      )
    }
    const scores = items.map(({ ranking }) => ranking!.score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect((await feed(alice)).every((item) => item.ranking === undefined)).toBe(true)
    for (const list of [
      alice.api.getFollowingFeed({ explain: true }),
      alice.api.getTrending({ explain: true }),
      alice.api.getFeed({ algo: 'time', explain: true }),
    ]) {
      const response = await list
      expect(response.status === 200 && response.data.items.every(({ ranking }) => ranking !== undefined)).toBe(true)
    }
  })

  test('mixes all types by either algorithm, without ended streams and expired stories', async () => {
    await alice.api.followUser(bob.id)
    const post = await textPost(bob)
    const reel = await bob.api.createReel({ media_id: await readyMedia(app, bob, 'video') })
    const story = await bob.api.createStory({ media_id: await readyMedia(app, bob) })
    const live = await bob.api.startLive({ title: 'now' })
    if (reel.status !== 201 || story.status !== 201 || live.status !== 201) throw new Error('unreachable')
    for (const algo of ['ch', 'time'] as const)
      expect([algo, (await feed(alice, { algo })).map(({ type }) => type).sort()]).toEqual([
        algo,
        ['live', 'post', 'reel', 'story'],
      ])
    await bob.api.endLive(live.data.stream_id)
    app.clock.advance(24 * 60 * 60 * 1000 + 1)
    for (const user of [alice, bob]) await app.signInAgain(user)
    for (const algo of ['ch', 'time'] as const)
      expect(ids(await feed(alice, { algo })).sort()).toEqual([post, reel.data.id].sort())
  })

  test('by time has the posts of followed creators and the viewer, newest first', async () => {
    const carol = await app.user('carol')
    await alice.api.followUser(bob.id)
    const first = await textPost(bob)
    await textPost(carol)
    const mine = await textPost(alice)
    const followers = await textPost(bob, 'for followers', 'followers')
    await textPost(bob, 'for nobody', 'private')
    await textPost(alice, 'for me', 'private')
    expect(ids(await feed(alice, { algo: 'time' }))).toEqual([followers, mine, first])
  })

  test('of 100 posts differs for each user: followed and fresh posts first, no hidden posts', async () => {
    const creators = await Promise.all(Array.from({ length: 10 }, (_, n) => app.user(`creator${n}`)))
    const [followed, blocked, muted] = creators as [TestUser, TestUser, TestUser]
    for (const [nth, creator] of creators.entries())
      for (let n = 0; n < 10; n++) await textPost(creator, `post ${n} #topic${nth}`)
    const carol = await app.user('carol')
    await alice.api.followUser(followed.id)
    await alice.api.blockUser(blocked.id, {})
    await alice.api.muteUser(muted.id, {})
    await carol.api.followUser(creators[5]!.id)
    const [forAlice, forCarol] = [
      await feed(alice, { limit: 100, explain: true }),
      await feed(carol, { limit: 100, explain: true }),
    ]
    expect([forAlice.length, forCarol.length]).toEqual([80, 100])
    expect(ids(forAlice)).not.toEqual(ids(forCarol).filter((id) => ids(forAlice).includes(id)))
    for (const [items, first] of [
      [forAlice, followed],
      [forCarol, creators[5]!],
    ] as const) {
      expect(items.slice(0, 10).every(({ creator }) => creator.id === first.id)).toBe(true)
      for (const part of [items.slice(0, 10), items.slice(10)]) {
        const times = part.map(({ published_at }) => published_at!)
        expect(times).toEqual(times.toSorted().reverse())
      }
    }
    expect(forAlice.some(({ creator }) => creator.id === blocked.id || creator.id === muted.id)).toBe(false)
  })
})

describe('a cached page', () => {
  const warm = async (viewer: TestUser, algo: 'ch' | 'time' = 'ch'): Promise<string[]> => {
    const first = ids(await feed(viewer, { algo }))
    expect(first).toHaveLength(20)
    expect(await app.nova.core.redis.exists(`${app.config.REDIS_PREFIX}feed:user:${viewer.id}:algo=${algo}`)).toBe(1)
    return first
  }

  test('is returned for a minute, whatever others publish, unless the client sends no-cache', async () => {
    await alice.api.followUser(bob.id)
    await fill(bob)
    const first = await warm(alice)
    const next = await textPost(bob, 'next')
    expect(ids(await feed(alice))).toEqual(first)
    const fresh = await page(alice, {}, { 'Cache-Control': 'no-cache' })
    expect(fresh.items.map(({ id }) => id)).toContain(next)
    app.clock.advance(60_001)
    expect(ids(await feed(alice))).toContain(next)
  })

  const changes: Record<string, (viewer: TestUser, creator: TestUser, shown: string) => Promise<{ status: number }>> = {
    'the viewer blocks the creator': (viewer, creator) => viewer.api.blockUser(creator.id, {}),
    'the creator blocks the viewer': (viewer, creator) => creator.api.blockUser(viewer.id, {}),
    'the viewer mutes the creator': (viewer, creator) => viewer.api.muteUser(creator.id, {}),
    'the creator of a private account removes the viewer from the followers': async (viewer, creator) => {
      await creator.api.editMe({ is_private: true })
      return creator.api.removeFollower(viewer.id)
    },
  }
  test.each(Object.entries(changes))('shows nothing of the creator after %s', async (_, change) => {
    await alice.api.followUser(bob.id)
    await fill(bob)
    for (const algo of ['ch', 'time'] as const) await warm(alice, algo)
    expect((await change(alice, bob, '')).status).toBeLessThan(300)
    for (const algo of ['ch', 'time'] as const)
      expect((await feed(alice, { algo })).filter(({ creator }) => creator.id === bob.id)).toEqual([])
  })

  test('shows no posts for followers after unfollowing, and none of a suspended creator', async () => {
    await alice.api.followUser(bob.id)
    await fill(bob)
    const secret = await textPost(bob, 'secret', 'followers')
    expect(await warm(alice)).toContain(secret)
    await alice.api.unfollowUser(bob.id)
    expect(await warm(alice)).not.toContain(secret)
    const admin = await userWithRole(app, 'admin')
    await admin.api.suspendUser(bob.id, { reason: 'spam' })
    expect(await feed(alice)).toEqual([])
    await admin.api.reinstateUser(bob.id)
    expect(await feed(alice)).toHaveLength(20)
  })

  test('shows no deleted or private posts, and current captions and likes', async () => {
    await fill(bob, 24)
    const shown = await warm(alice)
    await bob.api.deletePost(shown[0]!)
    await bob.api.editPost(shown[1]!, { visibility: 'private' })
    await bob.api.editPost(shown[2]!, { caption: 'edited' })
    const next = await warm(alice)
    expect(next).not.toContain(shown[0])
    expect(next).not.toContain(shown[1])
    expect((await feed(alice)).find(({ id }) => id === shown[2])).toMatchObject({ caption: 'edited' })
    await alice.api.likePost(shown[3]!)
    expect((await feed(alice)).find(({ id }) => id === shown[3])).toMatchObject({ viewer: { liked: true } })
    expect(ids(await feed(alice))).toEqual(next)
  })

  test('shows posts of the viewer at once', async () => {
    await fill(bob)
    await warm(alice)
    const mine = await textPost(alice, 'mine')
    expect(ids(await feed(alice))[0]).toBe(mine)
  })

  test('expires with a story that it contains', async () => {
    await alice.api.followUser(bob.id)
    const story = await bob.api.createStory({ media_id: await readyMedia(app, bob) })
    if (story.status !== 201) throw new Error('unreachable')
    app.clock.advance(24 * 60 * 60 * 1000 - 30_000)
    for (const user of [alice, bob]) await app.signInAgain(user)
    await fill(bob, 19)
    expect(await warm(alice)).toContain(story.data.id)
    app.clock.advance(30_001)
    expect(ids(await feed(alice))).not.toContain(story.data.id)
  })

  test('is invalidated by a change in another process', async () => {
    const other = await app.another({ ROLES: 'api' })
    await alice.api.followUser(bob.id)
    await fill(bob)
    await warm(alice)
    const response = await fetch(`${other.url}/api/v1/users/${bob.id}/block`, {
      method: 'POST',
      headers: { authorization: `Bearer ${alice.accessToken}` },
    })
    expect(response.status).toBe(201)
    expect(await feed(alice)).toEqual([])
  })

  test('is invalidated by the worker when the process of the change could not reach Redis', async () => {
    await fill(bob)
    const [shown] = await warm(alice)
    const { core } = app.nova
    const { commits } = core
    const { publish } = commits
    commits.publish = async () => undefined
    await bob.api.deletePost(shown!)
    commits.publish = publish
    await app.settle()
    expect(ids(await feed(alice))).not.toContain(shown)
  })

  test('is never shorter than a full page, so a viewer with few posts sees the next post at once', async () => {
    const first = await textPost(bob)
    expect(ids(await feed(alice))).toEqual([first])
    expect(ids(await feed(alice, { limit: 5 }))).toEqual([first])
    expect(await app.nova.core.redis.exists(`${app.config.REDIS_PREFIX}feed:user:${alice.id}:algo=ch`)).toBe(0)
  })
})

describe('feedback', () => {
  test('of less hides the item and halves the scores of its creator, until it is withdrawn', async () => {
    const [one, two] = [await textPost(bob, 'one #film'), await textPost(bob, 'two #film')]
    const before = signalsOf(await feed(alice, { explain: true }), two)
    expect(before.feedback).toBe(1)
    expect(await alice.api.giveFeedback({ content_id: one, kind: 'less' })).toMatchObject({
      status: 201,
      data: { content_id: one, kind: 'less' },
    })
    const items = await feed(alice, { explain: true })
    expect(ids(items)).toEqual([two])
    expect(signalsOf(items, two)).toMatchObject({ feedback: 0.5 })
    expect(signalsOf(items, two).score).toBeCloseTo(before.score / 2, 3)
    expect(await alice.api.listInterests()).toMatchObject({ data: { items: [{ tag: 'film', weight: -3 }] } })
    expect((await alice.api.withdrawFeedback(one)).status).toBe(204)
    expect((await alice.api.withdrawFeedback(one)).status).toBe(204)
    expect(signalsOf(await feed(alice, { explain: true }), two).feedback).toBe(1)
    expect(await alice.api.listInterests()).toMatchObject({ data: { items: [{ tag: 'film', weight: 0 }] } })
  })

  test('of more raises similar posts; only the latest feedback counts, and only once', async () => {
    const [one, two] = [await textPost(bob, 'one #film'), await textPost(bob, 'two #film')]
    await alice.api.giveFeedback({ content_id: one, kind: 'less' })
    await Promise.all(Array.from({ length: 4 }, () => alice.api.giveFeedback({ content_id: one, kind: 'more' })))
    const items = await feed(alice, { explain: true })
    expect(ids(items).sort()).toEqual([one, two].sort())
    expect(signalsOf(items, two)).toMatchObject({ feedback: 1.25, signals: { personalization: 1 } })
    expect(await alice.api.listInterests()).toMatchObject({ data: { items: [{ tag: 'film', weight: 3 }] } })
  })

  test('leaves no weight when it is withdrawn, even after it has decayed or interests were erased', async () => {
    const posts = await Promise.all(['#cats', '#dogs', '#birds', '#fish'].map((tag) => textPost(bob, tag)))
    await alice.api.giveFeedback({ content_id: posts[0]!, kind: 'less' })
    await alice.api.giveFeedback({ content_id: posts[1]!, kind: 'more' })
    app.clock.advance(60 * 24 * 60 * 60 * 1000)
    for (const user of [alice, bob]) await app.signInAgain(user)
    for (const id of posts.slice(0, 2)) await alice.api.withdrawFeedback(id)
    const left = await alice.api.listInterests()
    expect(left.status === 200 && left.data.items.map(({ weight }) => weight)).toEqual([0, 0])
    await alice.api.giveFeedback({ content_id: posts[2]!, kind: 'less' })
    await alice.api.eraseInterests()
    await alice.api.giveFeedback({ content_id: posts[3]!, kind: 'less' })
    await alice.api.eraseInterest('fish')
    for (const id of posts) await alice.api.withdrawFeedback(id)
    expect(await alice.api.listInterests()).toMatchObject({ data: { items: [] } })
  })

  test('is refused for content that the viewer may not see', async () => {
    const secret = await textPost(bob, 'secret', 'private')
    expect(await alice.api.giveFeedback({ content_id: secret, kind: 'less' })).toMatchObject({
      status: 404,
      data: { error: { code: 'CONTENT_NOT_FOUND' } },
    })
  })
})

describe('a feed that was shown', () => {
  test('can be explained, but only to admins', async () => {
    await alice.api.followUser(bob.id)
    const post = await textPost(bob, 'why #film')
    const admin = await app.user('admin')
    expect((await admin.api.explainFeed(alice.id)).status).toBe(403)
    await app.db.query(`update users set role = 'admin' where id = $1`, [admin.id])
    await app.signInAgain(admin)
    expect(await admin.api.explainFeed(alice.id, { limit: 1 })).toMatchObject({
      status: 200,
      data: {
        user_id: alice.id,
        source: 'clickhouse',
        candidates: 1,
        items: [{ position: 1, content_id: post, caption: 'why #film', ranking: { reason: { kind: 'followed' } } }],
      },
    })
    expect((await admin.api.explainFeed('0192f3a2-1111-7222-8333-444455556666')).status).toBe(404)
  })

  test('is in the impressions, item by item, from the cache or not', async () => {
    await fill(bob, 20)
    await feed(alice)
    await feed(alice)
    await expect
      .poll(
        async () => {
          await app.settle()
          return queryClickHouse(
            app,
            `SELECT count() AS many, uniqExact(content_id) AS items, max(position) AS last
            FROM impressions FINAL
            WHERE viewer_id = '${alice.id}' AND feed_algorithm = 'ch'`,
          )
        },
        { timeout: 10_000 },
      )
      .toEqual([{ many: 40, items: 20, last: 19 }])
  })
})
