import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { watchLags } from '../../../src/events/index.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
let admin: TestUser
beforeAll(async () => {
  app = await startTestApp()
  admin = await userWithRole(app, 'admin')
})
afterAll(() => app.close())

type Letter = { id: string; consumer: string; subject: string; error: string; event: string }

async function letters(consumer?: string): Promise<Letter[]> {
  const response = await admin.api.listDeadLetters(consumer === undefined ? {} : { consumer })
  if (response.status !== 200) throw new Error(`listDeadLetters returned ${response.status}`)
  return response.data.items
}

const consumers = async () => {
  const response = await admin.api.listEventConsumers()
  if (response.status !== 200) throw new Error(`listEventConsumers returned ${response.status}`)
  return new Map(response.data.items.map((one) => [one.name, one]))
}

test('an event that cannot be handled becomes a dead letter with its error, which a replay handles once', async () => {
  const [star, fan] = [await app.user('star'), await app.user('fan')]
  await app.settle()
  await app.db.query('alter table notification_groups rename to notification_groups_away')
  expect((await fan.api.followUser(star.id)).status).toBe(201)
  await expect.poll(() => letters('notifications'), { timeout: 20_000 }).toHaveLength(1)
  const [letter] = await letters()
  expect(letter).toMatchObject({
    consumer: 'notifications',
    subject: 'events.user',
    error: expect.stringContaining('notification_groups'),
  })
  expect(JSON.parse(letter!.event)).toMatchObject({ type: 'user_followed', actor_id: fan.id })
  await watchLags(app.nova.core)
  const metrics = await app.metrics()
  expect(metrics).toContain('nova_consumer_dead_letters{consumer="notifications"} 1')
  expect(metrics).toMatch(/nova_relay_retained_wal_bytes \d/)
  expect((await consumers()).get('notifications')).toMatchObject({ stream: 'EVENTS', subject: 'events.>', dead: 1 })

  // The table is still missing, so it becomes a dead letter again.
  expect((await admin.api.replayDeadLetter(letter!.id)).status).toBe(202)
  await expect
    .poll(async () => (await letters()).map(({ id }) => id), { timeout: 20_000 })
    .toEqual([expect.not.stringMatching(`^${letter!.id}$`)])
  await app.db.query('alter table notification_groups_away rename to notification_groups')
  const [again] = await letters()
  expect((await admin.api.replayDeadLetter(again!.id)).status).toBe(202)
  await expect
    .poll(async () => (await star.api.listNotifications()).data, { timeout: 10_000 })
    .toMatchObject({ items: [{ event: 'user_followed' }], unread_count: 1 })
  expect(await letters()).toEqual([])
  expect(await admin.api.replayDeadLetter(again!.id)).toMatchObject({
    status: 404,
    data: { error: { code: 'DEAD_LETTER_NOT_FOUND' } },
  })
}, 60_000)

test('a dead letter can be deleted, and pages of dead letters list each once', async () => {
  const { streams } = await app.nova.core.nats.ready
  for (let n = 0; n < 5; n++)
    await streams.publish(`${app.config.NATS_PREFIX}.dead.notifications`, JSON.stringify({ n }), { id: `${n}` })
  const first = await admin.api.listDeadLetters({ limit: 2 })
  if (first.status !== 200) throw new Error('unreachable')
  const rest = await admin.api.listDeadLetters({ limit: 100, cursor: first.data.next_cursor! })
  if (rest.status !== 200) throw new Error('unreachable')
  const all = [...first.data.items, ...rest.data.items]
  expect(all.map(({ event }) => JSON.parse(event).n)).toEqual([0, 1, 2, 3, 4])
  expect((await admin.api.dropDeadLetter(all[2]!.id)).status).toBe(204)
  expect((await admin.api.dropDeadLetter(all[2]!.id)).status).toBe(404)
  expect((await letters()).map(({ event }) => JSON.parse(event).n)).toEqual([0, 1, 3, 4])
  expect(await admin.api.listDeadLetters({ cursor: 'x.y' })).toMatchObject({
    status: 400,
    data: { error: { code: 'INVALID_CURSOR' } },
  })
})

test('a replay from a time restores lost notifications and duplicates none', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const post = await textPost(creator)
  await app.settle()
  const from = new Date().toISOString()
  await fan.api.likePost(post)
  await fan.api.createPostComment(post, { content: 'hello' })
  await app.settle()
  const notified = async (): Promise<string[]> =>
    ((await creator.api.listNotifications()).data as { items: { event: string }[] }).items.map(({ event }) => event)
  expect(await notified()).toEqual(['content_commented', 'content_liked'])
  await app.db.query(`delete from notifications where user_id = $1 and event = 'content_liked'`, [creator.id])
  const response = await admin.api.replayEvents('notifications', { from })
  expect(response).toMatchObject({ status: 202, data: { consumer: 'notifications' } })
  expect((response.data as { events: number }).events).toBeGreaterThanOrEqual(2)
  await expect.poll(notified, { timeout: 15_000 }).toEqual(['content_liked', 'content_commented'])
  await app.settle()
  expect(await notified()).toHaveLength(2)
  expect(await admin.api.replayEvents('nobody', { from })).toMatchObject({
    status: 404,
    data: { error: { code: 'CONSUMER_NOT_FOUND' } },
  })
  // The consumer continues with new events.
  await fan.api.sharePost(post, {})
  await expect.poll(notified, { timeout: 10_000 }).toHaveLength(3)
}, 60_000)

test('a full event stream delays the relay and fails no request; every event arrives once it has room', async () => {
  const connection = await connect({ servers: app.config.NATS_URL })
  onTestFinished(() => connection.close())
  const manager = await jetstreamManager(connection)
  const name = `${app.config.NATS_PREFIX}_EVENTS`
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const posts = await Promise.all(Array.from({ length: 10 }, () => textPost(creator)))
  await app.settle()
  const { state } = await manager.streams.info(name)
  await manager.streams.update(name, { max_bytes: state.bytes + 1_000 })
  for (const post of posts) expect((await fan.api.likePost(post)).status).toBe(200)
  const behind = async (): Promise<number> => {
    await watchLags(app.nova.core)
    return Number((await app.metrics()).match(/nova_relay_retained_wal_bytes (\d+)/)![1])
  }
  await expect.poll(behind).toBeGreaterThan(1_000)
  const { rows } = await app.db.query('select count(*)::int as n from notifications where user_id = $1', [creator.id])
  expect(rows[0].n).toBeLessThan(10)
  await manager.streams.update(name, { max_bytes: -1 })
  await app.settle()
  const { rows: all } = await app.db.query(
    'select count(*)::int as n, count(distinct cause)::int as causes from notifications where user_id = $1',
    [creator.id],
  )
  expect(all).toEqual([{ n: 10, causes: 10 }])
}, 60_000)
