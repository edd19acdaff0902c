import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NotificationGroup } from '../../../clients/typescript/src/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { purgeDevices } from '../../../src/devices/index.ts'
import { purgeNotifications } from '../../../src/notifications/index.ts'
import { signIn } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { everyItem } from '../../support/every-item.ts'
import { textPost } from '../../support/pictures.ts'
import { pushesTo } from '../../support/pushes.ts'
import { openSocket } from '../../support/socket.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const system = () => systemCtx(app.nova.core)

async function groups(user: TestUser, query: { limit?: number; cursor?: string } = {}) {
  const response = await user.api.listNotificationGroups(query)
  if (response.status !== 200) throw new Error(`listNotificationGroups returned ${response.status}`)
  return response.data
}

describe('notification groups', () => {
  test('join all likes of one post, and a new like moves the group to the top', async () => {
    const creator = await app.user('creator')
    const [post, other] = [await textPost(creator), await textPost(creator)]
    const fans = await Promise.all(Array.from({ length: 13 }, (_, n) => app.user(`fan${n}`)))
    for (const fan of fans.slice(0, 12)) await fan.api.likePost(post)
    await app.settle()
    await fans[0]!.api.likePost(other)
    await fans[0]!.api.followUser(creator.id)
    await app.settle()
    const before = await groups(creator)
    expect(before.items.map(({ event, content_id, actor_count }) => [event, content_id, actor_count])).toEqual([
      ['user_followed', null, 1],
      ['content_liked', other, 1],
      ['content_liked', post, 12],
    ])
    expect(before.unread_count).toBe(14)
    await fans[12]!.api.likePost(post)
    await app.settle()
    const [top, ...rest] = (await groups(creator)).items
    expect(top).toMatchObject({
      event: 'content_liked',
      content_id: post,
      actor_count: 13,
      unread_count: 13,
      summary: 'fan12 and 12 others liked your post',
    })
    expect(top!.actors.map(({ display_name }) => display_name)).toEqual(['fan12', 'fan11', 'fan10'])
    expect(top!.latest).toMatchObject({ id: top!.id, event: 'content_liked', data: { user_id: fans[12]!.id } })
    expect(rest).toHaveLength(2)
    const paged = await everyItem<NotificationGroup>((cursor) =>
      creator.api.listNotificationGroups({ limit: 1, ...cursor }),
    )
    expect(paged).toEqual([top, ...rest])
    // Marking as read applies to the groups too, and a muted user is no longer counted.
    await creator.api.markNotificationsRead({ up_to_id: top!.id })
    await creator.api.muteUser(fans[12]!.id, {})
    await app.settle()
    const [now] = (await groups(creator)).items.filter(({ content_id }) => content_id === post)
    expect(now).toMatchObject({ actor_count: 12, unread_count: 0, summary: 'fan11 and 11 others liked your post' })
  })
})

describe('notification preferences', () => {
  test('switch each kind of notification off and on, from then on', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    const post = await textPost(creator)
    const all = await creator.api.getNotificationPreferences()
    expect((all.data as { items: { in_app: boolean }[] }).items.every(({ in_app }) => in_app)).toBe(true)
    const changed = await creator.api.editNotificationPreferences({
      items: [
        { kind: 'content_liked', in_app: false },
        { kind: 'content_shared', push: false },
      ],
    })
    const of = (kind: string) => (changed.data as { items: { kind: string }[] }).items.find((one) => one.kind === kind)
    expect([of('content_liked'), of('content_shared'), of('user_unfollowed')]).toEqual([
      { kind: 'content_liked', in_app: false, push: true },
      { kind: 'content_shared', in_app: true, push: false },
      { kind: 'user_unfollowed', in_app: true, push: false },
    ])
    expect((await creator.api.getNotificationPreferences()).data).toEqual(changed.data)
    await fan.api.likePost(post)
    await fan.api.sharePost(post, {})
    await app.settle()
    expect(await creator.api.listNotifications()).toMatchObject({
      data: { items: [{ event: 'content_shared' }], unread_count: 1 },
    })
    await creator.api.editNotificationPreferences({ items: [{ kind: 'content_liked', in_app: true }] })
    await (await app.user('late')).api.likePost(post)
    await app.settle()
    expect(await creator.api.listNotifications()).toMatchObject({
      data: { items: [{ event: 'content_liked' }, { event: 'content_shared' }] },
    })
    expect(
      await creator.api.editNotificationPreferences({ items: [{ kind: 'nothing' as 'content_liked' }] }),
    ).toMatchObject({ status: 400 })
  })

  test('do not affect an unfollow, which sockets and polling receive, but is not listed or counted', async () => {
    const [star, fan] = [await app.user('star'), await app.user('fan')]
    await fan.api.followUser(star.id)
    const socket = await app.socket(star)
    await app.settle()
    const followed = ((await star.api.listNotifications()).data as { items: { id: string }[] }).items[0]!
    await fan.api.unfollowUser(star.id)
    const message = await socket.nextOf('user_unfollowed')
    await app.settle()
    expect(message.data).toMatchObject({ follower_id: fan.id })
    expect(await star.api.listNotifications({ after: followed.id })).toMatchObject({
      data: { items: [{ event: 'user_unfollowed', id: message.id }, { event: 'notifications_withdrawn' }] },
    })
    expect(await star.api.listNotifications()).toMatchObject({ data: { items: [], unread_count: 0 } })
    expect((await groups(star)).items).toEqual([])
    socket.close()
  })
})

