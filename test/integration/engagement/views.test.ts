import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { countViews, purgeViews } from '../../../src/engagement/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newReel, newStory } from '../../support/contents.ts'
import { textPost } from '../../support/pictures.ts'
import { randomFrom } from '../../support/random.ts'

let app: TestApp
let creator: TestUser
beforeAll(async () => {
  app = await startTestApp()
  creator = await app.user('creator')
})
afterAll(() => app.close())

const viewOf = (content_id: string, more: { id?: string; watched_ms?: number; ago?: number } = {}) => ({
  ...{
    id: more.id ?? randomUUID(),
    content_id,
    viewed_at: new Date(app.clock.now().getTime() - (more.ago ?? 0)).toISOString(),
  },
  ...(more.watched_ms === undefined ? {} : { watched_ms: more.watched_ms }),
})

const viewCount = async (id: string): Promise<number> =>
  Number((await app.db.query('select view_count from contents where id = $1', [id])).rows[0].view_count)

describe('a batch of views', () => {
  test('returns each view once, as recorded, repeated or refused, and counts the recorded ones', async () => {
    const viewer = await app.user('viewer')
    const [post, hidden, deleted] = [
      await textPost(creator),
      await textPost(creator, 'mine', 'private'),
      await textPost(creator),
    ]
    const own = await textPost(viewer)
    await creator.api.deletePost(deleted)
    await app.db.query(`update contents set published_at = published_at - interval '3 days' where id = $1`, [post])
    const good = [viewOf(post, { ago: 23 * 3_600_000 }), viewOf(await newReel(app, creator))]
    const bad = [
      viewOf(hidden),
      viewOf(deleted),
      viewOf(own),
      viewOf(randomUUID()),
      viewOf(post, { ago: 25 * 3_600_000 }),
      viewOf(post, { ago: -600_000 }),
    ]
    const first = await viewer.api.recordViews({ views: [...good, ...bad, good[0]!] })
    const ids = (views: { id: string }[]): string[] => views.map(({ id }) => id).toSorted()
    const sorted = (data: object) =>
      Object.fromEntries(Object.entries(data).map(([name, list]) => [name, (list as string[]).toSorted()]))
    expect([first.status, sorted(first.data)]).toEqual([202, { recorded: ids(good), repeated: [], refused: ids(bad) }])
    const again = await viewer.api.recordViews({ views: [...good, ...bad] })
    expect(sorted(again.data)).toEqual({ recorded: [], repeated: ids(good), refused: ids(bad) })
    await app.settle()
    expect([
      await viewCount(post),
      await viewCount(good[1]!.content_id),
      await viewCount(hidden),
      await viewCount(own),
    ]).toEqual([1, 1, 0, 0])
  })

  test('counts a viewer once an hour for each content, whatever times and ids the client sends', async () => {
    const viewer = await app.user('viewer')
    const post = await textPost(creator)
    await app.db.query(`update contents set published_at = published_at - interval '3 days' where id = $1`, [post])
    const views = Array.from({ length: 100 }, (_, n) => viewOf(post, { ago: n * 800_000 }))
    const counts = await Promise.all(
      [views, ...views.slice(1, 5).map((view) => [view])].map(async (batch) => {
        const { data } = await viewer.api.recordViews({ views: batch })
        return 'recorded' in data ? data.recorded.length : 0
      }),
    )
    expect(counts.reduce((sum, many) => sum + many)).toBe(1)
    await app.settle()
    expect(await viewCount(post)).toBe(1)
    app.clock.advance(3_600_000)
    for (const user of [creator, viewer]) await app.signInAgain(user)
    expect((await viewer.api.recordViews({ views: [viewOf(post), viewOf(post)] })).data).toMatchObject({ refused: [] })
    await app.settle()
    expect(await viewCount(post)).toBe(2)
  })

  test('accepts every time that the contract allows, and returns the ids as they were sent', async () => {
    const viewer = await app.user('viewer')
    const post = await textPost(creator)
    const strange = [
      '2026-11-24T10:00:00+23:00',
      '2026-11-24T10:00:00-16:00',
      '0000-01-01T00:00:00Z',
      `2026-11-24T10:00:00.${'1'.repeat(400)}Z`,
      '9999-12-31T23:59:59Z',
    ]
    const views = strange.map((viewed_at) => ({ id: randomUUID(), content_id: post, viewed_at }))
    const good = { ...viewOf(post), id: randomUUID().toUpperCase() }
    const response = await viewer.api.recordViews({ views: [...views, good] })
    if (response.status !== 202) throw new Error(JSON.stringify(response.data))
    expect(response.data.recorded).toContain(good.id)
    expect([...response.data.recorded, ...response.data.refused].toSorted()).toEqual(
      [...views, good].map(({ id }) => id).toSorted(),
    )
    expect((await viewer.api.recordViews({ views: [good] })).data).toMatchObject({ repeated: [good.id] })
  })

  test('counts a view of a story by its time: while the story was active, even if it is sent later', async () => {
    const viewer = await app.user('viewer')
    const story = await newStory(app, creator)
    expect((await viewer.api.recordViews({ views: [viewOf(story.id, { ago: 20 * 3_600_000 })] })).data).toMatchObject({
      recorded: [],
    })
    await app.db.query(
      `update contents
       set created_at = created_at - interval '25 hours', published_at = published_at - interval '25 hours'
       where id = $1`,
      [story.id],
    )
    await app.db.query(`update stories set expires_at = expires_at - interval '25 hours' where id = $1`, [story.id])
    const [late, opened] = [viewOf(story.id), viewOf(story.id, { ago: 2 * 3_600_000 })]
    expect((await viewer.api.recordViews({ views: [late] })).data).toMatchObject({ refused: [late.id] })
    expect((await viewer.api.recordViews({ views: [opened] })).data).toMatchObject({ recorded: [opened.id] })
  })

  test('has 1 to 100 views, and ids are unique only for each viewer', async () => {
    const [one, other] = [await app.user('one'), await app.user('other')]
    const post = await textPost(creator)
    expect((await one.api.recordViews({ views: Array.from({ length: 101 }, () => viewOf(post)) })).status).toBe(400)
    expect((await one.api.recordViews({ views: [] })).status).toBe(400)
    expect((await one.api.recordViews({ views: [viewOf(post, { watched_ms: -1 })] })).status).toBe(400)
    const view = viewOf(post)
    for (const user of [one, other])
      expect((await user.api.recordViews({ views: [view] })).data).toMatchObject({ recorded: [view.id] })
    await app.settle()
    expect(await viewCount(post)).toBe(2)
  })

  test.each([3, 7])(
    'that overlaps with repeated concurrent batches of other viewers leaves exact counters (seed %i)',
    async (seed) => {
      const random = randomFrom(seed)
      const contents = await Promise.all(Array.from({ length: 4 }, () => textPost(creator)))
      const viewers = await Promise.all(Array.from({ length: 8 }, () => app.user('viewer')))
      const expected = new Map(contents.map((id) => [id, 0]))
      const sends = viewers.flatMap((viewer) => {
        const views = Array.from({ length: 30 }, () => viewOf(contents[random(contents.length)]!))
        // Each viewer counts once in the hour for each content.
        for (const id of new Set(views.map(({ content_id }) => content_id))) expected.set(id, expected.get(id)! + 1)
        // Overlapping batches in different orders, with likes between.
        return [views, views.toReversed(), views.slice(10)].map((batch) => async () => {
          expect((await viewer.api.recordViews({ views: batch })).status).toBe(202)
          expect((await viewer.api.likePost(contents[random(contents.length)]!)).status).toBe(200)
        })
      })
      await Promise.all(sends.map((send) => send()))
      await app.settle()
      for (const [id, many] of expected) expect(await viewCount(id)).toBe(many)
      const { rows } = await app.db.query(
        'select c.id from contents c where like_count <> (select count(*) from likes where content_id = c.id)',
      )
      expect(rows).toEqual([])
    },
  )

  test('counts once although its event is delivered again, and is deleted after a week', async () => {
    const viewer = await app.user('viewer')
    const post = await textPost(creator)
    const view = viewOf(post)
    await viewer.api.recordViews({ views: [view] })
    await app.settle()
    const system = systemCtx(app.nova.core)
    const about = {
      view_id: view.id,
      content_id: post,
      content_type: 'post' as const,
      creator_id: creator.id,
      viewed_at: view.viewed_at,
      watched_ms: 0,
      completed: false,
    }
    const event = {
      id: randomUUID(),
      type: 'content_viewed' as const,
      occurred_at: view.viewed_at,
      actor_id: viewer.id,
      request_id: null,
      version: 1 as const,
      data: { views: [about] },
    }
    await Promise.all([countViews(system, [event]), countViews(system, [event, event])])
    expect(await viewCount(post)).toBe(1)
    await app.db.query(`update views set received_at = received_at - interval '8 days' where id = $1`, [view.id])
    await purgeViews(system)
    expect((await app.db.query('select from views where id = $1', [view.id])).rows).toEqual([])
  })
})

