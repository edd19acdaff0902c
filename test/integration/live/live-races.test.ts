import { afterAll, beforeAll, expect, test } from 'vitest'
import { systemCtx } from '../../../src/core/context.ts'
import { replayConsumer } from '../../../src/events/index.ts'
import { onLiveStreamEvents } from '../../../src/live/index.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { newStream } from '../../support/contents.ts'
import { waitUntilBlocked } from '../../support/locks.ts'

type LiveSocket = Awaited<ReturnType<TestApp['watch']>>

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ LIVE_GRACE_SECONDS: '60' })
})
afterAll(() => app.close())

const start = async (creator: TestUser): Promise<string> => (await newStream(creator)).stream_id

/** Locks a table while `during` runs, so that all statements on it wait. */
async function withLock(table: string, during: () => Promise<void>): Promise<void> {
  const client = await app.db.connect()
  await client.query('begin')
  await client.query(`lock table ${table} in access exclusive mode`)
  try {
    await during()
  } finally {
    await client.query('commit')
    client.release()
  }
}

const openTransactions = async (): Promise<number> =>
  (
    await app.db.query(
      `select count(*)::int as n from pg_stat_activity
        where datname = current_database()
          and backend_type = 'client backend'
          and xact_start is not null
          and pid <> pg_backend_pid()`,
    )
  ).rows[0].n

/** Opens a socket that was accepted and waits for `table` until `during` is done. Returns the socket. */
async function joinsDuring(
  table: string,
  user: TestUser,
  id: string,
  during: (socket: LiveSocket) => Promise<void>,
): Promise<LiveSocket> {
  let socket: LiveSocket
  await withLock(table, async () => {
    socket = await app.watch(user, id)
    await during(socket)
  })
  return socket!
}

const viewersOf = async (user: TestUser, id: string): Promise<number> =>
  ((await user.api.getLiveStatus(id)).data as { viewer_count: number }).viewer_count
/** Returns the keys of a stream in Redis, except for the set of all viewers, which expires. */
const keysOf = async (id: string): Promise<string[]> =>
  (await app.nova.core.redis.keys(`${app.config.REDIS_PREFIX}viewers:${id}*`)).filter((key) => !key.endsWith(':seen'))

test('a viewer who joins while the stream ends receives the end and is no longer counted', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const id = await start(creator)
  for (const user of [creator, fan]) await user.api.getLive(id)
  const live = await joinsDuring('sessions', fan, id, async () => {
    expect((await creator.api.endLive(id)).status).toBe(200)
    await expect
      .poll(async () => (await app.db.query('select 1 from live_messages where session_id = $1', [id])).rowCount)
      .toBe(1)
  })
  await live.nextOf('live_ended')
  expect(await live.closed).toMatchObject({ code: 1000 })
  await expect.poll(() => keysOf(id)).toEqual([])
  const open = `select count(*)::int as n from live_viewers where session_id = $1 and left_at is null`
  await expect.poll(async () => (await app.db.query(open, [id])).rows[0]).toEqual({ n: 0 })
})

test('a user who is blocked while joining is refused', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const id = await start(creator)
  for (const user of [creator, fan]) await user.api.getLive(id)
  const live = await joinsDuring('sessions', fan, id, async () => {
    expect((await creator.api.blockUser(fan.id, {})).status).toBe(201)
  })
  expect(await live.closed).toMatchObject({ code: 4410 })
  expect(live.received()).toEqual([])
  await expect.poll(() => viewersOf(creator, id)).toBe(0)
})

test('joined is the first message of a socket', async () => {
  const [creator, fan, other] = [await app.user('creator'), await app.user('fan'), await app.user('other')]
  const id = await start(creator)
  for (const user of [creator, fan, other]) await user.api.getLive(id)
  const before = await app.watch(other, id)
  await before.nextOf('joined')
  const live = await joinsDuring('live_messages', fan, id, async (joining) => {
    // Only viewers who have joined receive the counts of viewers and of likes.
    await before.nextOf('viewer_count')
    await other.api.likeLive(id)
    await before.nextOf('viewer_count')
    expect(joining.received()).toEqual([])
  })
  expect(await live.next()).toMatchObject({ event: 'joined' })
  for (const socket of [before, live]) socket.close()
})