describe('push messages', () => {
  test('are sent to the signed-in devices in the format of Apple, joined for a group', async () => {
    const [creator, ...fans] = await Promise.all(['creator', 'ana', 'ben', 'cleo'].map((name) => app.user(name)))
    const token = `token-${creator!.id}`
    const device = await creator!.api.registerDevice({ platform: 'ios', token, locale: 'en-GB', name: 'phone' })
    expect(device).toMatchObject({ status: 201, data: { platform: 'ios', environment: 'production', name: 'phone' } })
    const unregistered = await creator!.api.registerDevice({ platform: 'android', token: `gone-${creator!.id}` })
    expect(unregistered.status).toBe(201)
    const post = await textPost(creator!)
    await fans[0]!.api.createPostComment(post, { content: 'What a light!' })
    await app.settle()
    const [first] = await pushesTo(app, token)
    const { data } = await creator!.api.listNotifications()
    const { id } = (data as { items: { id: string }[] }).items[0]!
    expect(first).toMatchObject({
      headers: { 'apns-push-type': 'alert', 'apns-id': id },
      payload: {
        aps: {
          alert: {
            body: 'ana commented on your post: What a light!',
            'loc-key': 'notification.content_commented.one',
            'loc-args': ['ana', '0'],
          },
          badge: 1,
          'thread-id': `content_commented:${post}`,
        },
        event: 'content_commented',
        notification_id: id,
        content_id: post,
      },
    })
    expect(Buffer.byteLength(first!.headers['apns-collapse-id'])).toBeLessThanOrEqual(64)
    expect(Buffer.byteLength(JSON.stringify(first!.payload))).toBeLessThanOrEqual(4096)
    // The push service reported that the other device is unregistered, so it is deleted.
    expect(await creator!.api.listDevices()).toMatchObject({
      data: { items: [{ id: (device.data as { id: string }).id }] },
    })

    for (const fan of fans) await fan!.api.likePost(post)
    await app.settle()
    const likes = (await pushesTo(app, token)).filter(({ payload }) => payload.event === 'content_liked')
    expect(likes.length).toBeGreaterThanOrEqual(1)
    expect(likes.length).toBeLessThanOrEqual(3)
    expect(likes.at(-1)!.payload.aps.alert.body).toBe('cleo and 2 others liked your post')
    const { rows } = await app.db.query(
      'select count(*)::int as waiting from pushes where user_id = $1 and settled_at is null',
      [creator!.id],
    )
    expect(rows).toEqual([{ waiting: 0 }])
  })

  test('stop with the session, the device and the preference, and follow a token to its new account', async () => {
    const [one, two, fan] = [await app.user('one'), await app.user('two'), await app.user('fan')]
    const token = `shared-${one.id}`
    const later = await signIn(app, one)
    const first = await one.api.registerDevice({ platform: 'ios', token })
    expect(await one.api.registerDevice({ platform: 'ios', token, name: 'renamed' })).toMatchObject({
      data: { id: (first.data as { id: string }).id, name: 'renamed' },
    })
    await app.api.logout({ refresh_token: one.refreshToken })
    const moved = await two.api.registerDevice({ platform: 'ios', token })
    expect((moved.data as { id: string }).id).not.toBe((first.data as { id: string }).id)
    expect(await later.api.listDevices()).toMatchObject({ data: { items: [] } })
    await fan.api.followUser(one.id)
    await app.settle()
    expect(await pushesTo(app, token)).toEqual([])
    await fan.api.followUser(two.id)
    await app.settle()
    expect(await pushesTo(app, token)).toHaveLength(1)
    await two.api.editNotificationPreferences({ items: [{ kind: 'content_liked', push: false }] })
    const post = await textPost(two)
    await fan.api.likePost(post)
    await app.settle()
    expect(await pushesTo(app, token)).toHaveLength(1)
    await fan.api.unfollowUser(two.id)
    await app.settle()
    expect(await pushesTo(app, token)).toHaveLength(1)
    await app.api.logout({ refresh_token: two.refreshToken })
    await fan.api.sharePost(post, {})
    await app.settle()
    expect(await pushesTo(app, token)).toHaveLength(1)
    await purgeDevices(system())
    const { rows } = await app.db.query('select count(*)::int as n from devices where token = $1', [token])
    expect(rows).toEqual([{ n: 0 }])
    const own = await later.api.registerDevice({ platform: 'web', token: 'https://push.example/abc' })
    const { id } = own.data as { id: string }
    expect((await fan.api.unregisterDevice(id)).status).toBe(404)
    expect((await later.api.unregisterDevice(id)).status).toBe(204)
    expect((await later.api.unregisterDevice(id)).status).toBe(404)
    for (let n = 0; n < 20; n++)
      expect((await later.api.registerDevice({ platform: 'web', token: `token-number-${n}-${one.id}` })).status).toBe(
        201,
      )
    expect(await later.api.registerDevice({ platform: 'web', token: 'one too many' })).toMatchObject({
      status: 409,
      data: { error: { code: 'LIMIT_REACHED' } },
    })
  })
})

