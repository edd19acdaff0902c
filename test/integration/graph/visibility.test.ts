import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessTo, type Visibility } from '../../../src/graph/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** Numbers from a seed, so that a failure can be repeated. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return state % below
  }
}

test.each([11, 23, 42])('reading, liking and the feed agree with the rule for every viewer of a random graph (seed %i)', async (seed) => {
  const random = randomFrom(seed)
  const users = await Promise.all(Array.from({ length: 6 }, () => app.user()))
  const follows = new Set<string>()
  const blocks = new Set<string>()
  const mutes = new Set<string>()
  for (const from of users)
    for (const to of users) {
      if (from === to) continue
      const pair = `${from.id} ${to.id}`
      if (random(2) === 0 && (await from.api.followUser(to.id)).status === 201) follows.add(pair)
      if (random(6) === 0) blocks.add(pair)
      if (random(6) === 0) mutes.add(pair)
    }
  await insertPairs('blocks', 'blocker_id', 'blocked_id', blocks)
  await insertPairs('mutes', 'muter_id', 'muted_id', mutes)
  const posts: { id: string; creator: TestUser; visibility: Visibility }[] = []
  for (const creator of users)
    for (const visibility of ['public', 'followers', 'private'] as const)
      posts.push({ id: await textPost(creator, visibility, visibility), creator, visibility })

  for (const viewer of users) {
    const feed = await viewer.api.getFollowingFeed({ limit: 100 })
    if (feed.status !== 200) throw new Error('unreachable')
    const inFeed = new Set(feed.data.items.map(({ id }) => id))
    for (const { id, creator, visibility } of posts) {
      const follower = follows.has(`${viewer.id} ${creator.id}`)
      const blocked = blocks.has(`${viewer.id} ${creator.id}`) || blocks.has(`${creator.id} ${viewer.id}`)
      const access = accessTo(visibility, { isCreator: viewer === creator, isBlocked: blocked, isFollower: follower })
      const read = { visible: 200, followers_only: 403, hidden: 404, blocked: 404 }[access]
      const act = { visible: 200, followers_only: 403, hidden: 404, blocked: 403 }[access]
      const answers = [await viewer.api.getPost(id), await viewer.api.likePost(id), await viewer.api.unlikePost(id)]
      expect([access, ...answers.map(({ status }) => status)]).toEqual([access, read, act, act])
      const expected = viewer !== creator && follower && access === 'visible' && visibility !== 'private' && !mutes.has(`${viewer.id} ${creator.id}`)
      expect([id, inFeed.has(id)]).toEqual([id, expected])
    }
  }
})

async function insertPairs(table: string, from: string, to: string, pairs: Set<string>): Promise<void> {
  for (const pair of pairs)
    await app.db.query(`insert into ${table} (id, ${from}, ${to}, created_at) values (gen_random_uuid(), $1, $2, now())`, pair.split(' '))
}
