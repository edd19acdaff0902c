import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startTestApp, type TestApp, type TestUser } from '../support/app.ts'
import { everyItem } from '../support/every-item.ts'
import { textPost } from '../support/pictures.ts'
import { type Restartable, startRedis } from '../support/restartable.ts'
import { startTunnel, type Tunnel } from '../support/tunnel.ts'

let app: TestApp
let redis: Restartable
let clickhouse: Tunnel
let hasClickhouse = true
let folder: string
let viewer: TestUser
let creator: TestUser
let posts: string[]

beforeAll(async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, 'outages-'))
  redis = await startRedis(join(folder, 'redis'))
  clickhouse = await startTunnel(() => (hasClickhouse ? [inject('stack').CLICKHOUSE_URL] : []))
  app = await startTestApp({ REDIS_URL: redis.url, CLICKHOUSE_URL: clickhouse.baseUrl })
  viewer = await app.user('viewer')
  creator = await app.user('creator')
  posts = []
  for (let n = 0; n < 30; n++) posts.push(await textPost(creator, `pebble ${n} #stone`))
  await viewer.api.likePost(posts[0]!)
  await app.settle()
})
afterAll(async () => {
  hasClickhouse = true
  await app.close()
  await redis.stop()
  clickhouse.stop()
  rmSync(folder, { recursive: true, force: true })
})

const source = (): Promise<string | null> =>
  app
    .fetch('/api/v1/feed', { headers: { authorization: `Bearer ${viewer.accessToken}`, 'cache-control': 'no-cache' } })
    .then((response) => response.headers.get('x-feed-source'))

const allPages = async (): Promise<string[]> =>
  (await everyItem<{ id: string }>((cursor) => viewer.api.getFeed({ limit: 8, ...cursor }))).map(({ id }) => id)

test('without ClickHouse the feed is complete and X-Feed-Source is postgres; later it is clickhouse', async () => {
  expect(await source()).toBe('clickhouse')
  hasClickhouse = false
  clickhouse.cut()
  // The last candidates of ClickHouse are used for up to a minute. Another process starts without them.
  const other = await app.another({ ROLES: 'api' })
  const response = await fetch(`${other.url}/api/v1/feed?limit=100`, {
    headers: { authorization: `Bearer ${viewer.accessToken}`, 'cache-control': 'no-cache' },
  })
  expect([response.status, response.headers.get('x-feed-source')]).toEqual([200, 'postgres'])
  const { items } = (await response.json()) as { items: { id: string }[] }
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set(posts))
  for (const path of ['search?q=pebble', 'trending', 'trending/tags', 'discover'])
    expect([
      path,
      (await fetch(`${other.url}/api/v1/${path}`, { headers: { authorization: `Bearer ${viewer.accessToken}` } }))
        .status,
    ]).toEqual([path, 200])
  hasClickhouse = true
  await expect
    .poll(
      async () =>
        (
          await fetch(`${other.url}/api/v1/feed`, {
            headers: { authorization: `Bearer ${viewer.accessToken}`, 'cache-control': 'no-cache' },
          })
        ).headers.get('x-feed-source'),
      { timeout: 15_000 },
    )
    .toBe('clickhouse')
})

test('without Redis pages are ranked again and blocks apply; after its return no earlier page is served', async () => {
  const other = await app.another({ ROLES: 'api' })
  const idsFrom = async ({ url }: { url: string | undefined }): Promise<string[]> => {
    const response = await fetch(`${url}/api/v1/feed`, { headers: { authorization: `Bearer ${viewer.accessToken}` } })
    return ((await response.json()) as { items: { id: string }[] }).items.map(({ id }) => id)
  }
  const whole = await allPages()
  expect(new Set(whole)).toEqual(new Set(posts))
  expect((await viewer.api.getFeed()).status).toBe(200)
  await redis.stop()
  const newer = await textPost(await app.user('other'), 'newer')
  expect(new Set(await allPages())).toEqual(new Set([...posts, newer]))
  expect((await viewer.api.getTrending()).status).toBe(200)
  expect((await viewer.api.search({ q: 'pebble' })).status).toBe(200)
  expect((await viewer.api.blockUser(creator.id, {})).status).toBe(201)
  expect(await allPages()).toEqual([newer])
  await redis.start()
  // From the first moment, and also in another process.
  for (const until = Date.now() + 3_000; Date.now() < until; ) {
    const page = await viewer.api.getFeed()
    expect(page.status === 200 && page.data.items.map(({ id }) => id)).toEqual([newer])
    expect(await idsFrom(other)).toEqual([newer])
  }
  expect(await allPages()).toEqual([newer])
  const page = await viewer.api.getFeed()
  expect(page.status === 200 && page.data.items.map(({ id }) => id)).toEqual([newer])
}, 60_000)

test('while Redis refuses writes, no process returns a page from before a block', async () => {
  const [reader, writer] = [await app.user('reader'), await app.user('writer')]
  for (let n = 0; n < 25; n++) await textPost(writer, `cobble ${n}`)
  const other = await app.another({ ROLES: 'api' })
  const shows = async (url: string | undefined): Promise<boolean> => {
    const response = await fetch(`${url}/api/v1/feed`, { headers: { authorization: `Bearer ${reader.accessToken}` } })
    return ((await response.json()) as { items: { creator: { id: string } }[] }).items.some(
      ({ creator: { id } }) => id === writer.id,
    )
  }
  for (const url of [app.url, other.url]) expect(await shows(url)).toBe(true)
  const connection = app.nova.core.redis
  await connection.config('SET', 'maxmemory', '1')
  try {
    expect((await reader.api.blockUser(writer.id, {})).status).toBe(201)
    for (const url of [app.url, other.url, app.url, other.url]) expect(await shows(url)).toBe(false)
  } finally {
    await connection.config('SET', 'maxmemory', '0')
  }
  for (const url of [app.url, other.url, app.url, other.url]) expect(await shows(url)).toBe(false)
  await app.settle()
  for (const url of [app.url, other.url]) expect(await shows(url)).toBe(false)
}, 60_000)
