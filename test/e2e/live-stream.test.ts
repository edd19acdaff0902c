import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { liveStatus, newStream } from '../support/contents.ts'
import { photograph, uploadPicture } from '../support/pictures.ts'
import { codeOf } from '../support/replies.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ INGEST_SECRET: 'a secret of both sides', LIVE_GRACE_SECONDS: '120' })
})
afterAll(() => app.close())

test('a stream is started, shown, watched, commented on, liked and ended, and its summary adds up', async () => {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  await fan.api.followUser(creator.id)
  const heard = await app.socket(fan)
  await heard.nextOf('connected')
  const thumbnail = await uploadPicture(creator, await photograph())
  await app.settle()
  const { stream_id, status, ingest: where } = await newStream(creator, { thumbnail_media_id: thumbnail })
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
  expect(await liveStatus(creator, stream_id)).toMatchObject({
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
  expect(await liveStatus(fan, stream_id)).toMatchObject({ status: 'ended', viewer_count: 0, peak_viewers: 1 })
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
