import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { insertBlock } from '../../support/graph.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

/** Creates a user with `count` notifications that are all published and handled. */
async function notified(count: number): Promise<{ user: TestUser; fans: TestUser[]; ids: string[] }> {
  const user = await app.user()
  const fans: TestUser[] = []
  for (let n = 0; n < count; n++) {
    fans.push(await app.user(`fan${n}`))
    await fans[n]!.api.followUser(user.id)
  }
  await app.settle()
  const page = await user.api.listNotifications({ limit: 100 })
  if (page.status !== 200) throw new Error('unreachable')
  return { user, fans, ids: page.data.items.map(({ id }) => id).reverse() }
}

describe('the list of notifications', () => {
  test('is paginated newest first, each once, and is oldest first after an id', async () => {
    const { user, fans, ids } = await notified(7)
    const seen = await everyItem<{ id: string }>(async (cursor) => {
      const page = await user.api.listNotifications({ limit: 3, ...cursor })
      expect(page.data).toMatchObject({ unread_count: 7 })
      return page
    })
    expect(seen.map(({ id }) => id)).toEqual([...ids].reverse())
    const after = await user.api.listNotifications({ after: ids[3]! })
    expect((after.data as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual(ids.slice(4))
    expect((after.data as { items: { data: object }[] }).items[0]!.data).toMatchObject({
      follower_id: fans[4]!.id,
      follower_name: 'fan4',
    })
  })

  test('refuses an `after` that is unknown, of another user, or together with a cursor', async () => {
    const [{ user, ids }, { user: other }] = [await notified(2), await notified(1)]
    const page = await user.api.listNotifications({ limit: 1 })
    const cursor = (page.data as { next_cursor: string }).next_cursor
    for (const response of [
      await user.api.listNotifications({ after: '0192f3a2-1111-7222-8333-444455556666' }),
      await other.api.listNotifications({ after: ids[0]! }),
      await other.api.listNotifications({ cursor }),
      await user.api.listNotifications({ after: ids[0]!, cursor }),
    ])
      expect(response).toMatchObject({ status: 400, data: { error: { code: 'INVALID_CURSOR' } } })
  })

  test('waits for the next notification, at most for `wait` seconds', async () => {
    const { user, ids } = await notified(1)
    const waiting = user.api.listNotifications({ after: ids[0]!, wait: 20 })
    const fan = await app.user('late')
    await fan.api.followUser(user.id)
    const response = await waiting
    expect(response.data).toMatchObject({ items: [{ event: 'user_followed', data: { follower_name: 'late' } }] })
    const last = (response.data as { items: { id: string }[] }).items[0]!.id
    expect((await user.api.listNotifications({ after: last, wait: 1 })).data).toMatchObject({ items: [] })
  })
})

test.each(['ended', 'suspended'])('a long poll returns an error at once when its session is %s', async (how) => {
  const [user, fan, late] = [await app.user(), await app.user(), await app.user()]
  await fan.api.followUser(user.id)
  await app.settle()
  const { items } = (await user.api.listNotifications()).data as { items: { id: string }[] }
  const began = Date.now()
  const poll = user.api.listNotifications({ after: items[0]!.id, wait: 25 })
  // The metric counts the requests that are waiting.
  await expect.poll(app.metrics).toContain('nova_long_polls_open 1')
  if (how === 'ended') expect((await user.api.endSession((await sessionOf(user)).id)).status).toBe(204)
  else {
    const admin = await userWithRole(app, 'admin')
    expect((await admin.api.suspendUser(user.id, { reason: 'spam' })).status).toBe(200)
  }
  expect(await poll).toMatchObject(
    how === 'ended'
      ? { status: 401, data: { error: { code: 'INVALID_TOKEN' } } }
      : { status: 403, data: { error: { code: 'ACCOUNT_SUSPENDED' } } },
  )
  expect(Date.now() - began).toBeLessThan(20_000)
  await late.api.followUser(fan.id)
})

async function sessionOf(user: TestUser) {
  const { data } = await user.api.listSessions()
  return (data as { items: { id: string; current: boolean }[] }).items.find(({ current }) => current)!
}

describe('marking as read', () => {
  test('marks all up to an id, with an exact count, and repeating it changes nothing', async () => {
    const { user, ids } = await notified(5)
    expect((await user.api.markNotificationsRead({ up_to_id: ids[2]! })).data).toEqual({ unread_count: 2 })
    expect((await user.api.markNotificationsRead({ up_to_id: ids[2]! })).data).toEqual({ unread_count: 2 })
    expect((await user.api.markNotificationsRead({ up_to_id: ids[0]! })).data).toEqual({ unread_count: 2 })
    const page = await user.api.listNotifications()
    expect((page.data as { items: { read_at: string | null }[] }).items.map(({ read_at }) => read_at !== null)).toEqual(
      [false, false, true, true, true],
    )
  })

  test('an id of another user is NOTIFICATION_NOT_FOUND', async () => {
    const [{ user }, { ids }] = [await notified(1), await notified(1)]
    expect(await user.api.markNotificationsRead({ up_to_id: ids[0]! })).toMatchObject({
      status: 404,
      data: { error: { code: 'NOTIFICATION_NOT_FOUND' } },
    })
  })

  test('keeps the count exact while new notifications arrive', async () => {
    const { user, ids } = await notified(3)
    const fans = await Promise.all(Array.from({ length: 20 }, () => app.user()))
    await Promise.all([
      ...fans.map((fan) => fan.api.followUser(user.id)),
      ...ids.map((id) => user.api.markNotificationsRead({ up_to_id: id })),
    ])
    await app.settle()
    const { rows } = await app.db.query(
      `select unread_count,
          (select count(*)::int from notifications where user_id = $1 and read_at is null) as unread
        from notification_counters
        where user_id = $1`,
      [user.id],
    )
    expect(rows[0]).toEqual({ unread_count: 20, unread: 20 })
  })
})

describe('the recipients of a like', () => {
  test('are notified once of repeated likes, and not of their own or of muted or blocked users', async () => {
    const [creator, fan, muted, blocked] = [await app.user(), await app.user('fan'), await app.user(), await app.user()]
    const id = await textPost(creator)
    await app.db.query(
      'insert into mutes (id, muter_id, muted_id, created_at) values (gen_random_uuid(), $1, $2, now())',
      [creator.id, muted.id],
    )
    await creator.api.likePost(id)
    await fan.api.likePost(id)
    await fan.api.unlikePost(id)
    await fan.api.likePost(id)
    await muted.api.likePost(id)
    await blocked.api.likePost(id)
    await insertBlock(app, creator, blocked)
    await blocked.api.followUser(creator.id)
    await app.settle()
    const page = await creator.api.listNotifications()
    const events = (page.data as { items: { event: string; data: { user_id: string } }[] }).items
    expect(
      events.filter(({ data }) => data.user_id !== blocked.id).map(({ event, data }) => [event, data.user_id]),
    ).toEqual([['content_liked', fan.id]])
  })
})
