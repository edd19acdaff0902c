import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { liveStatus, newStream } from '../../support/contents.ts'
import { codeOf } from '../../support/replies.ts'
import { openLiveSocket } from '../../support/socket.ts'

// The users whose sockets are connected to a stream: who counts, what they receive, and when they are disconnected.

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ LIVE_GRACE_SECONDS: '60' })
})
afterAll(() => app.close())

test('a user with two sockets counts as one viewer until both are closed, and the creator does not count', async () => {
  const [creator, one, two] = [await app.user('creator'), await app.user('one'), await app.user('two')]
  const { stream_id } = await newStream(creator)
  const sockets = [
    await app.watch(one, stream_id),
    await app.watch(one, stream_id),
    await app.watch(two, stream_id),
    await app.watch(creator, stream_id),
  ]
  for (const socket of sockets) await socket.nextOf('joined')
  const viewers = async (): Promise<number> => (await liveStatus(creator, stream_id)).viewer_count
  expect(await viewers()).toBe(2)
  sockets[0]!.close()
  await sockets[0]!.closed
  expect(await viewers()).toBe(2)
  sockets[1]!.close()
  await expect.poll(viewers).toBe(1)
  sockets[2]!.close()
  await expect.poll(viewers).toBe(0)
  expect(await liveStatus(creator, stream_id)).toMatchObject({ peak_viewers: 2 })
  sockets[3]!.close()
  await expect
    .poll(
      async () =>
        (
          await app.db.query('select count(*)::int as n from live_viewers where session_id = $1 and left_at is null', [
            stream_id,
          ])
        ).rows,
    )
    .toEqual([{ n: 0 }])
})

test('a reconnecting viewer receives missed messages once, in order, and without deleted comments', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const { stream_id } = await newStream(creator)
  const first = await app.watch(fan, stream_id)
  await first.nextOf('joined')
  const comment = async (content: string): Promise<string> => {
    const response = await creator.api.createLiveComment(stream_id, { content })
    expect(response.status).toBe(201)
    return (response.data as { id: string }).id
  }
  await comment('0')
  const { id: last } = await first.nextOf('live_comment')
  first.close()
  await first.closed
  const ids = [await comment('1'), await comment('2'), await comment('3')]
  expect((await creator.api.deleteComment(ids[1]!)).status).toBe(204)
  await app.settle()
  const again = await app.watch(fan, stream_id, { lastEventId: last })
  expect(await again.next()).toMatchObject({ event: 'joined', data: { resumed: true, last_event_id: last } })
  const missed = [await again.next(), await again.next(), await again.next()]
  expect(missed).toMatchObject([
    { event: 'live_comment', data: { text: '1' } },
    { event: 'live_comment', data: { text: '3' } },
    { event: 'live_comment_deleted', data: { comment_id: ids[1] } },
  ])
  await comment('4')
  expect(await again.nextOf('live_comment')).toMatchObject({ data: { text: '4' } })
  const stranger = await app.watch(fan, stream_id, { lastEventId: crypto.randomUUID() })
  expect(await stranger.next()).toMatchObject({ data: { resumed: false, last_event_id: expect.any(String) } })
  for (const socket of [again, stranger]) socket.close()
})

