import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

type Page = { items: { id: string }[]; next_cursor: string | null }
type GetPage = (cursor?: string) => Promise<{ status: number; data: unknown }>

/** Returns the ids of up to `many` pages, with a pause between them in which other users are active. */
async function readPages(getPage: GetPage, many = 10): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null | undefined
  for (let nth = 0; nth < many && cursor !== null; nth++) {
    const { status, data } = await getPage(cursor)
    expect(status).toBe(200)
    const page = data as Page
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next_cursor
    await pause(100)
  }
  return seen
}

const after = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor })
const feeds: Record<string, (viewer: TestUser, limit?: number) => GetPage> = {
  'the ranked feed':
    ({ api }, limit = 10) =>
    (cursor) =>
      api.getFeed({ limit, ...after(cursor) }),
  'the feed by time':
    ({ api }, limit = 10) =>
    (cursor) =>
      api.getFeed({ algo: 'time', limit, ...after(cursor) }),
  'the following feed':
    ({ api }, limit = 10) =>
    (cursor) =>
      api.getFollowingFeed({ limit, ...after(cursor) }),
  trending:
    ({ api }, limit = 10) =>
    (cursor) =>
      api.getTrending({ limit, ...after(cursor) }),
  search:
    ({ api }, limit = 10) =>
    (cursor) =>
      api.search({ q: 'hike', type: 'posts', limit, ...after(cursor) }),
}

test.each(Object.entries(feeds))(
  'ten pages of %s repeat and skip nothing while 50 posts a second are published and some deleted',
  async (name, pagesOf) => {
    const [viewer, creator, fan] = [await app.user('viewer'), await app.user('creator'), await app.user('fan')]
    await app.db.query('update contents set deleted_at = now() where deleted_at is null')
    await viewer.api.followUser(creator.id)
    const posts: string[] = []
    for (let n = 0; n < 130; n++) posts.push(await textPost(creator, `a hike, part ${n}`))
    if (name === 'trending') {
      for (const id of posts) await fan.api.likePost(id)
      await app.settle()
    }
    // The list before other users are active.
    const whole = await pagesOf(viewer, 100)()
    const expected = (whole.data as Page).items.map(({ id }) => id)
    const random = randomFrom(5)
    const deleted = new Set<string>()
    const published = new Set<string>()
    let isBusy = true
    const busy = (async () => {
      for (let n = 0; isBusy; n++) {
        published.add(await textPost(creator, `a hike meanwhile ${n}`))
        if (n % 5 === 0) {
          const id = posts[random(posts.length)]!
          if (!deleted.has(id) && (await creator.api.deletePost(id)).status === 204) deleted.add(id)
        }
        await pause(15)
      }
    })()
    const before = new Set(posts)
    const seen = await readPages(pagesOf(viewer))
    isBusy = false
    await busy
    expect(published.size).toBeGreaterThan(20)
    expect(deleted.size).toBeGreaterThan(3)
    expect(new Set(seen).size).toBe(seen.length)
    // Only posts that were published during the first request may be among the results.
    expect(seen.filter((id) => published.has(id)).length).toBeLessThanOrEqual(3)
    // In the order of the first page, and without gaps except for deleted posts.
    const old = seen.filter((id) => before.has(id))
    expect(old.length).toBeGreaterThanOrEqual(97)
    const left = expected.filter((id) => !deleted.has(id) || seen.includes(id)).slice(0, old.length)
    expect(left.length).toBeGreaterThan(70)
    expect(old.slice(0, left.length)).toEqual(left)
  },
  60_000,
)

test('the pages of the ranked feed show every post once, in the order of the first page, and end', async () => {
  const [viewer, creator] = [await app.user('viewer'), await app.user('creator')]
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  const posts = new Set<string>()
  for (let n = 0; n < 60; n++) posts.add(await textPost(creator, `part ${n}`))
  const whole = await viewer.api.getFeed({ limit: 100, explain: true })
  const seen = await readPages((cursor) => viewer.api.getFeed({ limit: 7, explain: true, ...after(cursor) }), 20)
  expect(whole.status === 200 && whole.data.items.map(({ id }) => id)).toEqual(seen)
  expect(new Set(seen)).toEqual(posts)
})

test('a request with explain in the middle of the pages does not change the next pages', async () => {
  const [viewer, creator, fan] = [await app.user('viewer'), await app.user('creator'), await app.user('fan')]
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  const posts: string[] = []
  for (let n = 0; n < 12; n++) posts.push(await textPost(creator, `part ${n}`))
  const first = await viewer.api.getFeed({ limit: 4 })
  if (first.status !== 200) throw new Error('unreachable')
  for (const id of posts.slice(0, 6)) await fan.api.likePost(id)
  const cursor = first.data.next_cursor!
  const plain = await viewer.api.getFeed({ limit: 100, cursor })
  const explained = await viewer.api.getFeed({ limit: 100, cursor, explain: true })
  const again = await viewer.api.getFeed({ limit: 100, cursor })
  const ids = (response: typeof plain): string[] =>
    response.status === 200 ? response.data.items.map(({ id }) => id) : []
  expect(ids(plain)).toHaveLength(8)
  expect([ids(explained), ids(again)]).toEqual([ids(plain), ids(plain)])
  expect(explained.status === 200 && explained.data.items.every(({ ranking }) => ranking !== undefined)).toBe(true)
})

test('pages whose ranking Redis has lost continue after the last item, without newer posts', async () => {
  const [viewer, creator] = [await app.user('viewer'), await app.user('creator')]
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  const posts: string[] = []
  for (let n = 0; n < 45; n++) posts.push(await textPost(creator, `part ${n}`))
  const seen = await readPages(async (cursor) => {
    const { redis } = app.nova.core
    const kept = await redis.keys(`${app.config.REDIS_PREFIX}feed:*`)
    if (kept.length > 0) await redis.del(kept)
    if (cursor !== undefined) await textPost(creator, 'newer')
    return viewer.api.getFeed({ limit: 10, ...after(cursor) })
  })
  expect(seen).toEqual(posts.toReversed())
})

test('a cursor that was changed or that belongs to another list or user is refused', async () => {
  const [viewer, other] = [await app.user('viewer'), await app.user('other')]
  for (let n = 0; n < 3; n++) await textPost(viewer)
  const first = await viewer.api.getFeed({ limit: 1 })
  if (first.status !== 200 || first.data.next_cursor === null) throw new Error('unreachable')
  const cursor = first.data.next_cursor
  for (const response of [
    viewer.api.getFeed({ cursor: `${cursor.slice(0, -2)}AA` }),
    viewer.api.getFeed({ cursor, algo: 'time' }),
    other.api.getFeed({ cursor }),
    viewer.api.getTrending({ cursor }),
    viewer.api.search({ q: 'a', cursor }),
  ])
    expect(await response).toMatchObject({ status: 400, data: { error: { code: 'INVALID_CURSOR' } } })
})
