import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { replayConsumer } from '../../../src/events/index.ts'
import { notifications, purgeDecisions, purgeNotifications } from '../../../src/notifications/index.ts'
import { recordedPushesKey } from '../../../src/platform/push.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { dumpStores } from '../../support/dump-stores.ts'
import { seedEventfulWorld } from '../../support/eventful-world.ts'
import { textPost } from '../../support/pictures.ts'

let app: TestApp
let admin: TestUser
beforeAll(async () => {
  app = await startTestApp({ LIVE_GRACE_SECONDS: '600' })
  admin = await userWithRole(app, 'admin')
})
afterAll(() => app.close())

/** Lets every consumer handle all of its events again. */
async function replayAll(): Promise<string[]> {
  const names = app.nova.workers!.consumers.map(({ name }) => name)
  for (const name of names)
    expect(await admin.api.replayEvents(name, { from: '2026-01-01T00:00:00.000Z' })).toMatchObject({ status: 202 })
  await app.settle()
  return names
}

test('a replay of every consumer changes nothing, although blocks, mutes and bans have ended meanwhile', async () => {
  const { redis } = app.nova.core
  const { users, stream, lift } = await seedEventfulWorld(app, admin)
  await app.settle()
  await lift()
  await app.settle()
  const sockets = await Promise.all([
    ...[users.ana, users.fan, users.viewer, users.muted].map((user) => app.socket(user)),
    app.watch(users.viewer, stream),
    app.watch(users.fan, stream),
  ])
  for (const socket of sockets) await socket.next()
  // The viewers have been counted.
  await expect
    .poll(async () => (await app.db.query('select peak_viewers from live_sessions where id = $1', [stream])).rows, {
      timeout: 20_000,
    })
    .toEqual([{ peak_viewers: 2 }])
  await app.settle()
  const countPushes = (): Promise<number> => redis.xlen(recordedPushesKey(app.config.REDIS_PREFIX))

  const [before, pushes] = [await dumpStores(app), await countPushes()]
  for (let times = 0; times < 2; times++) {
    expect(await replayAll()).toContain('notifications')
    expect(await dumpStores(app)).toEqual(before)
  }
  expect(await countPushes()).toBe(pushes)
  for (const socket of sockets) {
    socket.send({ event: 'ping' })
    const events: string[] = []
    do events.push((await socket.next()).event)
    while (events.at(-1) !== 'pong')
    // The number of viewers is sent regularly.
    expect(events.filter((event) => event !== 'viewer_count')).toEqual(['pong'])
    socket.close()
  }
}, 120_000)

const dayMs = 24 * 60 * 60 * 1000

test('what was withheld stays so for a replay, and a newer event with the same cause is notified', async () => {
  const [user, fan] = [await app.user('user'), await app.user('fan')]
  await user.api.muteUser(fan.id, {})
  await fan.api.followUser(user.id)
  await app.settle()
  await user.api.unmuteUser(fan.id)
  await replayAll()
  expect(await user.api.listNotifications()).toMatchObject({ data: { items: [], unread_count: 0 } })
  await fan.api.unfollowUser(user.id)
  await fan.api.followUser(user.id)
  await app.settle()
  expect(await user.api.listNotifications()).toMatchObject({
    data: { items: [{ event: 'user_followed' }], unread_count: 1 },
  })
})

test('what was withheld is remembered until no event can be handled again, erased and exported', async () => {
  const ctx = systemCtx(app.nova.core)
  const [user, fan] = [await app.user('user'), await app.user('fan')]
  const { erase, export: read } = notifications
  const withheld = async (): Promise<object[]> => {
    const rows: object[] = []
    for await (const row of read.withheld_notifications(ctx, user.id)) rows.push(row)
    return rows
  }
  const post = await textPost(user)
  await fan.api.followUser(user.id)
  await app.settle()
  expect(await withheld()).toEqual([])
  await user.api.muteUser(fan.id, {})
  await fan.api.likePost(post)
  await app.settle()
  const liked = { cause: `content_liked:${post}:${fan.id}`, withheld_at: expect.any(String) }
  expect(await withheld()).toEqual([liked])
  await fan.api.sharePost(post, {})
  await app.settle()
  expect(await withheld()).toHaveLength(2)
  await erase.withheld_notifications(ctx, user.id)
  expect(await withheld()).toEqual([])

  await fan.api.createPostComment(post, { content: 'hello' })
  await app.settle()
  app.clock.advance(44 * dayMs)
  await purgeDecisions(ctx)
  expect(await withheld()).toHaveLength(1)
  app.clock.advance(2 * dayMs)
  await purgeDecisions(ctx)
  expect(await withheld()).toEqual([])
})

test('a replay does not restore notifications that were deleted because of their age', async () => {
  const other = await startTestApp({ NOTIFICATION_RETENTION_DAYS: '1' })
  try {
    const [user, fan] = [await other.user('user'), await other.user('fan')]
    await fan.api.followUser(user.id)
    await other.settle()
    other.clock.advance(2 * dayMs)
    await purgeNotifications(systemCtx(other.nova.core))
    expect(await replayConsumer(other.nova.core, 'notifications', new Date('2026-01-01'))).toBeGreaterThan(0)
    await other.settle()
    expect((await other.db.query('select from notifications')).rowCount).toBe(0)
  } finally {
    await other.close()
  }
})
