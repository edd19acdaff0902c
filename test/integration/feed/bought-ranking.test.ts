import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mostEngaged } from '../../../src/analytics/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { modules } from '../../../src/modules.ts'
import { checkCounts } from '../../../src/operations/index.ts'
import { registeredStatements } from '../../../src/platform/statement.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'

let app: TestApp
let viewer: TestUser
let creator: TestUser
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  // Posts of earlier tests would be in every list.
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  viewer = await app.user('viewer')
  creator = await app.user('creator')
})

const users = (many: number): Promise<TestUser[]> => Promise.all(Array.from({ length: many }, () => app.user('fan')))
const comments = (user: TestUser, post: string, many = 40): Promise<unknown> =>
  Promise.all(Array.from({ length: many }, (_, n) => user.api.createPostComment(post, { content: `so good ${n}` })))

async function feed() {
  const { data } = await viewer.api.getFeed({ explain: true, limit: 50 }, { 'Cache-Control': 'no-cache' })
  if (!('items' in data)) throw new Error(JSON.stringify(data))
  return data.items
}
const signalOf = async (post: string): Promise<number> =>
  (await feed()).find(({ id }) => id === post)!.ranking!.signals.engagement
const placeOf = async (post: string): Promise<number> => (await feed()).findIndex(({ id }) => id === post)

/** Runs a statement of a list, by its name. */
async function listed(name: string, params: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  return app.nova.core.postgres.run(registeredStatements().get(name)!, params)
}

/** Returns the places of posts in every list that is ordered by engagement; -1 if a list does not have it. */
async function places(posts: string[]): Promise<Record<string, number[]>> {
  await app.settle()
  const { core } = app.nova
  const now = core.clock.now()
  const trending = await core.redis.zrange(`${app.config.REDIS_PREFIX}trending:posts:24h`, 0, '-1', 'REV')
  const liked = (await listed('discovery.most_liked', { now })).map(({ id }) => id as string)
  const [shared] = await listed('feed.shared_candidates', { now, engaged: [], from_newest: true })
  const popular = (JSON.parse(shared!.candidates as string) as [boolean, [string]][])
    .filter(([isPopular]) => isPopular)
    .map(([, [id]]) => id)
  const lists = {
    trending,
    'most liked': liked,
    'most engaged': await mostEngaged(core, 1_000),
  }
  return {
    ...Object.fromEntries(Object.entries(lists).map(([name, ids]) => [name, posts.map((id) => ids.indexOf(id))])),
    // Its rows have no order: only whether a post is a popular candidate counts.
    popular: posts.map((id) => (popular.includes(id) ? 0 : -1)),
  }
}

describe('the engagement of the creator', () => {
  test('buys no place: 40 own comments and an own like leave a post where it was', async () => {
    const fans = await users(2)
    const [bought, ...others] = await Promise.all(Array.from({ length: 12 }, (_, n) => textPost(creator, `post ${n}`)))
    for (const post of others) await fans[0]!.api.likePost(post)
    const stand = async () => ({
      feed: await placeOf(bought!),
      signal: await signalOf(bought!),
      ...(await places([bought!])),
    })
    const before = await stand()
    expect(before).toEqual({
      feed: 11,
      signal: 0,
      trending: [-1],
      'most liked': [-1],
      'most engaged': [-1],
      popular: [-1],
    })
    await comments(creator, bought!)
    await creator.api.likePost(bought!)
    expect(await stand()).toEqual(before)
    const { data } = await viewer.api.getPost(bought!)
    expect(data).toMatchObject({ engagement: { like_count: 1, comment_count: 40 } })
  })

  test('counts nothing in discussions with others', async () => {
    const [fan] = await users(1)
    const post = await textPost(creator)
    const question = await fan!.api.createPostComment(post, { content: 'where is it?' })
    const once = await signalOf(post)
    expect(once).toBeCloseTo(2 / 12, 2)
    if (question.status !== 201) throw new Error('unreachable')
    const replies = Array.from({ length: 10 }, (_, n) => ({ content: `here ${n}`, parent_id: question.data.id }))
    for (const reply of replies) await creator.api.createPostComment(post, reply)
    expect(await signalOf(post)).toBeCloseTo(once, 2)
  })
})