test('after an outage of Redis the viewers are exact: those who left, joined or were blocked meanwhile', async () => {
  const [creator, stays, leaves, joins, blocked] = await Promise.all(
    ['creator', 'stays', 'leaves', 'joins', 'blocked'].map((name) => app.user(name)),
  )
  const id = await start(creator!)
  const sockets = await Promise.all([stays!, leaves!, blocked!].map((user) => app.watch(user, id)))
  for (const socket of sockets) await socket.nextOf('joined')
  expect(await viewersOf(creator!, id)).toBe(3)
  const { redis, redisSubscriber } = app.nova.core
  redis.disconnect()
  redisSubscriber.disconnect()
  sockets[1]!.close()
  await sockets[1]!.closed
  expect((await creator!.api.blockUser(blocked!.id, {})).status).toBe(201)
  const late = await app.watch(joins!, id)
  await late.nextOf('joined')
  await app.settle(/^(feed|trending)/)
  await Promise.all([redis.connect(), redisSubscriber.connect()])
  expect(await sockets[2]!.closed).toMatchObject({ code: 4410 })
  await expect.poll(() => viewersOf(creator!, id), { timeout: 15_000 }).toBe(2)
  expect((await app.nova.core.redis.smembers(`${app.config.REDIS_PREFIX}viewers:${id}`)).sort()).toEqual(
    [stays!.id, joins!.id].sort(),
  )
  for (const socket of [sockets[0]!, late]) socket.close()
  await expect.poll(() => viewersOf(creator!, id)).toBe(0)
}, 40_000)

test('a stream that is kept alive at the last moment continues', async () => {
  const creator = await app.user('creator')
  const id = await start(creator)
  const client = await app.db.connect()
  await client.query('begin')
  await client.query('update live_sessions set last_seen_at = $2 where id = $1', [
    id,
    new Date(app.clock.now().getTime() + 61_000),
  ])
  app.clock.advance(61_000)
  // The job has found the stream, waits for the row, and checks it again.
  await waitUntilBlocked(app)
  await client.query('commit')
  client.release()
  await expect.poll(openTransactions).toBe(0)
  expect((await app.db.query('select status from live_sessions where id = $1', [id])).rows).toEqual([
    { status: 'starting' },
  ])
  await app.db.query('update live_sessions set last_seen_at = $2 where id = $1', [id, app.clock.now()])
  await creator.api.endLive(id)
}, 20_000)

test('the summary counts every user who watched, even at the last moment', async () => {
  const [creator, one, two] = [await app.user('creator'), await app.user('one'), await app.user('two')]
  const id = await start(creator)
  const first = await app.watch(one, id)
  await first.nextOf('joined')
  first.close()
  await first.closed
  await (await app.watch(two, id)).nextOf('joined')
  expect(await creator.api.endLive(id)).toMatchObject({ data: { unique_viewers: 2, peak_viewers: 1 } })
})

test('muted users are hidden from the creator, and comments of suspended users are not sent again', async () => {
  const [creator, muted, fan, bad] = await Promise.all(['creator', 'muted', 'fan', 'bad'].map((name) => app.user(name)))
  const id = await start(creator!)
  await creator!.api.muteUser(muted!.id, {})
  const own = await app.watch(creator!, id)
  await own.nextOf('joined')
  for (const [user, content] of [
    [fan!, 'first'],
    [muted!, 'from the muted'],
    [bad!, 'from the suspended'],
    [fan!, 'last'],
  ] as const)
    expect((await user.api.createLiveComment(id, { content })).status).toBe(201)
  const received = [
    await own.nextOf('live_comment'),
    await own.nextOf('live_comment'),
    await own.nextOf('live_comment'),
  ]
  expect(received.map(({ data }) => data.text)).toEqual(['first', 'from the suspended', 'last'])
  await app.db.query(`update users set suspended_at = $2, suspension_reason = 'spam' where id = $1`, [
    bad!.id,
    app.clock.now(),
  ])
  const again = await app.watch(fan!, id, { lastEventId: received[0]!.id })
  expect([await again.nextOf('live_comment'), await again.nextOf('live_comment')].map(({ data }) => data.text)).toEqual(
    ['from the muted', 'last'],
  )
  for (const socket of [own, again]) socket.close()
})

test('an id in capitals is the same id', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const id = await start(creator)
  const live = await app.watch(fan, id.toUpperCase())
  await live.nextOf('joined')
  expect(await viewersOf(creator, id.toUpperCase())).toBe(1)
  expect((await creator.api.banViewer(id.toUpperCase(), { user_id: fan.id.toUpperCase() })).status).toBe(201)
  expect(await live.closed).toMatchObject({ code: 4410 })
  expect((await creator.api.endLive(id.toUpperCase())).status).toBe(200)
  await expect.poll(() => keysOf(id)).toEqual([])
})

test('users who were notified of a start are notified of the end, later followers are not', async () => {
  const [creator, early, late] = [await app.user('creator'), await app.user('early'), await app.user('late')]
  await early.api.followUser(creator.id)
  const id = await start(creator)
  await app.settle()
  await early.api.unfollowUser(creator.id)
  await late.api.followUser(creator.id)
  await creator.api.endLive(id)
  await app.settle()
  await replayConsumer(app.nova.core, 'live-followers', new Date(0))
  await app.settle()
  const { rows } = await app.db.query(
    `select user_id, event from notifications where data ->> 'stream_id' = $1 and user_id <> $2 order by seq`,
    [id, creator.id],
  )
  expect(rows).toEqual([
    { user_id: early.id, event: 'live_started' },
    { user_id: early.id, event: 'live_ended' },
  ])
})