describe('the analytics of a reel', () => {
  test('are the totals and daily values of its views and engagement', async () => {
    const id = await newReel(app, creator, {}, 10_000)
    const [a, b] = [await app.user('a'), await app.user('b')]
    await app.db.query(`update contents set published_at = published_at - interval '3 days' where id = $1`, [id])
    await a.api.recordViews({ views: [viewOf(id, { watched_ms: 400 })] })
    app.clock.advance(3_600_000)
    for (const user of [creator, a, b]) await app.signInAgain(user)
    await a.api.recordViews({ views: [viewOf(id, { watched_ms: 9_600 })] })
    await b.api.recordViews({ views: [viewOf(id, { watched_ms: 5_000 })] })
    await a.api.likeReel(id)
    await b.api.likeReel(id)
    await b.api.unlikeReel(id)
    await b.api.createReelComment(id, { content: 'hello' })
    await b.api.shareReel(id, {})
    await a.api.saveReel(id)
    await app.settle()
    const response = await creator.api.getReelAnalytics(id)
    if (response.status !== 200) throw new Error(JSON.stringify(response.data))
    expect(response.data.totals).toEqual({
      ...{ views: 3, unique_viewers: 2, watch_time_ms: 15_000, average_watch_ms: 5_000, completion_rate: 1 / 3 },
      ...{ likes: 1, comments: 1, shares: 1, saves: 1 },
    })
    expect(response.data).toMatchObject({ content_id: id, duration_ms: 10_000 })
    expect(response.data.days).toHaveLength(28)
    for (const name of ['views', 'watch_time_ms', 'likes', 'comments', 'shares', 'saves'] as const) {
      const sum = response.data.days.reduce((total, day) => total + day[name], 0)
      expect([name, sum]).toEqual([name, response.data.totals[name]])
    }
    const today = app.clock.now().toISOString().slice(0, 10)
    const one = await creator.api.getReelAnalytics(id, { from: today, to: today })
    expect(one).toMatchObject({ status: 200, data: { from: today, to: today, days: [{ date: today }] } })
  })

  test('are only for the creator, for a valid period and for a reel', async () => {
    const id = await newReel(app, creator)
    const other = await app.user('other')
    expect(await other.api.getReelAnalytics(id)).toMatchObject({
      status: 403,
      data: { error: { code: 'NOT_CONTENT_OWNER' } },
    })
    for (const query of [
      { from: '2026-02-31' },
      { from: '2026-11-22', to: '2026-11-21' },
      { from: '2024-01-01', to: '2026-11-21' },
      { to: 'yesterday' },
    ])
      expect([query, (await creator.api.getReelAnalytics(id, query)).status]).toEqual([query, 400])
    expect((await creator.api.getReelAnalytics(await textPost(creator))).status).toBe(404)
  })
})
