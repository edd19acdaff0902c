import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { readyMedia } from '../../support/media.ts'
import { photograph, uploadPicture } from '../../support/pictures.ts'

const secret = 'a secret of both sides'
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ INGEST_SECRET: secret, LIVE_GRACE_SECONDS: '60' })
})
afterAll(() => app.close())

type Started = {
  stream_id: string
  ingest: { stream_key: string; rtmp_url: string; whip_url: string; playback_url: string }
  status: string
}

async function start(
  creator: TestUser,
  input: Partial<Parameters<TestUser['api']['startLive']>[0]> = {},
): Promise<Started> {
  const answer = await creator.api.startLive({ title: 'Golden hour', ...input })
  expect(answer.status).toBe(201)
  return answer.data as Started
}

async function statusOf(user: TestUser, id: string) {
  const answer = await user.api.getLiveStatus(id)
  if (answer.status !== 200) throw new Error(`status answered ${answer.status}`)
  return answer.data
}

const codeOf = (answer: { data: unknown }): string => (answer.data as { error: { code: string } }).error.code

/** What SRS sends. */
async function ingest(
  event: { action: string; stream: string; param?: string; client_id?: string },
  given = secret,
): Promise<[number, unknown]> {
  const response = await app.fetch(`/ingest/events?secret=${encodeURIComponent(given)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: 'c1', ip: '127.0.0.1', vhost: '__defaultVhost__', app: 'live', ...event }),
  })
  const body = (await response.json()) as { code?: number; error?: { code: string } }
  return [response.status, body.code ?? body.error?.code]
}

describe('starting and ending', () => {
  test('a stream is started, shown, watched, commented on, liked and ended, and its summary adds up', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    await fan.api.followUser(creator.id)
    const heard = await app.socket(fan)
    await heard.nextOf('connected')
    const thumbnail = await uploadPicture(creator, await photograph())
    await app.settle()
    const { stream_id, status, ingest: where } = await start(creator, { thumbnail_media_id: thumbnail })
    expect(status).toBe('starting')
    expect(where.stream_key).toMatch(new RegExp(`^${stream_id}\\?key=nvk_`))
    expect(where.whip_url).toContain(stream_id)
    const told = await heard.nextOf('live_started')
    expect(told.data).toMatchObject({
      creator_id: creator.id,
      creator_name: 'creator',
      stream_id,
      title: 'Golden hour',
    })
    expect(told.data.thumbnail_url).toMatch(/^http.*\.webp$/)
    expect(await fan.api.getLive(stream_id)).toMatchObject({
      status: 200,
      data: { type: 'live', status: 'starting', title: 'Golden hour' },
    })
    expect(await fan.api.listLive()).toMatchObject({ data: { items: [{ stream_id }] } })

    const room = await app.watch(fan, stream_id)
    expect(await room.next()).toMatchObject({
      event: 'joined',
      data: { stream_id, viewer_count: 1, resumed: false, last_event_id: null },
    })
    const said = await fan.api.commentOnLive(stream_id, { content: 'What a light!' })
    expect(said.status).toBe(201)
    expect(await room.nextOf('live_comment')).toMatchObject({
      data: { user_id: fan.id, user_name: 'fan', text: 'What a light!' },
    })
    await fan.api.likeLive(stream_id)
    expect(await fan.api.unlikeLive(stream_id)).toMatchObject({ status: 200, data: { liked: false, like_count: 0 } })
    expect(await fan.api.likeLive(stream_id)).toMatchObject({ status: 200, data: { liked: true, like_count: 1 } })
    await expect
      .poll(async () => (await room.nextOf('viewer_count')).data)
      .toMatchObject({ viewer_count: 1, like_count: 1, comment_count: 1 })
    expect(await statusOf(creator, stream_id)).toMatchObject({
      status: 'starting',
      viewer_count: 1,
      peak_viewers: 1,
      total_tips: '0.00',
      ended_at: null,
    })
    await expect
      .poll(async () => (await creator.api.listLiveViewers(stream_id)).data)
      .toMatchObject({ items: [{ user: { id: fan.id }, left_at: null }] })

    const own = await app.socket(creator)
    await own.nextOf('connected')
    app.clock.advance(90_000)
    const ended = await creator.api.endLive(stream_id)
    const went = {
      peak_viewers: 1,
      unique_viewers: 1,
      like_count: 1,
      comment_count: 1,
      total_tips: '0.00',
      end_reason: 'ended_by_creator',
    }
    expect(ended).toMatchObject({ status: 200, data: { status: 'ended', ...went } })
    const { duration_seconds } = ended.data as { duration_seconds: number }
    expect(duration_seconds).toBeGreaterThanOrEqual(90)
    expect(await room.nextOf('live_ended')).toMatchObject({
      data: { stream_id, creator_id: creator.id, duration_seconds, ...went },
    })
    expect(await room.closed).toMatchObject({ code: 1000 })
    expect(await heard.nextOf('live_ended')).toMatchObject({ data: { stream_id, ...went } })
    expect(await own.nextOf('live_ended')).toMatchObject({ data: { stream_id, ...went } })
    // Ending again is the same; everything else is over.
    expect(await creator.api.endLive(stream_id)).toEqual(expect.objectContaining({ status: 200, data: ended.data }))
    expect(await statusOf(fan, stream_id)).toMatchObject({ status: 'ended', viewer_count: 0, peak_viewers: 1 })
    for (const answer of [
      await fan.api.commentOnLive(stream_id, { content: 'late' }),
      await fan.api.likeLive(stream_id),
      await fan.api.unlikeLive(stream_id),
      await creator.api.editLive(stream_id, { title: 'late' }),
      await creator.api.banViewer(stream_id, { user_id: fan.id }),
    ])
      expect([answer.status, codeOf(answer)]).toEqual([409, 'STREAM_NOT_LIVE'])
    await expect(app.watch(fan, stream_id)).rejects.toThrow('409')
    expect(await creator.api.listLiveViewers(stream_id)).toMatchObject({
      data: { items: [{ user: { id: fan.id }, left_at: expect.any(String) }] },
    })
    await app.settle()
    // Chat is told in the room only, and the end keeps screens right but is no news.
    expect(await creator.api.listNotifications()).toMatchObject({
      data: { items: [{ event: 'user_followed' }], unread_count: 1 },
    })
    heard.close()
    own.close()
  })

  test('one at a time for each creator, also when two start at once; deleting ends it', async () => {
    const creator = await app.user('creator')
    const answers = await Promise.all([
      creator.api.startLive({ title: 'one' }),
      creator.api.startLive({ title: 'two' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const again = await creator.api.startLive({ title: 'three' })
    const { stream_id } = answers.find(({ status }) => status === 201)!.data as Started
    expect(again).toMatchObject({ status: 409, data: { error: { code: 'ALREADY_LIVE', details: { stream_id } } } })
    expect((await creator.api.deleteLive(stream_id)).status).toBe(204)
    expect((await creator.api.deleteLive(stream_id)).status).toBe(404)
    expect((await creator.api.getLive(stream_id)).status).toBe(404)
    const { rows } = await app.db.query('select end_reason from live_sessions where id = $1', [stream_id])
    expect(rows).toEqual([{ end_reason: 'deleted' }])
    const fan = await app.user('fan')
    expect(codeOf(await fan.api.commentOnLive(stream_id, { content: 'x' }))).toBe('CONTENT_ALREADY_DELETED')
    expect(codeOf(await fan.api.likeLive(stream_id))).toBe('CONTENT_ALREADY_DELETED')
    expect(codeOf(await fan.api.unlikeLive(stream_id))).toBe('CONTENT_ALREADY_DELETED')
    await start(creator)
    // A stream is no post of a profile.
    expect(await creator.api.getMe()).toMatchObject({ data: { post_count: 0 } })
    expect(await creator.api.listDrafts()).toMatchObject({ data: { items: [] } })
  })

  test('a thumbnail that is not ready, or somebody else’s, starts nothing', async () => {
    const [creator, other] = [await app.user(), await app.user()]
    const theirs = await readyMedia(app, other)
    expect(await creator.api.startLive({ title: 'x', thumbnail_media_id: theirs })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_MEDIA' } },
    })
    await start(creator)
  })

  test('of a stream whose creator vanishes nothing is left running; a creator who watches keeps it alive', async () => {
    const [gone, there] = [await app.user('gone'), await app.user('there')]
    const left = (await start(gone)).stream_id
    const kept = (await start(there)).stream_id
    const room = await app.watch(there, kept)
    await room.nextOf('joined')
    expect(await statusOf(there, kept)).toMatchObject({ viewer_count: 0 })
    app.clock.advance(50_000)
    await app.db.query('update live_sessions set last_seen_at = $2 where id = $1', [kept, app.clock.now()])
    app.clock.advance(30_000)
    await expect.poll(async () => (await statusOf(gone, left)).status, { timeout: 15_000 }).toBe('ended')
    expect(await statusOf(gone, left)).toMatchObject({ end_reason: 'creator_vanished' })
    expect(await statusOf(there, kept)).toMatchObject({ status: 'starting' })
    // Ten seconds later the socket has given its sign of life.
    await expect
      .poll(async () => (await app.db.query('select last_seen_at from live_sessions where id = $1', [kept])).rows[0], {
        timeout: 15_000,
      })
      .toMatchObject({
        last_seen_at: expect.toSatisfy((at: Date) => at.getTime() > app.clock.now().getTime() - 15_000),
      })
    await there.api.endLive(kept)
    expect(await room.closed).toMatchObject({ code: 1000 })
  }, 60_000)

  test('a creator who is suspended has no stream', async () => {
    const [creator, fan, admin] = [await app.user('creator'), await app.user('fan'), await userWithRole(app, 'admin')]
    const { stream_id } = await start(creator)
    const room = await app.watch(fan, stream_id)
    await room.nextOf('joined')
    await app.signInAgain(admin)
    expect((await admin.api.suspendUser(creator.id, { reason: 'spam' })).status).toBe(200)
    expect(await room.nextOf('live_ended')).toMatchObject({ data: { end_reason: 'creator_suspended' } })
    expect(await room.closed).toMatchObject({ code: 1000 })
  })
})

describe('video', () => {
  test('only the key of the stream begins it, and viewers see it come and go', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    const { stream_id, ingest: where } = await start(creator)
    const param = `?${where.stream_key.split('?')[1]!}`
    const room = await app.watch(fan, stream_id)
    await room.nextOf('joined')
    const publish = { action: 'on_publish', stream: stream_id, param }
    expect(await ingest(publish, 'another secret here')).toEqual([401, 'INVALID_INGEST_SECRET'])
    expect(await ingest({ ...publish, param: '?key=nvk_wrong' })).toEqual([403, 'INVALID_STREAM_KEY'])
    expect(await ingest({ action: 'on_publish', stream: stream_id })).toEqual([403, 'INVALID_STREAM_KEY'])
    expect(await ingest({ ...publish, stream: crypto.randomUUID() })).toEqual([404, 'CONTENT_NOT_FOUND'])
    expect(await ingest({ ...publish, stream: 'livestream' })).toEqual([404, 'CONTENT_NOT_FOUND'])
    expect(await ingest({ action: 'on_play', stream: stream_id })).toEqual([200, 0])
    expect(await statusOf(fan, stream_id)).toMatchObject({ status: 'starting' })
    expect(await ingest(publish)).toEqual([200, 0])
    expect(await room.nextOf('live_updated')).toMatchObject({ data: { status: 'live' } })
    expect(await statusOf(fan, stream_id)).toMatchObject({ status: 'live' })
    // It goes on for longer than the grace: each piece is a sign of life.
    for (let n = 0; n < 4; n++) {
      app.clock.advance(40_000)
      expect(await ingest({ action: 'on_hls', stream: stream_id })).toEqual([200, 0])
    }
    // A second connection takes over; the end of the first is no end.
    expect(await ingest({ ...publish, client_id: 'c2' })).toEqual([200, 0])
    expect(await ingest({ action: 'on_unpublish', stream: stream_id })).toEqual([200, 0])
    expect(await statusOf(fan, stream_id)).toMatchObject({ status: 'live' })
    expect(await ingest({ action: 'on_unpublish', stream: stream_id, client_id: 'c2' })).toEqual([200, 0])
    expect(await room.nextOf('live_updated')).toMatchObject({ data: { status: 'starting' } })
    await app.signInAgain(creator)
    expect((await creator.api.endLive(stream_id)).status).toBe(200)
    expect(await ingest(publish)).toEqual([409, 'STREAM_NOT_LIVE'])
    expect(await room.closed).toMatchObject({ code: 1000 })
  }, 30_000)

  test('announced with its video, a stream is the creator’s alone until then', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    await fan.api.followUser(creator.id)
    const heard = await app.socket(fan)
    await heard.nextOf('connected')
    const { stream_id, ingest: where } = await start(creator, { announce: 'with_video' })
    await app.settle()
    expect(heard.received()).toEqual([])
    expect((await fan.api.getLive(stream_id)).status).toBe(404)
    expect((await creator.api.getLive(stream_id)).status).toBe(200)
    await ingest({ action: 'on_publish', stream: stream_id, param: `?${where.stream_key.split('?')[1]!}` })
    expect(await heard.nextOf('live_started')).toMatchObject({ data: { stream_id, thumbnail_url: null } })
    expect((await fan.api.getLive(stream_id)).status).toBe(200)
    heard.close()
  })
})

describe('the room', () => {
  test('viewers are people: two sockets are one, leaving is counted at once, and the creator is none', async () => {
    const [creator, one, two] = [await app.user('creator'), await app.user('one'), await app.user('two')]
    const { stream_id } = await start(creator)
    const sockets = [
      await app.watch(one, stream_id),
      await app.watch(one, stream_id),
      await app.watch(two, stream_id),
      await app.watch(creator, stream_id),
    ]
    for (const socket of sockets) await socket.nextOf('joined')
    const viewers = async (): Promise<number> => (await statusOf(creator, stream_id)).viewer_count
    expect(await viewers()).toBe(2)
    sockets[0]!.close()
    await sockets[0]!.closed
    expect(await viewers()).toBe(2)
    sockets[1]!.close()
    await expect.poll(viewers).toBe(1)
    sockets[2]!.close()
    await expect.poll(viewers).toBe(0)
    expect(await statusOf(creator, stream_id)).toMatchObject({ peak_viewers: 2 })
    sockets[3]!.close()
    await expect
      .poll(
        async () =>
          (
            await app.db.query(
              'select count(*)::int as n from live_viewers where session_id = $1 and left_at is null',
              [stream_id],
            )
          ).rows,
      )
      .toEqual([{ n: 0 }])
  })

  test('whoever reconnects gets what was missed, in order, each once, but not what was deleted meanwhile', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    const { stream_id } = await start(creator)
    const first = await app.watch(fan, stream_id)
    await first.nextOf('joined')
    const say = async (content: string): Promise<string> => {
      const answer = await creator.api.commentOnLive(stream_id, { content })
      expect(answer.status).toBe(201)
      return (answer.data as { id: string }).id
    }
    await say('0')
    const { id: last } = await first.nextOf('live_comment')
    first.close()
    await first.closed
    const ids = [await say('1'), await say('2'), await say('3')]
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
    await say('4')
    expect(await again.nextOf('live_comment')).toMatchObject({ data: { text: '4' } })
    const stranger = await app.watch(fan, stream_id, { lastEventId: crypto.randomUUID() })
    expect(await stranger.next()).toMatchObject({ data: { resumed: false, last_event_id: expect.any(String) } })
    for (const socket of [again, stranger]) socket.close()
  })

  test('slow mode holds for viewers, one by one and at once, and not for the creator', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    const { stream_id } = await start(creator, { slow_mode_seconds: 10 })
    const both = await Promise.all([
      fan.api.commentOnLive(stream_id, { content: 'a' }),
      fan.api.commentOnLive(stream_id, { content: 'b' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 429])
    const early = await fan.api.commentOnLive(stream_id, { content: 'c' })
    expect([early.status, codeOf(early), Number(early.headers.get('retry-after'))]).toEqual([429, 'SLOW_MODE', 10])
    app.clock.advance(10_000)
    expect((await fan.api.commentOnLive(stream_id, { content: 'd' })).status).toBe(201)
    for (let n = 0; n < 3; n++)
      expect((await creator.api.commentOnLive(stream_id, { content: `${n}` })).status).toBe(201)
    expect(await creator.api.editLive(stream_id, { slow_mode_seconds: 0, comments_enabled: false })).toMatchObject({
      data: { slow_mode_seconds: 0 },
    })
    expect(codeOf(await fan.api.commentOnLive(stream_id, { content: 'e' }))).toBe('COMMENTS_DISABLED')
    expect((await creator.api.commentOnLive(stream_id, { content: 'mine' })).status).toBe(201)
  })

  test('two bans of the same viewer at once are one ban, and both calls say so', async () => {
    const creator = await app.user('creator')
    const { stream_id } = await start(creator)
    for (let round = 0; round < 8; round++) {
      const troll = await app.user('troll')
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => creator.api.banViewer(stream_id, { user_id: troll.id })),
      )
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
      expect(new Set(answers.map(({ data }) => (data as { created_at: string }).created_at)).size).toBe(1)
    }
    await app.settle()
    const told = await app.nova.core.clickhouse.query({
      query: `SELECT count() AS many FROM events FINAL
        WHERE event_type = 'live_viewer_banned' AND target_content_id = '${stream_id}'`,
      format: 'JSONEachRow',
    })
    expect(await told.json()).toEqual([{ many: 8 }])
  })

  test('a banned viewer is thrown out at once and stays out until the ban is taken back', async () => {
    const [creator, troll] = [await app.user('creator'), await app.user('troll')]
    const { stream_id } = await start(creator)
    const room = await app.watch(troll, stream_id)
    await room.nextOf('joined')
    expect(codeOf(await creator.api.banViewer(stream_id, { user_id: creator.id }))).toBe('SELF_BAN')
    expect(codeOf(await creator.api.banViewer(stream_id, { user_id: crypto.randomUUID() }))).toBe('USER_NOT_FOUND')
    expect(codeOf(await troll.api.banViewer(stream_id, { user_id: creator.id }))).toBe('NOT_CONTENT_OWNER')
    expect(await creator.api.banViewer(stream_id, { user_id: troll.id })).toMatchObject({
      status: 201,
      data: { user: { id: troll.id } },
    })
    expect(await room.closed).toMatchObject({ code: 4410 })
    expect((await creator.api.banViewer(stream_id, { user_id: troll.id })).status).toBe(201)
    for (const answer of [
      await troll.api.commentOnLive(stream_id, { content: 'x' }),
      await troll.api.likeLive(stream_id),
      await troll.api.unlikeLive(stream_id),
    ])
      expect([answer.status, codeOf(answer)]).toEqual([403, 'BANNED_FROM_STREAM'])
    await expect(app.watch(troll, stream_id)).rejects.toThrow('403')
    expect(await creator.api.listLiveBans(stream_id)).toMatchObject({ data: { items: [{ user: { id: troll.id } }] } })
    expect((await creator.api.unbanViewer(stream_id, troll.id)).status).toBe(204)
    expect((await creator.api.unbanViewer(stream_id, troll.id)).status).toBe(204)
    const back = await app.watch(troll, stream_id)
    await back.nextOf('joined')
    back.close()
  })

  test('what somebody says is not shown to whom they are blocked with or muted by, live and on reconnect', async () => {
    const [creator, loud, blocker, muter, other] = await Promise.all(
      ['creator', 'loud', 'blocker', 'muter', 'other'].map((name) => app.user(name)),
    )
    const { stream_id } = await start(creator!)
    await blocker!.api.blockUser(loud!.id, {})
    await muter!.api.muteUser(loud!.id, {})
    const sockets = await Promise.all([blocker!, muter!, other!].map((user) => app.watch(user, stream_id)))
    for (const socket of sockets) await socket.nextOf('joined')
    await creator!.api.commentOnLive(stream_id, { content: 'first' })
    await loud!.api.commentOnLive(stream_id, { content: 'LOUD' })
    await creator!.api.commentOnLive(stream_id, { content: 'last' })
    const texts = async (socket: (typeof sockets)[number]): Promise<string[]> => {
      const heard: string[] = []
      while (heard.at(-1) !== 'last') heard.push((await socket.nextOf('live_comment')).data.text)
      return heard
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

  test('whoever is blocked by the creator, or unfollows a stream for followers, leaves it', async () => {
    const [creator, fan, blocked] = [await app.user('creator'), await app.user('fan'), await app.user('blocked')]
    for (const user of [fan, blocked]) await user.api.followUser(creator.id)
    const { stream_id } = await start(creator, { visibility: 'followers' })
    const sockets = [await app.watch(fan, stream_id), await app.watch(blocked, stream_id)] as const
    for (const socket of sockets) await socket.nextOf('joined')
    await creator.api.blockUser(blocked.id, {})
    expect(await sockets[1].closed).toMatchObject({ code: 4410 })
    await fan.api.unfollowUser(creator.id)
    expect(await sockets[0].closed).toMatchObject({ code: 4410 })
    await expect(app.watch(fan, stream_id)).rejects.toThrow('403')
    await expect(app.watch(blocked, stream_id)).rejects.toThrow('404')
    await expect.poll(async () => (await statusOf(creator, stream_id)).viewer_count).toBe(0)
  })

  test('what is not a message of the contract closes the socket', async () => {
    const creator = await app.user()
    const { stream_id } = await start(creator)
    const room = await app.watch(creator, stream_id)
    await room.nextOf('joined')
    room.send({ event: 'ping' })
    expect(await room.nextOf('pong')).toBeTruthy()
    room.send({ event: 'mark_read', up_to_id: crypto.randomUUID() })
    expect(await room.closed).toMatchObject({ code: 4400 })
  })

  test('two processes tell the same: count, chat and end reach the viewers of both', async () => {
    const second = await app.another({ ROLES: 'api' })
    const [creator, here, there] = [await app.user('creator'), await app.user('here'), await app.user('there')]
    const { stream_id } = await start(creator)
    const { openLiveSocket } = await import('../../support/socket.ts')
    const sockets = [
      await app.watch(here, stream_id),
      await openLiveSocket(second.url!, stream_id, { accessToken: there.accessToken }),
    ] as const
    for (const socket of sockets) await socket.nextOf('joined')
    expect(await statusOf(creator, stream_id)).toMatchObject({ viewer_count: 2, peak_viewers: 2 })
    // The same person at both is one.
    const twice = await openLiveSocket(second.url!, stream_id, { accessToken: here.accessToken })
    expect(await twice.nextOf('joined')).toMatchObject({ data: { viewer_count: 2 } })
    await here.api.commentOnLive(stream_id, { content: 'hello' })
    for (const socket of [...sockets, twice])
      expect(await socket.nextOf('live_comment')).toMatchObject({ data: { text: 'hello' } })
    sockets[0].close()
    await sockets[0].closed
    expect(await statusOf(creator, stream_id)).toMatchObject({ viewer_count: 2 })
    await creator.api.endLive(stream_id)
    for (const socket of [sockets[1], twice]) {
      await socket.nextOf('live_ended')
      expect(await socket.closed).toMatchObject({ code: 1000 })
    }
    await second.stop()
  })
})

test('a stream for close friends is told to them, whether they follow or not, and to nobody else', async () => {
  const [creator, follows, friend, both] = await Promise.all(
    ['creator', 'follows', 'friend', 'both'].map((name) => app.user(name)),
  )
  for (const user of [follows!, both!]) await user.api.followUser(creator!.id)
  for (const user of [friend!, both!]) await creator!.api.addCloseFriend(user.id)
  await start(creator!, { visibility: 'close_friends' })
  await app.settle()
  const { rows } = await app.db.query(
    `select user_id from notifications where event = 'live_started' and actor_id = $1`,
    [creator!.id],
  )
  expect((rows as { user_id: string }[]).map(({ user_id }) => user_id).sort()).toEqual([friend!.id, both!.id].sort())
  // Taken off the list, one leaves.
  const { stream_id } = ((await creator!.api.listLive()).data as { items: { stream_id: string }[] }).items[0]!
  const room = await app.watch(friend!, stream_id)
  await room.nextOf('joined')
  await creator!.api.removeCloseFriend(friend!.id)
  expect(await room.closed).toMatchObject({ code: 4410 })
})

test('somebody who comes later is told how many watch, also when nothing has changed', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  const { stream_id } = await start(creator)
  const first = await app.watch(fan, stream_id)
  expect(await first.nextOf('viewer_count')).toMatchObject({ data: { viewer_count: 1 } })
  const second = await app.watch(fan, stream_id)
  expect(await second.nextOf('viewer_count')).toMatchObject({ data: { viewer_count: 1 } })
  const own = await app.watch(creator, stream_id)
  expect(await own.nextOf('viewer_count')).toMatchObject({ data: { viewer_count: 1 } })
  for (const socket of [first, second, own]) socket.close()
})
