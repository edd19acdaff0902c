import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { pushSender } from '../../../src/devices/push-sender.ts'
import { resumePushes } from '../../../src/notifications/index.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { pushesTo } from '../../support/pushes.ts'

// Replayed events are about the past and must not change the present.

let app: TestApp
let admin: TestUser
beforeAll(async () => {
  app = await startTestApp()
  admin = await userWithRole(app, 'admin')
})
afterAll(() => app.close())

async function replay(consumer: string): Promise<void> {
  await app.settle()
  expect((await admin.api.replayEvents(consumer, { from: '2026-01-01T00:00:00.000Z' })).status).toBe(202)
  await app.settle()
}

test('a replay does not end the stream of a creator whose suspension was lifted', async () => {
  const creator = await app.user('creator')
  await admin.api.suspendUser(creator.id, { reason: 'spam' })
  await app.settle()
  await admin.api.reinstateUser(creator.id)
  const started = await creator.api.startLive({ title: 'hello' })
  if (started.status !== 201) throw new Error('unreachable')
  await replay('live-access')
  expect(await creator.api.getLiveStatus(started.data.stream_id)).toMatchObject({ data: { status: 'starting' } })
})

test('a replay notifies no user of a deleted comment', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const post = await textPost(creator)
  await creator.api.muteUser(fan.id, {})
  const comment = await fan.api.createPostComment(post, { content: 'to be regretted' })
  await app.settle()
  await fan.api.deleteComment((comment.data as { id: string }).id)
  await creator.api.unmuteUser(fan.id)
  await replay('notifications')
  expect(await creator.api.listNotifications()).toMatchObject({ data: { items: [], unread_count: 0 } })
})

test('a replay does not mark as read what came after a mute has ended', async () => {
  const [user, fan] = [await app.user('user'), await app.user('fan')]
  await user.api.muteUser(fan.id, {})
  await app.settle()
  await user.api.unmuteUser(fan.id)
  await fan.api.followUser(user.id)
  await replay('notifications')
  expect(await user.api.listNotifications()).toMatchObject({
    data: { items: [{ event: 'user_followed', read_at: null }], unread_count: 1 },
  })
})

test('a replay skips no waiting event, and refuses a time in the future', async () => {
  const late = await admin.api.replayEvents('notifications', { from: '2099-01-01T00:00:00.000Z' })
  expect(late).toMatchObject({ status: 400, data: { error: { code: 'VALIDATION_FAILED' } } })
  const [user, fan] = [await app.user('user'), await app.user('fan')]
  await app.settle()
  // The consumer fails, so the event waits for a retry.
  await app.db.query('alter table notifications rename to notifications_away')
  await fan.api.followUser(user.id)
  await expect
    .poll(
      async () =>
        ((await admin.api.listEventConsumers()).data as { items: { name: string; in_flight: number }[] }).items.find(
          ({ name }) => name === 'notifications',
        )?.in_flight,
    )
    .toBeGreaterThan(0)
  expect((await admin.api.replayEvents('notifications', { from: new Date().toISOString() })).status).toBe(202)
  await app.db.query('alter table notifications_away rename to notifications')
  await app.settle()
  expect(await user.api.listNotifications()).toMatchObject({ data: { items: [{ event: 'user_followed' }] } })
}, 30_000)

test('a running worker starts a replay at once', async () => {
  const [user, fan] = [await app.user('user'), await app.user('fan')]
  await fan.api.followUser(user.id)
  await app.settle()
  await app.db.query('delete from notifications where user_id = $1', [user.id])
  const began = Date.now()
  await admin.api.replayEvents('notifications', { from: '2026-01-01T00:00:00.000Z' })
  await expect
    .poll(async () => ((await user.api.listNotifications()).data as { items: object[] }).items.length, {
      timeout: 15_000,
    })
    .toBe(1)
  // Well before the worker would have noticed it by a missing heartbeat.
  expect(Date.now() - began).toBeLessThan(8_000)
})

test('a failed push does not block later pushes of its group, and a push with a lost event is sent later', async () => {
  const { core } = app.nova
  const [user, one, two, three] = await Promise.all(['user', 'one', 'two', 'three'].map((name) => app.user(name)))
  const token = `token-${user!.id}`
  await user!.api.registerDevice({ platform: 'ios', token })
  const sent = async (): Promise<string[]> => (await pushesTo(app, token)).map(({ payload }) => payload.aps.alert.body)
  const { send } = core.of(pushSender)
  core.of(pushSender).send = () => Promise.reject(new Error('the provider is broken'))
  await one!.api.followUser(user!.id)
  await expect
    .poll(async () => (await app.db.query('select outcome from pushes where user_id = $1', [user!.id])).rows, {
      timeout: 20_000,
    })
    .toEqual([{ outcome: 'failed' }])
  core.of(pushSender).send = send
  await two!.api.followUser(user!.id)
  await expect.poll(sent).toEqual(['two and one started following you'])

  await app.settle()
  // As if its event had been lost with a replication slot.
  await app.db.query(
    `update pushes
    set settled_at = null, outcome = null, created_at = $2
    where id = (select id from pushes where user_id = $1 order by created_at limit 1)`,
    [user!.id, new Date(app.clock.now().getTime() - 10 * 60_000)],
  )
  await three!.api.followUser(user!.id)
  await app.settle()
  expect(await sent()).toHaveLength(1)
  await resumePushes(systemCtx(core))
  await app.settle()
  expect(await sent()).toEqual(['two and one started following you', 'three and 2 others started following you'])
}, 40_000)

test('after an outage of the push service a push is sent once, although it was queued several times', async () => {
  const { core } = app.nova
  const [user, fan, muted] = [await app.user('user'), await app.user('fan'), await app.user('muted')]
  const token = `outage-${user.id}`
  await user.api.registerDevice({ platform: 'ios', token })
  const { send } = core.of(pushSender)
  let failures = 0
  let working = false
  const sent: string[] = []
  core.of(pushSender).send = async (push) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (!working) {
      failures++
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    }
    sent.push(push.payload.aps.alert.body)
    return 'sent'
  }
  try {
    await fan.api.followUser(user.id)
    // Not earlier: the claim of an attempt that is still running must not be removed.
    await expect.poll(() => failures, { timeout: 10_000 }).toBeGreaterThan(0)
    await app.db.query('update pushes set created_at = $2, claimed_at = null where user_id = $1', [
      user.id,
      new Date(app.clock.now().getTime() - 10 * 60_000),
    ])
    for (let n = 0; n < 5; n++) await resumePushes(systemCtx(core))
    working = true
    await expect.poll(() => sent.length, { timeout: 15_000 }).toBe(1)
    await app.settle()
    expect(sent).toEqual(['fan started following you'])

    // The group has nothing to show at first, and something by the time that its push is settled.
    const post = await textPost(user)
    await muted.api.likePost(post)
    await user.api.muteUser(muted.id, {})
    await fan.api.likePost(post)
    await app.settle()
    expect(sent.at(-1)).toBe('fan liked your post')
  } finally {
    core.of(pushSender).send = send
  }
}, 40_000)