test('notifications older than the retention are deleted, with exact counts, and cannot be resumed from', async () => {
  const user = await app.user('user')
  for (let n = 0; n < 3; n++) await (await app.user(`old${n}`)).api.followUser(user.id)
  await app.settle()
  const old = ((await user.api.listNotifications()).data as { items: { id: string }[] }).items
  app.clock.advance(91 * 24 * 60 * 60 * 1000)
  try {
    await app.signInAgain(user)
    await (await app.user('new')).api.followUser(user.id)
    await app.settle()
    await purgeNotifications(system())
    const list = await user.api.listNotifications()
    expect(list).toMatchObject({ data: { items: [{ data: { follower_name: 'new' } }], unread_count: 1 } })
    expect((await groups(user)).items).toMatchObject([{ actor_count: 1, unread_count: 1 }])
    const kept = (list.data as { items: { id: string }[] }).items[0]!
    for (const [lastEventId, resumed] of [
      [old[0]!.id, false],
      [kept.id, true],
    ] as const) {
      const socket = await app.socket(user, { lastEventId })
      expect(await socket.next()).toMatchObject({ event: 'connected', data: { resumed, unread_notifications: 1 } })
      socket.close()
    }
  } finally {
    app.clock.advance(-91 * 24 * 60 * 60 * 1000)
  }
})

test('the oldest socket of a user with too many is closed, on whichever process it is', async () => {
  const limited = await startTestApp({ SOCKETS_PER_USER: '3', RATE_LIMIT_SCALE: '1' })
  try {
    const second = await limited.another({ ROLES: 'api', SOCKETS_PER_USER: '3', RATE_LIMIT_SCALE: '1' })
    const user = await limited.user()
    const sockets = []
    for (const url of [limited.url, second.url!, limited.url, second.url!, second.url!]) {
      const socket = await openSocket(url, { accessToken: user.accessToken })
      await socket.next()
      sockets.push(socket)
      await expect
        .poll(() => limited.nova.core.redis.zcard(`${limited.config.REDIS_PREFIX}sockets:${user.id}`))
        .toBe(Math.min(3, sockets.length))
    }
    expect(await sockets[0]!.closed).toMatchObject({ code: 4409 })
    expect(await sockets[1]!.closed).toMatchObject({ code: 4409 })
    for (const socket of sockets.slice(2)) socket.send({ event: 'ping' })
    for (const socket of sockets.slice(2)) expect(await socket.next()).toMatchObject({ event: 'pong' })
    for (const socket of sockets.slice(2)) socket.close()
    await second.stop()
  } finally {
    await limited.close()
  }
})
