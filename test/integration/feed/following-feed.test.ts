import { afterAll, beforeAll, expect, test } from 'vitest'
import { followingFeedStatement } from '../../../src/feed/get-following-feed.ts'
import { mediaUrlsOf } from '../../../src/media/index.ts'
import type { ParamsOf } from '../../../src/platform/statement.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { insertBlock } from '../../support/graph.ts'
import { textPost } from '../../support/pictures.ts'
import { planNodes } from '../../support/query-plan.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** Returns the ids of all posts in the feed, and calls `between` after each page. */
async function feedOf(
  viewer: TestUser,
  limit = 20,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const items = await everyItem<{ id: string }>(async (cursor) => {
    const page = await viewer.api.getFollowingFeed({ limit, ...cursor })
    await between()
    return page
  })
  return items.map(({ id }) => id)
}

test('the pages show every post once, newest first, while new posts are published', async () => {
  const viewer = await app.user()
  const creators = await Promise.all(Array.from({ length: 4 }, () => app.user()))
  for (const creator of creators) await viewer.api.followUser(creator.id)
  const posts: string[] = []
  for (let n = 0; n < 30; n++)
    posts.push(await textPost(creators[n % 4]!, `post ${n}`, n % 3 === 0 ? 'followers' : 'public'))
  expect(await feedOf(viewer, 7, () => textPost(creators[0]!, 'new'))).toEqual(posts.reverse())
})

test('posts of the same millisecond are neither repeated nor skipped at the edge of a page', async () => {
  const [viewer, creator] = [await app.user(), await app.user()]
  await viewer.api.followUser(creator.id)
  for (let n = 0; n < 12; n++) await textPost(creator, `post ${n}`)
  await app.db.query('update contents set published_at = $2 where creator_id = $1', [creator.id, new Date()])
  const seen = await feedOf(viewer, 5)
  expect(new Set(seen).size).toBe(12)
  expect(seen).toHaveLength(12)
})

test('unfollowing, deleting and blocking take effect at once', async () => {
  const [viewer, one, two, three] = [await app.user(), await app.user(), await app.user(), await app.user()]
  for (const creator of [one, two, three]) await viewer.api.followUser(creator.id)
  const [first, second, third] = [await textPost(one), await textPost(two), await textPost(three)]
  expect(await feedOf(viewer)).toEqual([third, second, first])
  await viewer.api.unfollowUser(three.id)
  await two.api.deletePost(second)
  expect(await feedOf(viewer)).toEqual([first])
  await insertBlock(app, one, viewer)
  expect(await feedOf(viewer)).toEqual([])
})

test('the statement reads only a page of each followed creator, directly from the index', async () => {
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
  const given: ParamsOf<typeof followingFeedStatement> = {
    viewer: viewer.id,
    now: new Date(),
    media_urls: mediaUrlsOf(app.nova.core),
    after_at: null,
    after_id: null,
    limit: 21,
  }
  const { rows } = await app.db.query(
    `explain (analyze, format json) ${followingFeedStatement.text}`,
    Object.keys(followingFeedStatement.params).map((name) => given[name as keyof typeof given]),
  )
  const scan = planNodes(rows).find((node) => node['Index Name'] === 'contents_by_creator')
  expect(scan?.['Node Type']).toBe('Index Only Scan')
  expect(scan?.['Actual Rows']).toBeLessThanOrEqual(21)
})