test('slow mode limits viewers, even with concurrent comments, but not the creator', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const { stream_id } = await newStream(creator, { slow_mode_seconds: 10 })
  const both = await Promise.all([
    fan.api.createLiveComment(stream_id, { content: 'a' }),
    fan.api.createLiveComment(stream_id, { content: 'b' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([201, 429])
  const early = await fan.api.createLiveComment(stream_id, { content: 'c' })
  expect([early.status, codeOf(early), Number(early.headers.get('retry-after'))]).toEqual([429, 'SLOW_MODE', 10])
  app.clock.advance(10_000)
  expect((await fan.api.createLiveComment(stream_id, { content: 'd' })).status).toBe(201)
  for (let n = 0; n < 3; n++)
    expect((await creator.api.createLiveComment(stream_id, { content: `${n}` })).status).toBe(201)
  expect(await creator.api.editLive(stream_id, { slow_mode_seconds: 0, comments_enabled: false })).toMatchObject({
    data: { slow_mode_seconds: 0 },
  })
  expect(codeOf(await fan.api.createLiveComment(stream_id, { content: 'e' }))).toBe('COMMENTS_DISABLED')
  expect((await creator.api.createLiveComment(stream_id, { content: 'mine' })).status).toBe(201)
})

test('concurrent bans of one viewer create one ban, which each of them returns', async () => {
  const creator = await app.user('creator')
  const { stream_id } = await newStream(creator)
  for (let round = 0; round < 8; round++) {
    const troll = await app.user('troll')
    const responses = await Promise.all(
      Array.from({ length: 4 }, () => creator.api.banViewer(stream_id, { user_id: troll.id })),
    )
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(responses.map(({ data }) => (data as { created_at: string }).created_at)).size).toBe(1)
  }
  await app.settle()
  const events = await queryClickHouse(
    app,
    `SELECT count() AS many
    FROM events FINAL
    WHERE event_type = 'live_viewer_banned' AND target_content_id = '${stream_id}'`,
  )
  expect(events).toEqual([{ many: 8 }])
})

test('a banned viewer is disconnected at once and refused until the ban is lifted', async () => {
  const [creator, troll] = [await app.user('creator'), await app.user('troll')]
  const { stream_id } = await newStream(creator)
  const socket = await app.watch(troll, stream_id)
  await socket.nextOf('joined')
  expect(codeOf(await creator.api.banViewer(stream_id, { user_id: creator.id }))).toBe('SELF_BAN')
  expect(codeOf(await creator.api.banViewer(stream_id, { user_id: crypto.randomUUID() }))).toBe('USER_NOT_FOUND')
  expect(codeOf(await troll.api.banViewer(stream_id, { user_id: creator.id }))).toBe('NOT_CONTENT_OWNER')
  expect(await creator.api.banViewer(stream_id, { user_id: troll.id })).toMatchObject({
    status: 201,
    data: { user: { id: troll.id } },
  })
  expect(await socket.closed).toMatchObject({ code: 4410 })
  expect((await creator.api.banViewer(stream_id, { user_id: troll.id })).status).toBe(201)
  for (const response of [
    await troll.api.createLiveComment(stream_id, { content: 'x' }),
    await troll.api.likeLive(stream_id),
    await troll.api.unlikeLive(stream_id),
  ])
    expect([response.status, codeOf(response)]).toEqual([403, 'BANNED_FROM_STREAM'])
  await expect(app.watch(troll, stream_id)).rejects.toThrow('403')
  expect(await creator.api.listLiveBans(stream_id)).toMatchObject({ data: { items: [{ user: { id: troll.id } }] } })
  expect((await creator.api.unbanViewer(stream_id, troll.id)).status).toBe(204)
  expect((await creator.api.unbanViewer(stream_id, troll.id)).status).toBe(204)
  const again = await app.watch(troll, stream_id)
  await again.nextOf('joined')
  again.close()
})

test('comments are not sent to users of a blocked pair or who muted the author, even after reconnecting', async () => {
  const [creator, loud, blocker, muter, other] = await Promise.all(
    ['creator', 'loud', 'blocker', 'muter', 'other'].map((name) => app.user(name)),
  )
  const { stream_id } = await newStream(creator!)
  await blocker!.api.blockUser(loud!.id, {})
  await muter!.api.muteUser(loud!.id, {})
  const sockets = await Promise.all([blocker!, muter!, other!].map((user) => app.watch(user, stream_id)))
  for (const socket of sockets) await socket.nextOf('joined')
  await creator!.api.createLiveComment(stream_id, { content: 'first' })
  await loud!.api.createLiveComment(stream_id, { content: 'LOUD' })
  await creator!.api.createLiveComment(stream_id, { content: 'last' })
  const texts = async (socket: (typeof sockets)[number]): Promise<string[]> => {
    const received: string[] = []
    while (received.at(-1) !== 'last') received.push((await socket.nextOf('live_comment')).data.text)
    return received
  }
  expect(await Promise.all(sockets.map(texts))).toEqual([
    ['first', 'last'],
    ['first', 'last'],
    ['first', 'LOUD', 'last'],
  ])
  const { rows } = await app.db.query(`select id from live_messages where session_id = $1 order by seq limit 1`, [
    stream_id,
  ])
  const again = await app.watch(muter!, stream_id, { lastEventId: rows[0].id })
  await again.nextOf('joined')
  expect(await texts(again)).toEqual(['last'])
  for (const socket of [...sockets, again]) socket.close()
})

test('a viewer who is blocked, or unfollows the creator of a stream for followers, is disconnected', async () => {
  const [creator, fan, blocked] = [await app.user('creator'), await app.user('fan'), await app.user('blocked')]
  for (const user of [fan, blocked]) await user.api.followUser(creator.id)
  const { stream_id } = await newStream(creator, { visibility: 'followers' })
  const sockets = [await app.watch(fan, stream_id), await app.watch(blocked, stream_id)] as const
  for (const socket of sockets) await socket.nextOf('joined')
  await creator.api.blockUser(blocked.id, {})
  expect(await sockets[1].closed).toMatchObject({ code: 4410 })
  await fan.api.unfollowUser(creator.id)
  expect(await sockets[0].closed).toMatchObject({ code: 4410 })
  await expect(app.watch(fan, stream_id)).rejects.toThrow('403')
  await expect(app.watch(blocked, stream_id)).rejects.toThrow('404')
  await expect.poll(async () => (await liveStatus(creator, stream_id)).viewer_count).toBe(0)
})

test('a message that is not in the contract closes the socket', async () => {
  const creator = await app.user()
  const { stream_id } = await newStream(creator)
  const socket = await app.watch(creator, stream_id)
  await socket.nextOf('joined')
  socket.send({ event: 'ping' })
  expect(await socket.nextOf('pong')).toBeTruthy()
  socket.send({ event: 'mark_read', up_to_id: crypto.randomUUID() })
  expect(await socket.closed).toMatchObject({ code: 4400 })
})

test('counts, comments and the end of a stream reach the viewers of both processes', async () => {
  const second = await app.another({ ROLES: 'api' })
  const [creator, here, there] = [await app.user('creator'), await app.user('here'), await app.user('there')]
  const { stream_id } = await newStream(creator)
  const sockets = [
    await app.watch(here, stream_id),
    await openLiveSocket(second.url!, stream_id, { accessToken: there.accessToken }),
  ] as const
  for (const socket of sockets) await socket.nextOf('joined')
  expect(await liveStatus(creator, stream_id)).toMatchObject({ viewer_count: 2, peak_viewers: 2 })
  // The same user at both processes counts once.
  const twice = await openLiveSocket(second.url!, stream_id, { accessToken: here.accessToken })
  expect(await twice.nextOf('joined')).toMatchObject({ data: { viewer_count: 2 } })
  await here.api.createLiveComment(stream_id, { content: 'hello' })
  for (const socket of [...sockets, twice])
    expect(await socket.nextOf('live_comment')).toMatchObject({ data: { text: 'hello' } })
  sockets[0].close()
  await sockets[0].closed
  expect(await liveStatus(creator, stream_id)).toMatchObject({ viewer_count: 2 })
  await creator.api.endLive(stream_id)
  for (const socket of [sockets[1], twice]) {
    await socket.nextOf('live_ended')
    expect(await socket.closed).toMatchObject({ code: 1000 })
  }
  await second.stop()
})

test('a viewer who joins later receives the viewer count, even if it did not change', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const { stream_id } = await newStream(creator)
  const first = await app.watch(fan, stream_id)
  expect(await first.nextOf('viewer_count')).toMatchObject({ data: { viewer_count: 1 } })
  const second = await app.watch(fan, stream_id)
  expect(await second.nextOf('viewer_count')).toMatchObject({ data: { viewer_count: 1 } })
  const own = await app.watch(creator, stream_id)
  expect(await own.nextOf('viewer_count')).toMatchObject({ data: { viewer_count: 1 } })
  for (const socket of [first, second, own]) socket.close()
})
