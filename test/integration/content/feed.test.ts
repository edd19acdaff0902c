import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function walk(viewer: TestUser, limit: number, between: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const page = await viewer.api.getFollowingFeed({ limit, ...(cursor === null ? {} : { cursor }) })
    if (page.status !== 200) throw new Error('unreachable')
    seen.push(...page.data.items.map(({ id }) => id))
    cursor = page.data.next_cursor
    await between()
  } while (cursor !== null)
  return seen
}

test('a walk through the pages sees everything once, newest first, while new posts come in', async () => {
  const viewer = await app.user()
  const creators = await Promise.all(Array.from({ length: 4 }, () => app.user()))
  for (const creator of creators) await viewer.api.followUser(creator.id)
  const posts: string[] = []
  for (let n = 0; n < 30; n++)
    posts.push(await textPost(creators[n % 4]!, `post ${n}`, n % 3 === 0 ? 'followers' : 'public'))
  expect(await walk(viewer, 7, () => textPost(creators[0]!, 'new'))).toEqual(posts.reverse())
})

test('posts of the same millisecond are neither repeated nor skipped at the edge of a page', async () => {
  const [viewer, creator] = [await app.user(), await app.user()]
  await viewer.api.followUser(creator.id)
  for (let n = 0; n < 12; n++) await textPost(creator, `post ${n}`)
  await app.db.query('update contents set published_at = $2 where creator_id = $1', [creator.id, new Date()])
  const seen = await walk(viewer, 5, async () => undefined)
  expect(new Set(seen).size).toBe(12)
  expect(seen).toHaveLength(12)
})

test('unfollowing, deleting and blocking hold at once', async () => {
  const [viewer, one, two, three] = [await app.user(), await app.user(), await app.user(), await app.user()]
  for (const creator of [one, two, three]) await viewer.api.followUser(creator.id)
  const [first, second, third] = [await textPost(one), await textPost(two), await textPost(three)]
  const ids = async (): Promise<string[]> => walk(viewer, 20, async () => undefined)
  expect(await ids()).toEqual([third, second, first])
  await viewer.api.unfollowUser(three.id)
  await two.api.deletePost(second)
  expect(await ids()).toEqual([first])
  await app.db.query(
    'insert into blocks (id, blocker_id, blocked_id, created_at) values (gen_random_uuid(), $1, $2, now())',
    [one.id, viewer.id],
  )
  expect(await ids()).toEqual([])
})

test('the statement reads no more than a page of each followed creator, straight from the index', async () => {
  const { followingFeedStatement } = await import('../../../src/feed/get-following-feed.ts')
  const [viewer, creator] = [await app.user(), await app.user()]
  await viewer.api.followUser(creator.id)
  await app.db.query(
    `insert into contents (id, type, creator_id, visibility, status, created_at, updated_at, published_at)
     select gen_random_uuid(), 'post', $1, 'public', 'published', now(), now(), now() - n * interval '1 second'
      from generate_series(1, 5000) n`,
    [creator.id],
  )
  await app.db.query(`insert into posts (id, caption) select id, 'x' from contents on conflict do nothing`)
  await app.db.query('vacuum analyze contents')
  const { rows } = await app.db.query(`explain (analyze, format json) ${followingFeedStatement.text}`, [
    viewer.id,
    null,
    null,
    21,
    'http://cdn',
    new Date(),
  ])
  type Plan = { 'Node Type': string; 'Index Name'?: string; 'Actual Rows': number; Plans?: Plan[] }
  const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]
  const scan = nodes((rows[0]['QUERY PLAN'] as { Plan: Plan }[])[0]!.Plan).find(
    (node) => node['Index Name'] === 'contents_by_creator',
  )
  expect(scan?.['Node Type']).toBe('Index Only Scan')
  expect(scan?.['Actual Rows']).toBeLessThanOrEqual(21)
})
