import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rebuildAllTrends } from '../../../src/discovery/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { readyMedia } from '../../support/media.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
let viewer: TestUser
let creator: TestUser
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  viewer = await app.user('viewer')
  creator = await app.user('creator')
})

const fans = (many: number): Promise<TestUser[]> => Promise.all(Array.from({ length: many }, () => app.user('fan')))

async function trending(query: { category?: string; limit?: number } = {}, who = viewer): Promise<string[]> {
  const response = await who.api.getTrending(query)
  if (response.status !== 200) throw new Error(`getTrending returned ${response.status}`)
  return response.data.items.map(({ id }) => id)
}
/** Returns the score in Redis, without the cache of the process. */
const score = async (id: string): Promise<number> =>
  Number(await app.nova.core.redis.zscore(`${app.config.REDIS_PREFIX}trending:posts:24h`, id))
const eventually = (what: () => Promise<unknown>) => expect.poll(what, { timeout: 10_000 })

test('trending is ordered by users who engaged: each counts once for an item, its creator does not', async () => {
  const [popular, spammed, own] = [
    await textPost(creator, 'popular'),
    await textPost(creator, 'spammed'),
    await textPost(creator, 'own'),
  ]
  const [spammer, ...others] = await fans(4)
  for (const fan of others) await fan!.api.likePost(popular)
  for (let n = 0; n < 20; n++) await spammer!.api.createPostComment(spammed, { content: `buy ${n}` })
  await spammer!.api.likePost(spammed)
  await spammer!.api.sharePost(spammed, {})
  await creator.api.likePost(own)
  await app.settle()
  await eventually(() => trending()).toEqual([popular, spammed])
  const [one, three] = [await score(spammed), await score(popular)]
  expect(three / one).toBeCloseTo(3, 2)
  expect(await score(own)).toBe(0)
})

test('a user counts until the last of their likes and saves of an item is undone', async () => {
  const post = await textPost(creator)
  const [fan] = await fans(1)
  await fan!.api.likePost(post)
  await fan!.api.savePost(post)
  await fan!.api.unlikePost(post)
  await app.settle()
  expect(await score(post)).toBeGreaterThan(0.9)
  await fan!.api.unsavePost(post)
  await app.settle()
  expect(Math.abs(await score(post))).toBeLessThan(1e-9)
})

test('an engagement counts half after six hours, and nothing after a day', async () => {
  const [older, newer] = [await textPost(creator, 'older'), await textPost(creator, 'newer')]
  const [one, two, three] = await fans(3)
  for (const fan of [one, two]) await fan!.api.likePost(older)
  await app.settle()
  app.clock.advance(7 * 60 * 60 * 1000)
  for (const user of [viewer, three!]) await app.signInAgain(user)
  await three!.api.likePost(newer)
  await app.settle()
  await eventually(() => trending()).toEqual([newer, older])
  app.clock.advance(18 * 60 * 60 * 1000)
  await app.signInAgain(viewer)
  await rebuildAllTrends(app.nova.core)
  await eventually(() => trending()).toEqual([newer])
})

test('trending can be filtered by posts, reels, streams and topics', async () => {
  const post = await textPost(creator, 'rocks #geology')
  const reel = await creator.api.createReel({
    media_id: await readyMedia(app, creator, 'video'),
    caption: 'moving rocks #geology',
  })
  const live = await creator.api.startLive({ title: 'now' })
  if (reel.status !== 201 || live.status !== 201) throw new Error('unreachable')
  const [fan] = await fans(1)
  await fan!.api.likePost(post)
  await fan!.api.likeReel(reel.data.id)
  await fan!.api.likeLive(live.data.stream_id)
  await app.settle()
  await eventually(async () => (await trending()).length).toBe(3)
  const of = (category: string): Promise<string[]> => trending({ category })
  expect([await of('posts'), await of('reels'), await of('live')]).toEqual([[post], [reel.data.id], [live.data.id]])
  expect((await of('geology')).sort()).toEqual([post, reel.data.id].sort())
  expect(await of('Geology')).toHaveLength(2)
  expect(await of('botany')).toEqual([])
  await creator.api.endLive(live.data.stream_id)
})

