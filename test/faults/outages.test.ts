import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { userWithRole } from '../support/accounts.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { textPost } from '../support/pictures.ts'
import { type Restartable, startNats, startRedis } from '../support/restartable.ts'

let nats: Restartable
let redis: Restartable
let app: TestApp
let folder: string
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

beforeAll(async () => {
  const parent = join(import.meta.dirname, '../../.nova')
  mkdirSync(parent, { recursive: true })
  folder = mkdtempSync(join(parent, 'outages-'))
  nats = await startNats(join(folder, 'nats'))
  redis = await startRedis(join(folder, 'redis'))
  app = await startTestApp({ NATS_URL: nats.url, REDIS_URL: redis.url })
})
afterAll(async () => {
  await app.close()
  await Promise.all([nats.stop(), redis.stop()])
  rmSync(folder, { recursive: true, force: true })
})

test('a thousand likes during four seconds without NATS all succeed, and are delivered once and in order', async () => {
  const creator = await app.user()
  const post = await textPost(creator)
  const fans = await Promise.all(Array.from({ length: 20 }, () => app.user()))
  const posts = [post, ...(await Promise.all(Array.from({ length: 49 }, () => textPost(creator))))]
  const socket = await app.socket(creator)
  await socket.next()
  const statuses: number[] = []
  // Twenty users like fifty posts each, before, during and after the outage of four seconds.
  const traffic = Promise.all(
    fans.map(async (fan) => {
      for (const id of posts) {
        statuses.push((await fan.api.likePost(id)).status)
        await pause(120)
      }
    }),
  )
  await pause(1_500)
  await nats.stop()
  await pause(4_000)
  await nats.start()
  await traffic
  expect(statuses).toEqual(Array(1000).fill(200))
  await app.settle()

  const { rows } = await app.db.query(
    `select count(*)::int as n, count(distinct cause)::int as causes, max(seq)::int as last
    from notifications
    where user_id = $1`,
    [creator.id],
  )
  expect(rows[0]).toEqual({ n: 1000, causes: 1000, last: 1000 })
  const received = socket.received() as { event: string; id: string }[]
  for (; received.length < 1000; received.push((await socket.next()) as { event: string; id: string }));
  const { rows: stored } = await app.db.query('select id from notifications where user_id = $1 order by seq', [
    creator.id,
  ])
  expect(received.map(({ id }) => id)).toEqual(stored.map(({ id }) => id))
  const result = await app.nova.core.clickhouse.query({
    query: `SELECT count() AS n, uniqExact(id) AS ids FROM events FINAL WHERE event_type = 'content_liked'`,
    format: 'JSONEachRow',
    clickhouse_settings: { output_format_json_quote_64bit_integers: 0 },
  })
  expect(await result.json()).toEqual([{ n: 1000, ids: 1000 }])
  socket.close()
}, 60_000)

test('requests succeed and sockets receive everything in order without Redis, and after its return', async () => {
  const [creator, fan] = [await app.user(), await app.user('fan')]
  const posts = await Promise.all(Array.from({ length: 6 }, () => textPost(creator)))
  const socket = await app.socket(creator)
  await socket.next()
  await fan.api.likePost(posts[0]!)
  const nextLiked = async (): Promise<string> =>
    ((await socket.next()) as { data: { content_id: string } }).data.content_id
  expect(await nextLiked()).toBe(posts[0])
  await redis.stop()
  for (const id of posts.slice(1, 3)) expect((await fan.api.likePost(id)).status).toBe(200)
  expect([await nextLiked(), await nextLiked()]).toEqual(posts.slice(1, 3))
  // A new socket works too, also with a ticket, which still opens only one socket.
  const { data } = await creator.api.createSocketTicket()
  const { ticket } = data as { ticket: string }
  const late = await app.socket(creator, { ticket })
  expect((await late.next()).event).toBe('connected')
  await expect(app.socket(creator, { ticket })).rejects.toThrow(/401/)
  await redis.start()
  for (const id of posts.slice(3)) expect((await fan.api.likePost(id)).status).toBe(200)
  expect([await nextLiked(), await nextLiked(), await nextLiked()]).toEqual(posts.slice(3))
  for (const id of posts.slice(3)) expect(await late.next()).toMatchObject({ data: { content_id: id } })
  await expect.poll(async () => (await creator.api.createSocketTicket()).status).toBe(201)
  await app.settle()
  expect([socket.received(), late.received()]).toEqual([[], []])
}, 60_000)

test('a replay without NATS returns EVENT_PUBLISH_ERROR, and succeeds after its return', async () => {
  const admin = await userWithRole(app, 'admin')
  const replay = () => admin.api.replayEvents('notifications', { from: '2026-01-01T00:00:00.000Z' })
  await nats.stop()
  const refused = await replay()
  expect(refused).toMatchObject({ status: 503, data: { error: { code: 'EVENT_PUBLISH_ERROR', retryable: true } } })
  expect(refused.headers.get('retry-after')).toBe('2')
  await nats.start()
  await expect.poll(async () => (await replay()).status, { timeout: 20_000 }).toBe(202)
  await app.settle()
}, 60_000)
