import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { userWithRole } from '../../support/accounts.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'
import { liveStatus, type NewStream, newStream } from '../../support/contents.ts'
import { readyMedia } from '../../support/media.ts'
import { codeOf } from '../../support/replies.ts'

const secret = 'a secret of both sides'
let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ INGEST_SECRET: secret, LIVE_GRACE_SECONDS: '60' })
})
afterAll(() => app.close())

/** Sends a callback as the media server SRS does. Returns the status and the code. */
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

describe('starting and ending a stream', () => {
  test('a creator has one stream at a time, even of two concurrent starts; deleting it ends it', async () => {
    const creator = await app.user('creator')
    const replies = await Promise.all([
      creator.api.startLive({ title: 'one' }),
      creator.api.startLive({ title: 'two' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409])
    const again = await creator.api.startLive({ title: 'three' })
    const { stream_id } = replies.find(({ status }) => status === 201)!.data as NewStream
    expect(again).toMatchObject({ status: 409, data: { error: { code: 'ALREADY_LIVE', details: { stream_id } } } })
    expect((await creator.api.deleteLive(stream_id)).status).toBe(204)
    expect((await creator.api.deleteLive(stream_id)).status).toBe(404)
    expect((await creator.api.getLive(stream_id)).status).toBe(404)
    const { rows } = await app.db.query('select end_reason from live_sessions where id = $1', [stream_id])
    expect(rows).toEqual([{ end_reason: 'deleted' }])
    const fan = await app.user('fan')
    expect(codeOf(await fan.api.createLiveComment(stream_id, { content: 'x' }))).toBe('CONTENT_ALREADY_DELETED')
    expect(codeOf(await fan.api.likeLive(stream_id))).toBe('CONTENT_ALREADY_DELETED')
    expect(codeOf(await fan.api.unlikeLive(stream_id))).toBe('CONTENT_ALREADY_DELETED')
    await newStream(creator)
    // A stream does not count as a post.
    expect(await creator.api.getMe()).toMatchObject({ data: { post_count: 0 } })
    expect(await creator.api.listDrafts()).toMatchObject({ data: { items: [] } })
  })

  test('a thumbnail of another user is refused', async () => {
    const [creator, other] = [await app.user(), await app.user()]
    const theirs = await readyMedia(app, other)
    expect(await creator.api.startLive({ title: 'x', thumbnail_media_id: theirs })).toMatchObject({
      status: 400,
      data: { error: { code: 'INVALID_MEDIA' } },
    })
    await newStream(creator)
  })

  test('a stream ends when its creator has vanished, but not while the creator is connected', async () => {
    const [vanished, connected] = [await app.user('vanished'), await app.user('connected')]
    const left = (await newStream(vanished)).stream_id
    const kept = (await newStream(connected)).stream_id
    const socket = await app.watch(connected, kept)
    await socket.nextOf('joined')
    expect(await liveStatus(connected, kept)).toMatchObject({ viewer_count: 0 })
    app.clock.advance(50_000)
    await app.db.query('update live_sessions set last_seen_at = $2 where id = $1', [kept, app.clock.now()])
    app.clock.advance(30_000)
    await expect.poll(async () => (await liveStatus(vanished, left)).status, { timeout: 15_000 }).toBe('ended')
    expect(await liveStatus(vanished, left)).toMatchObject({ end_reason: 'creator_vanished' })
    expect(await liveStatus(connected, kept)).toMatchObject({ status: 'starting' })
    // Within ten seconds the socket has updated `last_seen_at`.
    await expect
      .poll(async () => (await app.db.query('select last_seen_at from live_sessions where id = $1', [kept])).rows[0], {
        timeout: 15_000,
      })
      .toMatchObject({
        last_seen_at: expect.toSatisfy((at: Date) => at.getTime() > app.clock.now().getTime() - 15_000),
      })
    await connected.api.endLive(kept)
    expect(await socket.closed).toMatchObject({ code: 1000 })
  }, 60_000)

  test('suspending a creator ends the stream', async () => {
    const [creator, fan, admin] = [await app.user('creator'), await app.user('fan'), await userWithRole(app, 'admin')]
    const { stream_id } = await newStream(creator)
    const socket = await app.watch(fan, stream_id)
    await socket.nextOf('joined')
    await app.signInAgain(admin)
    expect((await admin.api.suspendUser(creator.id, { reason: 'spam' })).status).toBe(200)
    expect(await socket.nextOf('live_ended')).toMatchObject({ data: { end_reason: 'creator_suspended' } })
    expect(await socket.closed).toMatchObject({ code: 1000 })
  })
})

describe('the video of a stream', () => {
  test('starts only with the key of the stream, and viewers are notified when it starts and ends', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    const { stream_id, ingest: where } = await newStream(creator)
    const param = `?${where.stream_key.split('?')[1]!}`
    const socket = await app.watch(fan, stream_id)
    await socket.nextOf('joined')
    const publish = { action: 'on_publish', stream: stream_id, param }
    expect(await ingest(publish, 'another secret here')).toEqual([401, 'INVALID_INGEST_SECRET'])
    expect(await ingest({ ...publish, param: '?key=nvk_wrong' })).toEqual([403, 'INVALID_STREAM_KEY'])
    expect(await ingest({ action: 'on_publish', stream: stream_id })).toEqual([403, 'INVALID_STREAM_KEY'])
    expect(await ingest({ ...publish, stream: crypto.randomUUID() })).toEqual([404, 'CONTENT_NOT_FOUND'])
    expect(await ingest({ ...publish, stream: 'livestream' })).toEqual([404, 'CONTENT_NOT_FOUND'])
    expect(await ingest({ action: 'on_stop', stream: stream_id })).toEqual([200, 0])
    expect(await liveStatus(fan, stream_id)).toMatchObject({ status: 'starting' })
    expect(await ingest(publish)).toEqual([200, 0])
    expect(await socket.nextOf('live_updated')).toMatchObject({ data: { status: 'live' } })
    expect(await liveStatus(fan, stream_id)).toMatchObject({ status: 'live' })
    // It runs for longer than the grace period, since each segment updates `last_seen_at`.
    for (let n = 0; n < 4; n++) {
      app.clock.advance(40_000)
      expect(await ingest({ action: 'on_hls', stream: stream_id })).toEqual([200, 0])
    }
    // A second connection takes over, so the end of the first one does not end the video.
    expect(await ingest({ ...publish, client_id: 'c2' })).toEqual([200, 0])
    expect(await ingest({ action: 'on_unpublish', stream: stream_id })).toEqual([200, 0])
    expect(await liveStatus(fan, stream_id)).toMatchObject({ status: 'live' })
    expect(await ingest({ action: 'on_unpublish', stream: stream_id, client_id: 'c2' })).toEqual([200, 0])
    expect(await socket.nextOf('live_updated')).toMatchObject({ data: { status: 'starting' } })
    await app.signInAgain(creator)
    expect((await creator.api.endLive(stream_id)).status).toBe(200)
    expect(await ingest(publish)).toEqual([409, 'STREAM_NOT_LIVE'])
    expect(await socket.closed).toMatchObject({ code: 1000 })
  }, 30_000)

  test('announces a stream that was started with announce: with_video, which is hidden before', async () => {
    const [creator, fan] = [await app.user('creator'), await app.user('fan')]
    await fan.api.followUser(creator.id)
    const notifications = await app.socket(fan)
    await notifications.nextOf('connected')
    const { stream_id, ingest: where } = await newStream(creator, { announce: 'with_video' })
    await app.settle()
    expect(notifications.received()).toEqual([])
    expect((await fan.api.getLive(stream_id)).status).toBe(404)
    expect((await creator.api.getLive(stream_id)).status).toBe(200)
    await ingest({ action: 'on_publish', stream: stream_id, param: `?${where.stream_key.split('?')[1]!}` })
    expect(await notifications.nextOf('live_started')).toMatchObject({ data: { stream_id, thumbnail_url: null } })
    expect((await fan.api.getLive(stream_id)).status).toBe(200)
    notifications.close()
  })
})

test('a stream for close friends notifies only them, whether they follow the creator or not', async () => {
  const [creator, follows, friend, both] = await Promise.all(
    ['creator', 'follows', 'friend', 'both'].map((name) => app.user(name)),
  )
  for (const user of [follows!, both!]) await user.api.followUser(creator!.id)
  for (const user of [friend!, both!]) await creator!.api.addCloseFriend(user.id)
  await newStream(creator!, { visibility: 'close_friends' })
  await app.settle()
  const { rows } = await app.db.query(
    `select user_id from notifications where event = 'live_started' and actor_id = $1`,
    [creator!.id],
  )
  expect((rows as { user_id: string }[]).map(({ user_id }) => user_id).sort()).toEqual([friend!.id, both!.id].sort())
  // Removing a close friend disconnects them.
  const { stream_id } = ((await creator!.api.listLive()).data as { items: { stream_id: string }[] }).items[0]!
  const socket = await app.watch(friend!, stream_id)
  await socket.nextOf('joined')
  await creator!.api.removeCloseFriend(friend!.id)
  expect(await socket.closed).toMatchObject({ code: 4410 })
})
