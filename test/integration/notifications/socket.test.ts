import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { openConnections } from '../../../src/realtime/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { openSocket } from '../../support/socket.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

async function followedBy(user: TestUser, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await (await app.user(`fan${n}`)).api.followUser(user.id)
}

describe('opening a socket', () => {
  test('accepts the Authorization header, or a ticket once', async () => {
    const user = await app.user()
    const byHeader = await app.socket(user)
    expect(await byHeader.next()).toMatchObject({ event: 'connected', data: { user_id: user.id, resumed: false } })
    const created = await user.api.createSocketTicket()
    if (created.status !== 201) throw new Error('unreachable')
    const { ticket } = created.data
    const byTicket = await app.socket(user, { ticket })
    expect(await byTicket.next()).toMatchObject({ event: 'connected', data: { user_id: user.id } })
    await expect(app.socket(user, { ticket })).rejects.toThrow('401')
    byHeader.close()
    byTicket.close()
  })

  test('refuses missing and invalid tokens, invalid tickets, and tickets of ended sessions', async () => {
    const user = await app.user()
    await expect(openSocket(app.url, {})).rejects.toThrow('401')
    await expect(openSocket(app.url, { accessToken: 'a.b.c' })).rejects.toThrow('401')
    await expect(openSocket(app.url, { ticket: 'nwt_unknown' })).rejects.toThrow('401')
    await expect(openSocket(app.url, { accessToken: user.accessToken, lastEventId: 'not-an-id' })).rejects.toThrow(
      '400',
    )
    const created = await user.api.createSocketTicket()
    await app.api.logout({ refresh_token: user.refreshToken })
    await expect(openSocket(app.url, { ticket: (created.data as { ticket: string }).ticket })).rejects.toThrow('401')
  })
})

test('a socket whose session ended while it was being opened is closed', async () => {
  const user = await app.user()
  // The handshake still finds the session in Redis, but it has ended in Postgres.
  expect((await user.api.getMe()).status).toBe(200)
  await app.db.query('update sessions set ended_at = now() where user_id = $1', [user.id])
  expect(await (await app.socket(user)).closed).toMatchObject({ code: 4401 })
})

describe('resuming a socket', () => {
  test('sends missed notifications oldest first, then new ones, each once', async () => {
    const user = await app.user()
    const first = await app.socket(user)
    await first.next()
    await followedBy(user, 2)
    const received = [await first.next(), await first.next()] as { id: string }[]
    first.close()
    await first.closed
    await followedBy(user, 5)
    await app.settle()
    const again = await app.socket(user, { lastEventId: received[1]!.id })
    expect(await again.next()).toMatchObject({
      event: 'connected',
      data: { resumed: true, last_event_id: received[1]!.id, unread_notifications: 7 },
    })
    const missed = []
    for (let n = 0; n < 5; n++) missed.push((await again.next()) as { data: { follower_name: string } })
    expect(missed.map(({ data }) => data.follower_name)).toEqual(['fan0', 'fan1', 'fan2', 'fan3', 'fan4'])
    await followedBy(user, 1)
    expect(await again.next()).toMatchObject({ event: 'user_followed', data: { follower_name: 'fan0' } })
    await app.settle()
    expect(again.received()).toEqual([])
    again.close()
  })

  test('with an unknown last_event_id returns resumed: false', async () => {
    const user = await app.user()
    await followedBy(user, 1)
    await app.settle()
    const socket = await app.socket(user, { lastEventId: '0192f3a2-1111-7222-8333-444455556666' })
    expect(await socket.next()).toMatchObject({ event: 'connected', data: { resumed: false, unread_notifications: 1 } })
    socket.close()
  })

  test('again and again during many notifications sends each once and in order', async () => {
    const user = await app.user()
    const post = await textPost(user)
    const fans = await Promise.all(Array.from({ length: 40 }, () => app.user()))
    const storm = Promise.all(fans.map((fan) => fan.api.likePost(post)))
    const received: string[] = []
    await followedBy(user, 1)
    await app.settle()
    const start = await user.api.listNotifications({ limit: 100 })
    let last = (start.data as { items: { id: string }[] }).items.at(-1)!.id
    received.push(last)
    while (received.length < 41) {
      const socket = await app.socket(user, { lastEventId: last })
      expect(await socket.next()).toMatchObject({ event: 'connected', data: { resumed: true } })
      for (let n = 0; n < 7 && received.length < 41; n++) {
        const message = (await socket.next()) as { id: string }
        received.push(message.id)
        last = message.id
      }
      socket.close()
    }
    await storm
    await app.settle()
    const all = await user.api.listNotifications({ limit: 100 })
    expect(received).toEqual((all.data as { items: { id: string }[] }).items.map(({ id }) => id).reverse())
  })
})

