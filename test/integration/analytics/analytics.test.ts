import { afterAll, beforeAll, expect, test } from 'vitest'
import { replayConsumer } from '../../../src/events/index.ts'
import { migrateDown, migrateUp } from '../../../src/migrations.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

test('each item that a feed has shown is in the impressions once, with its position', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const posts = [await textPost(creator), await textPost(creator), await textPost(creator)]
  await fan.api.followUser(creator.id)
  const page = await fan.api.getFollowingFeed({ limit: 2 })
  const { next_cursor } = page.data as { next_cursor: string }
  await fan.api.getFollowingFeed({ limit: 2, cursor: next_cursor })
  const rows = `SELECT content_id, content_type, creator_id, feed_algorithm, position
    FROM impressions FINAL
    WHERE viewer_id = '${fan.id}'
    ORDER BY timestamp, position`
  const shown = (content_id: string, position: number) => ({
    content_id,
    content_type: 'post',
    creator_id: creator.id,
    feed_algorithm: 'following',
    position,
  })
  const expected = [shown(posts[2]!, 0), shown(posts[1]!, 1), shown(posts[0]!, 0)]
  await expect.poll(() => queryClickHouse(app, rows), { timeout: 10_000 }).toEqual(expected)
  await replayConsumer(app.nova.core, 'clickhouse-events', new Date(0))
  await app.settle()
  expect(await queryClickHouse(app, rows)).toEqual(expected)
})

test('daily counts of users and hourly counts of content are exact, even if events are delivered twice', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const post = await textPost(creator)
  await fan.api.likePost(post)
  await fan.api.unlikePost(post)
  await fan.api.likePost(post)
  await fan.api.createPostComment(post, { content: 'hello' })
  await fan.api.savePost(post)
  await app.signInAgain(fan)
  const view = { id: crypto.randomUUID(), content_id: post, viewed_at: app.clock.now().toISOString(), watched_ms: 100 }
  await fan.api.recordViews({ views: [view] })
  await app.settle()
  await replayConsumer(app.nova.core, 'clickhouse-events', new Date(0))
  await app.settle()
  const day = (id: string) =>
    queryClickHouse(
      app,
      `SELECT login_count, content_created, engagements, tips_received FROM user_journeys WHERE user_id = '${id}'`,
    )
  // Registration counts as a login, and the two likes count as two engagements.
  expect(await day(fan.id)).toEqual([{ login_count: 2, content_created: 0, engagements: 4, tips_received: '0' }])
  expect(await day(creator.id)).toEqual([{ login_count: 1, content_created: 1, engagements: 0, tips_received: '0' }])
  const hours = await queryClickHouse(
    app,
    `SELECT event_type, sum(people) AS people, sum(events) AS events
    FROM content_hours
    WHERE content_id = '${post}'
    GROUP BY event_type
    ORDER BY event_type`,
  )
  expect(hours).toEqual([
    { event_type: 'content_commented', people: 1, events: 1 },
    { event_type: 'content_liked', people: 1, events: 2 },
    { event_type: 'content_saved', people: 1, events: 1 },
    { event_type: 'content_unliked', people: 1, events: 1 },
    { event_type: 'content_viewed', people: 1, events: 1 },
  ])
})

const createdBy = async (id: string): Promise<object[]> =>
  queryClickHouse(app, `SELECT sum(content_created) AS created FROM user_journeys WHERE user_id = '${id}'`)

test('content counts as created once, whether it is published at once, later or never', async () => {
  const creator = await app.user('creator')
  await textPost(creator)
  const draft = await creator.api.createPost({ caption: 'later', visibility: 'public', draft: true })
  await creator.api.createPost({ caption: 'never', visibility: 'public', draft: true })
  if (draft.status !== 201) throw new Error('unreachable')
  await creator.api.publishPost(draft.data.id)
  await app.settle()
  expect(await createdBy(creator.id)).toEqual([{ created: 3 }])
})

test('two migrations of ClickHouse can be reverted and applied again, and the counts stay', async () => {
  const creator = await app.user('creator')
  await textPost(creator)
  await app.settle()
  await migrateDown(app.config, 'clickhouse')
  await migrateDown(app.config, 'clickhouse')
  expect((await migrateUp(app.config)).map(({ name }) => name)).toHaveLength(2)
  await textPost(creator)
  await app.settle()
  expect(await createdBy(creator.id)).toEqual([{ created: 2 }])
})

test('a tip whose event is stored twice counts once', async () => {
  const creator = crypto.randomUUID()
  // No event has an amount yet, but the daily counts have a column for it.
  const tip = (amount: string) => ({
    timestamp: '2026-11-22 10:30:45.000',
    event_type: 'tip_received',
    actor_id: crypto.randomUUID(),
    id: crypto.randomUUID(),
    target_user_id: creator,
    amount,
    data: '{}',
  })
  const insert = (values: object[]) =>
    app.nova.core.clickhouse.insert({ table: 'events', values, format: 'JSONEachRow' })
  const tips = [tip('12.50'), tip('1.25')]
  await insert(tips)
  await insert([tips[1]!])
  expect(await queryClickHouse(app, `SELECT tips_received FROM user_journeys WHERE user_id = '${creator}'`)).toEqual([
    { tips_received: '13.75' },
  ])
})
