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
type Walk = (cursor?: string) => Promise<{ status: number; data: unknown }>

/** Ten pages, with a pause between them in which others are busy. */
async function walk(ask: Walk, many = 10): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null | undefined
  for (let nth = 0; nth < many && cursor !== null; nth++) {
    const { status, data } = await ask(cursor)
    expect(status).toBe(200)
    const page = data as Page
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next_cursor
    await pause(100)
  }
  return seen
}

const after = (cursor: string | undefined): { cursor?: string } => (cursor === undefined ? {} : { cursor })
const walks: Record<string, (viewer: TestUser, limit?: number) => Walk> = {
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
      api.search({ q: 'walk', type: 'posts', limit, ...after(cursor) }),
}

test.each(Object.entries(walks))(
  'ten pages of %s, while 50 posts a second come and some go, repeat nothing and leave nothing out',
  async (name, walkOf) => {
    const [viewer, creator, fan] = [await app.user('viewer'), await app.user('creator'), await app.user('fan')]
    await app.db.query('update contents set deleted_at = now() where deleted_at is null')
    await viewer.api.followUser(creator.id)
    const there: string[] = []
    for (let n = 0; n < 130; n++) there.push(await textPost(creator, `a walk, part ${n}`))
    if (name === 'trending') {
      for (const id of there) await fan.api.likePost(id)
      await app.settle()
    }
    // What the list is before the others begin.
    const whole = await walkOf(viewer, 100)()
    const expected = (whole.data as Page).items.map(({ id }) => id)
    const random = randomFrom(5)
    const deleted = new Set<string>()
    const published = new Set<string>()
    let isBusy = true
    const busy = (async () => {
      for (let n = 0; isBusy; n++) {
        published.add(await textPost(creator, `a walk meanwhile ${n}`))
        if (n % 5 === 0) {
          const id = there[random(there.length)]!
          if (!deleted.has(id) && (await creator.api.deletePost(id)).status === 204) deleted.add(id)
        }
        await pause(15)
      }
    })()
    const before = new Set(there)
    const seen = await walk(walkOf(viewer))
    isBusy = false
    await busy
    expect(published.size).toBeGreaterThan(20)
    expect(deleted.size).toBeGreaterThan(3)
    expect(new Set(seen).size).toBe(seen.length)
    // Apart from what was published while the first page was asked for, nothing that is new comes into the walk.
    expect(seen.filter((id) => published.has(id)).length).toBeLessThanOrEqual(3)
    // In the order of the first moment, and nothing between is missing but what was deleted.
    const old = seen.filter((id) => before.has(id))
    expect(old.length).toBeGreaterThanOrEqual(97)
    const left = expected.filter((id) => !deleted.has(id) || seen.includes(id)).slice(0, old.length)
    expect(left.length).toBeGreaterThan(70)
    expect(old.slice(0, left.length)).toEqual(left)
  },
  60_000,
)

test('a ranked walk to its end shows everything once, in the order of its first moment, and ends', async () => {
  const [viewer, creator] = [await app.user('viewer'), await app.user('creator')]
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  const there = new Set<string>()
  for (let n = 0; n < 60; n++) there.add(await textPost(creator, `part ${n}`))
  const whole = await viewer.api.getFeed({ limit: 100, explain: true })
  const seen = await walk((cursor) => viewer.api.getFeed({ limit: 7, explain: true, ...after(cursor) }), 20)
  expect(whole.status === 200 && whole.data.items.map(({ id }) => id)).toEqual(seen)
  expect(new Set(seen)).toEqual(there)
})

test('a walk that asks why in the middle goes on as it was', async () => {
  const [viewer, creator, fan] = [await app.user('viewer'), await app.user('creator'), await app.user('fan')]
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  const there: string[] = []
  for (let n = 0; n < 12; n++) there.push(await textPost(creator, `part ${n}`))
  const first = await viewer.api.getFeed({ limit: 4 })
  if (first.status !== 200) throw new Error('unreachable')
  for (const id of there.slice(0, 6)) await fan.api.likePost(id)
  const cursor = first.data.next_cursor!
  const plain = await viewer.api.getFeed({ limit: 100, cursor })
  const explained = await viewer.api.getFeed({ limit: 100, cursor, explain: true })
  const again = await viewer.api.getFeed({ limit: 100, cursor })
  const ids = (answer: typeof plain): string[] => (answer.status === 200 ? answer.data.items.map(({ id }) => id) : [])
  expect(ids(plain)).toHaveLength(8)
  expect([ids(explained), ids(again)]).toEqual([ids(plain), ids(plain)])
  expect(explained.status === 200 && explained.data.items.every(({ ranking }) => ranking !== undefined)).toBe(true)
})

test('a walk whose ranking Redis has lost goes on behind its last item, without what is newer than it', async () => {
  const [viewer, creator] = [await app.user('viewer'), await app.user('creator')]
  await app.db.query('update contents set deleted_at = now() where deleted_at is null')
  const there: string[] = []
  for (let n = 0; n < 45; n++) there.push(await textPost(creator, `part ${n}`))
  const seen = await walk(async (cursor) => {
    const { redis } = app.nova.core
    const kept = await redis.keys(`${app.config.REDIS_PREFIX}feed:*`)
    if (kept.length > 0) await redis.del(kept)
    if (cursor !== undefined) await textPost(creator, 'newer')
    return viewer.api.getFeed({ limit: 10, ...after(cursor) })
  })
  expect(seen).toEqual(there.toReversed())
})

test('a cursor that was changed, and one of another list or another user, is refused', async () => {
  const [viewer, other] = [await app.user('viewer'), await app.user('other')]
  for (let n = 0; n < 3; n++) await textPost(viewer)
  const first = await viewer.api.getFeed({ limit: 1 })
  if (first.status !== 200 || first.data.next_cursor === null) throw new Error('unreachable')
  const cursor = first.data.next_cursor
  for (const answer of [
    viewer.api.getFeed({ cursor: `${cursor.slice(0, -2)}AA` }),
    viewer.api.getFeed({ cursor, algo: 'time' }),
    other.api.getFeed({ cursor }),
    viewer.api.getTrending({ cursor }),
    viewer.api.search({ q: 'a', cursor }),
  ])
    expect(await answer).toMatchObject({ status: 400, data: { error: { code: 'INVALID_CURSOR' } } })
})