test('sockets on every process receive notifications that the worker of another process stores', async () => {
  const other = await app.another({ ROLES: 'api' })
  const user = await app.user()
  const sockets = await Promise.all([app.socket(user), openSocket(other.url!, { accessToken: user.accessToken })])
  for (const socket of sockets) expect((await socket.next()).event).toBe('connected')
  await followedBy(user, 3)
  for (const socket of sockets)
    for (const name of ['fan0', 'fan1', 'fan2'])
      expect(await socket.next()).toMatchObject({ data: { follower_name: name } })
  for (const socket of sockets) socket.close()
})

test('a socket responds to ping, marks as read, and is closed by messages that are not in the contract', async () => {
  const user = await app.user()
  await followedBy(user, 2)
  await app.settle()
  const page = await user.api.listNotifications()
  const newest = (page.data as { items: { id: string }[] }).items[0]!.id
  const socket = await app.socket(user)
  await socket.next()
  socket.send({ event: 'mark_read', up_to_id: newest })
  socket.send({ event: 'mark_read', up_to_id: '0192f3a2-1111-7222-8333-444455556666' })
  socket.send({ event: 'ping' })
  expect((await socket.next()).event).toBe('pong')
  await expect
    .poll(async () => ((await user.api.listNotifications()).data as { unread_count: number }).unread_count)
    .toBe(0)
  socket.send({ event: 'shout' })
  expect(await socket.closed).toMatchObject({ code: 4400 })
  const other = await app.socket(user)
  other.send('not json')
  expect(await other.closed).toMatchObject({ code: 4400 })
})

test('a process that stops closes its sockets with 1001', async () => {
  const other = await app.another({ ROLES: 'api' })
  const user = await app.user()
  const socket = await openSocket(other.url!, { accessToken: user.accessToken })
  await socket.next()
  await other.stop()
  expect(await socket.closed).toMatchObject({ code: 1001 })
})

test('a client that switches between socket and polling receives each notification once and in order', async () => {
  const user = await app.user()
  const received: { id: string; event: string; data: object }[] = []
  let last = '00000000-0000-0000-0000-000000000000'
  const take = (items: object[]): void => {
    for (const item of items as (typeof received)[number][]) {
      const { id, event, data } = item
      received.push({ id, event, data })
      last = id
    }
  }
  for (let round = 0; round < 4; round++) {
    await followedBy(user, 2)
    const socket = await app.socket(user, { lastEventId: last })
    expect(await socket.next()).toMatchObject({ event: 'connected', data: { resumed: true } })
    await followedBy(user, 2)
    take([await socket.next(), await socket.next(), await socket.next()])
    socket.close()
    // Polling returns the fourth, which may have been on its way to the socket, and one more that arrives meanwhile.
    const first = await user.api.listNotifications({ after: last, wait: 10 })
    take((first.data as { items: object[] }).items)
    const waiting = user.api.listNotifications({ after: last, wait: 10 })
    await followedBy(user, 1)
    take(((await waiting).data as { items: object[] }).items)
    await app.settle()
    take(((await user.api.listNotifications({ after: last })).data as { items: object[] }).items)
  }
  const { rows } = await app.db.query('select id from notifications where user_id = $1 order by seq', [user.id])
  expect(received.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
  expect(received).toHaveLength(20)
})

test('a client that does not read is disconnected, and receives all notifications when it reconnects', async () => {
  const user = await app.user()
  await followedBy(user, 1)
  await app.settle()
  const slow = new WebSocket(`${app.url.replace('http', 'ws')}/api/v1/ws/notifications`, {
    headers: { authorization: `Bearer ${user.accessToken}` },
  })
  await new Promise((resolve) => slow.once('message', resolve))
  slow.pause()
  const { redis } = app.nova.core
  const wire = JSON.stringify({ event: 'unknown', data: 'x'.repeat(64 * 1024) })
  const open = (): number => app.nova.core.of(openConnections).open
  const before = open()
  let closed: number | undefined
  slow.once('close', (code) => {
    closed = code
  })
  // More messages than the network and the server buffer for one socket.
  for (let seq = 2; seq < 400; seq++)
    await redis.publish(`${app.config.REDIS_PREFIX}notify:${user.id}`, JSON.stringify({ seq, wire }))
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(200 * 1024 * 1024)
  slow.resume()
  await expect.poll(() => closed, { timeout: 10_000 }).toBe(1008)
  await expect.poll(open).toBeLessThan(before)
  const again = await app.socket(user, { lastEventId: '00000000-0000-0000-0000-000000000000' })
  expect(await again.nextOf('user_followed')).toMatchObject({ data: { follower_name: 'fan0' } })
  again.close()
})
