import { afterAll, beforeAll, expect, test } from 'vitest'
import { openLive, openNotifications, type SocketEnd, type SocketState } from '../../../clients/typescript/src/index.ts'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { textPost } from '../../support/pictures.ts'
import { startTunnel } from '../../support/tunnel.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const connectionOf = (user: TestUser, baseUrl = app.url) => ({ baseUrl, accessToken: () => user.accessToken })

test('handlers receive every notification once and in order, although the connection is cut often', async () => {
  const tunnel = await startTunnel(() => [app.url])
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const posts = await Promise.all(Array.from({ length: 30 }, () => textPost(creator)))
  const states: SocketState[] = []
  const received: string[] = []
  const socket = openNotifications(connectionOf(creator, tunnel.baseUrl), { minDelayMs: 20, maxDelayMs: 100 })
  socket.onState((state) => states.push(state))
  socket.on('content_liked', ({ data }) => received.push(data.content_id))
  let gaps = 0
  socket.onGap(() => gaps++)
  await expect.poll(() => socket.state).toBe('open')
  for (const [n, post] of posts.entries()) {
    await fan.api.likePost(post)
    if (n % 6 === 5) tunnel.cut()
  }
  await expect.poll(() => received.length, { timeout: 15_000 }).toBe(30)
  await app.settle()
  expect(received).toEqual(posts)
  expect(gaps).toBe(0)
  expect(states.filter((state) => state === 'waiting').length).toBeGreaterThanOrEqual(3)
  expect(socket.lastEventId).toBe(
    ((await creator.api.listNotifications()).data as { items: { id: string }[] }).items[0]!.id,
  )
  const { lastEventId } = socket
  socket.close()
  expect(socket.state).toBe('closed')
  // The next start of the app continues from there.
  expect((await fan.api.followUser(creator.id)).status).toBe(201)
  await app.settle()
  const again = openNotifications(connectionOf(creator), { lastEventId: lastEventId! })
  const events: string[] = []
  again.onMessage(({ event }) => events.push(event))
  await expect.poll(() => events).toEqual(['connected', 'user_followed'])
  again.close()
  tunnel.stop()
}, 40_000)

test('a last event id that is no longer known calls the gap handlers', async () => {
  const user = await app.user()
  let gaps = 0
  const socket = openNotifications(connectionOf(user), { lastEventId: crypto.randomUUID() })
  socket.onGap(() => gaps++)
  await expect.poll(() => gaps).toBe(1)
  expect(socket.state).toBe('open')
  socket.close()
})

test('the socket renews an expired token, and closes for good with its session or a suspension', async () => {
  const [user, suspended, admin] = [
    await app.user('user'),
    await app.user('suspended'),
    await userWithRole(app, 'admin'),
  ]
  const ends: SocketEnd[] = []
  let renewed = 0
  const first = user.accessToken
  const socket = openNotifications(
    { baseUrl: app.url, accessToken: () => (renewed === 0 ? `${first.slice(0, -8)}AAAAAAAA` : user.accessToken) },
    { refresh: async () => renewed++ },
  )
  socket.onState((_state, end) => end && ends.push(end))
  await expect.poll(() => socket.state).toBe('open')
  expect(renewed).toBe(1)
  await app.api.logout({ refresh_token: user.refreshToken })
  await expect.poll(() => socket.state, { timeout: 10_000 }).toBe('closed')
  expect(ends).toMatchObject([{ code: 4401 }])
  const other = openNotifications(connectionOf(suspended))
  other.onState((_state, end) => end && ends.push(end))
  await expect.poll(() => other.state).toBe('open')
  await admin.api.suspendUser(suspended.id, { reason: 'spam' })
  await expect.poll(() => other.state, { timeout: 10_000 }).toBe('closed')
  expect(ends[1]).toMatchObject({ code: 4403 })
})

test('a live socket closes when its stream ends, has ended, or may not be watched', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const started = await creator.api.startLive({ title: 'hello' })
  if (started.status !== 201) throw new Error('unreachable')
  const { stream_id } = started.data
  const socket = openLive(connectionOf(fan), stream_id)
  const texts: string[] = []
  const ends: (SocketEnd | undefined)[] = []
  socket.on('live_comment', ({ data }) => texts.push(data.text))
  socket.onState((state, end) => state === 'closed' && ends.push(end))
  await expect.poll(() => socket.state).toBe('open')
  await fan.api.createLiveComment(stream_id, { content: 'hi' })
  await expect.poll(() => texts).toEqual(['hi'])
  await creator.api.endLive(stream_id)
  await expect.poll(() => ends).toMatchObject([{ code: 1000 }])
  const late = openLive(connectionOf(fan), stream_id)
  late.onState((state, end) => state === 'closed' && ends.push(end))
  await expect.poll(() => ends.length).toBe(2)
  expect(ends[1]).toMatchObject({ code: 1000, reason: 'the stream has ended' })
  const hidden = await creator.api.startLive({ title: 'mine', visibility: 'private' })
  const secret = openLive(connectionOf(fan), (hidden.data as { stream_id: string }).stream_id)
  secret.onState((state, end) => state === 'closed' && ends.push(end))
  await expect.poll(() => ends.length).toBe(3)
  expect(ends[2]).toMatchObject({ code: 4410 })
  const nothing = openLive(connectionOf(fan), 'null')
  nothing.onState((state, end) => state === 'closed' && ends.push(end))
  await expect.poll(() => ends.length).toBe(4)
  expect(ends[3]).toMatchObject({ code: 4410 })
})