test('a socket that closes before it was accepted leaves no subscription and no viewer', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const id = await start(creator)
  for (const user of [creator, fan]) await user.api.getLive(id)
  await withLock('sessions', async () => {
    for (const socket of [await app.watch(fan, id), await app.socket(fan)]) {
      socket.close()
      await socket.closed
    }
  })
  const { redis } = app.nova.core
  const channels = [`${app.config.REDIS_PREFIX}live:${id}`, `${app.config.REDIS_PREFIX}notify:${fan.id}`]
  await expect.poll(() => redis.pubsub('NUMSUB', ...channels)).toEqual(channels.flatMap((channel) => [channel, 0]))
  await expect.poll(() => viewersOf(creator, id)).toBe(0)
})

test('many creators can delete their running streams concurrently', async () => {
  const creators = await Promise.all(Array.from({ length: 16 }, () => app.user('creator')))
  const ids = await Promise.all(creators.map(start))
  const responses = await Promise.all(creators.map((creator, n) => creator.api.deleteLive(ids[n]!)))
  expect(responses.map(({ status }) => status)).toEqual(Array(16).fill(204))
})

test('a viewer can resume after a comment that was deleted', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const id = await start(creator)
  const live = await app.watch(fan, id)
  // What comes before it is not sent on this socket.
  await live.nextOf('joined')
  const comment = await fan.api.createLiveComment(id, { content: 'oops' })
  const { id: last } = await live.nextOf('live_comment')
  live.close()
  await fan.api.deleteComment((comment.data as { id: string }).id)
  await creator.api.editLive(id, { slow_mode_seconds: 9 })
  await app.settle()
  const again = await app.watch(fan, id, { lastEventId: last })
  expect(await again.next()).toMatchObject({ event: 'joined', data: { resumed: true } })
  // Counts of viewers are sent in between.
  await again.nextOf('live_comment_deleted')
  expect(await again.nextOf('live_updated')).toMatchObject({ data: { slow_mode_seconds: 9 } })
  again.close()
})

test('events of a stream that are handled out of order send its current state, and nothing after the end', async () => {
  // No worker runs besides this test.
  const alone = await startTestApp({ ROLES: 'api' })
  try {
    const handle = (...events: object[]): Promise<void> =>
      onLiveStreamEvents(systemCtx(alone.nova.core), events as Parameters<typeof onLiveStreamEvents>[1])
    const [creator, fan] = [await alone.user('creator'), await alone.user('fan')]
    const started = await creator.api.startLive({ title: 'hello', slow_mode_seconds: 0 })
    if (started.status !== 201) throw new Error('unreachable')
    const { stream_id } = started.data
    const ids = []
    for (const content of ['deleted', 'kept'])
      ids.push(((await fan.api.createLiveComment(stream_id, { content })).data as { id: string }).id)
    await fan.api.deleteComment(ids[0]!)
    const about = { content_id: stream_id, stream_id, creator_id: creator.id }
    const event = (type: string, data: object) => ({
      ...{
        id: crypto.randomUUID(),
        type,
        occurred_at: alone.clock.now().toISOString(),
        actor_id: fan.id,
        request_id: null,
        version: 1,
      },
      data: { ...about, ...data },
    })
    const updated = (slow_mode_seconds: number) =>
      event('live_updated', { status: 'starting', title: 'hello', slow_mode_seconds, comments_enabled: true })
    const commented = (comment_id: string, text: string) =>
      event('content_commented', { content_type: 'live', comment_id, parent_user_id: null, text, new_comment_count: 1 })
    // A deletion before its comment, and newer settings before older ones.
    await handle(event('comment_deleted', { content_type: 'live', comment_id: ids[0], new_comment_count: 1 }))
    await handle(commented(ids[0]!, 'deleted'))
    await creator.api.editLive(stream_id, { slow_mode_seconds: 7 })
    await handle(updated(7))
    await handle(updated(0))
    const ended = await creator.api.endLive(stream_id)
    await handle(event('live_ended', { ...(ended.data as object), was_announced: true }))
    await handle(commented(ids[1]!, 'kept'))
    const { rows } = await alone.db.query('select event, data from live_messages where session_id = $1 order by seq', [
      stream_id,
    ])
    expect(rows.map(({ event: what, data }) => [what, data.text ?? data.slow_mode_seconds ?? null])).toEqual([
      ['live_comment_deleted', null],
      ['live_updated', 7],
      ['live_updated', 7],
      ['live_comment', 'kept'],
      ['live_ended', null],
    ])
  } finally {
    await alone.close()
  }
})