test('40 comments of one friend count as one, and fewer than those of two people', async () => {
  const [friend, one, other] = await users(3)
  const [pushed, discussed] = [await textPost(creator, 'pushed'), await textPost(creator, 'discussed')]
  await comments(friend!, pushed)
  for (const user of [one!, other!]) await comments(user, discussed, 1)
  expect(await signalOf(pushed)).toBeCloseTo(2 / 12, 2)
  expect(await signalOf(discussed)).toBeCloseTo(4 / 14, 2)
  const found = await places([discussed, pushed])
  for (const list of ['trending', 'most liked', 'most engaged'])
    expect([list, found[list]![0]! < found[list]![1]!]).toEqual([list, true])
})

test('a person counts until the last of their comments is deleted', async () => {
  const [fan] = await users(1)
  const post = await textPost(creator)
  const ids: string[] = []
  for (const content of ['first', 'second']) {
    const { data } = await fan!.api.createPostComment(post, { content })
    if ('id' in data) ids.push(data.id)
  }
  await fan!.api.deleteComment(ids[0]!)
  expect(await signalOf(post)).toBeCloseTo(2 / 12, 2)
  await fan!.api.deleteComment(ids[1]!)
  expect(await signalOf(post)).toBe(0)
})

describe('the numbers of people', () => {
  const counters = modules.flatMap((module) => module.counters ?? [])

  test.each([1, 2])('are those of distinct people after random concurrent actions (seed %i)', async (seed) => {
    const random = randomFrom(seed)
    const people = [creator, ...(await users(3))]
    const posts = [await textPost(creator), await textPost(creator)]
    const written: string[] = []
    const pick = <T>(list: readonly T[]): T => list[random(list.length)]!
    const action = async (): Promise<void> => {
      const [user, post] = [pick(people), pick(posts)]
      const kind = random(12)
      if (kind < 6) {
        const parent_id = random(3) === 0 ? pick(written) : undefined
        const { data } = await user.api.createPostComment(post, { content: 'hello', ...(parent_id && { parent_id }) })
        if ('id' in data) written.push(data.id)
      } else if (kind < 8) await (written.length > 0 && user.api.deleteComment(pick(written)))
      else if (kind === 8) await user.api.likePost(post)
      else if (kind === 9) await user.api.unlikePost(post)
      else if (kind === 10) await creator.api.editPost(post, { visibility: pick(['public', 'followers'] as const) })
      else await creator.api.editMe({ is_private: random(2) === 0 })
    }
    for (const fan of people.slice(1)) await fan.api.followUser(creator.id)
    for (let round = 0; round < 12; round++) await Promise.all(Array.from({ length: 6 }, action))
    await app.settle()
    expect(await checkCounts(systemCtx(app.nova.core), counters)).toEqual([])
    const { rows } = await app.db.query(
      `select c.id
       from contents c
       where c.commenter_count <> (select count(*) from commenters where content_id = c.id)`,
    )
    expect(rows).toEqual([])
  })

  test('stay exact when a person is erased', async () => {
    const [fan, other] = await users(2)
    const post = await textPost(creator)
    for (const user of [fan!, other!]) {
      await comments(user, post, 3)
      await user.api.likePost(post)
    }
    const { engagement } = await import('../../../src/engagement/index.ts')
    for (const erase of Object.values(engagement.erase)) await erase(systemCtx(app.nova.core), fan!.id)
    const { rows } = await app.db.query('select liker_count, commenter_count from contents where id = $1', [post])
    expect(rows).toEqual([{ liker_count: 1, commenter_count: 1 }])
    expect(await checkCounts(systemCtx(app.nova.core), counters)).toEqual([])
  })
})