test('trending has only public content: nothing of private or muted accounts, and nothing deleted', async () => {
  const [open, followers, deleted] = [
    await textPost(creator),
    await textPost(creator, 'f', 'followers'),
    await textPost(creator),
  ]
  const shy = await app.user('shy')
  const shyPost = await textPost(shy)
  const [fan] = await fans(1)
  await fan!.api.followUser(creator.id)
  for (const id of [open, followers, deleted, shyPost]) await fan!.api.likePost(id)
  await shy.api.editMe({ is_private: true })
  await creator.api.deletePost(deleted)
  await app.settle()
  for (const who of [viewer, fan!]) await eventually(() => trending({}, who)).toEqual([open])
  await viewer.api.muteUser(creator.id, {})
  expect(await trending()).toEqual([])
})

test('trending is rebuilt from ClickHouse, with the same scores, when Redis has lost it', async () => {
  const posts = [await textPost(creator, 'one #quartz'), await textPost(creator, 'two #quartz #mica')]
  const users = await fans(3)
  for (const [nth, fan] of users.entries())
    for (const id of posts.slice(0, nth === 0 ? 2 : 1)) await fan.api.likePost(id)
  await users[2]!.api.createPostComment(posts[1]!, { content: 'hello' })
  await users[2]!.api.unlikePost(posts[0]!)
  await app.settle()
  const { redis } = app.nova.core
  const ratio = async (): Promise<number> => (await score(posts[0]!)) / (await score(posts[1]!))
  expect(await ratio()).toBeCloseTo(1, 1)
  const kept = await redis.keys(`${app.config.REDIS_PREFIX}trending:*`)
  await redis.del(kept)
  await eventually(async () => (await redis.exists(`${app.config.REDIS_PREFIX}trending:posts:24h`)) === 1).toBe(true)
  expect(await ratio()).toBeCloseTo(1, 1)
  await eventually(async () => new Set(await trending())).toEqual(new Set(posts))
  await eventually(async () => {
    const tags = await viewer.api.listTrendingTags()
    return (
      tags.status === 200 && tags.data.items.filter(({ tag }) => ['quartz', 'mica'].includes(tag)).map(({ tag }) => tag)
    )
  }).toEqual(expect.arrayContaining(['quartz', 'mica']))
})

test('trending hashtags are scored by the number of creators who use them publicly', async () => {
  const [one, two] = await fans(2)
  for (let n = 0; n < 5; n++) await textPost(one!, `${n} #alone`)
  for (const fan of [one!, two!]) await textPost(fan, '#together')
  await textPost(two!, 'for followers #hiddentag', 'followers')
  const shy = await app.user('shy')
  await shy.api.editMe({ is_private: true })
  await textPost(shy, '#alone')
  await app.settle()
  await eventually(async () => {
    const response = await viewer.api.listTrendingTags({ limit: 100 })
    if (response.status !== 200) throw new Error('unreachable')
    return response.data.items
      .filter(({ tag }) => ['alone', 'together', 'hiddentag'].includes(tag))
      .map(({ tag, score }) => [tag, Math.round(score)])
  }).toEqual([
    ['together', 2],
    ['alone', 1],
  ])
})

test('the discovery page has trending content, hashtags, creators and streams in one request', async () => {
  const post = await textPost(creator, 'look #around')
  const live = await creator.api.startLive({ title: 'on air' })
  if (live.status !== 201) throw new Error('unreachable')
  const [fan] = await fans(1)
  await fan!.api.likePost(post)
  await app.settle()
  await eventually(async () => {
    const page = await viewer.api.discover({ limit: 20 })
    if (page.status !== 200) throw new Error('unreachable')
    const { trending, tags, creators, live } = page.data
    return [
      trending.map(({ id }) => id),
      tags.some(({ tag }) => tag === 'around'),
      creators.length > 0,
      live.map(({ title }) => title),
    ]
  }).toEqual([[post], true, true, ['on air']])
  await creator.api.endLive(live.data.stream_id)
})
