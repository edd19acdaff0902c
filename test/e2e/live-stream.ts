import { expect } from 'vitest'
import type { TestApp } from '../support/app.ts'
import { liveStatus, newStream } from '../support/contents.ts'
import { photograph, uploadPicture } from '../support/pictures.ts'
import { codeOf } from '../support/replies.ts'

/** A stream is started, listed, watched, commented on, liked and ended, and its summary is exact. */
export async function liveStream(app: TestApp): Promise<void> {
  const [creator, fan] = [await app.user('creator'), await app.user('fan')]
  await fan.api.followUser(creator.id)
  const notifications = await app.socket(fan)
  await notifications.nextOf('connected')
  const thumbnail = await uploadPicture(creator, await photograph())
  await app.settle()
  const { stream_id, status, ingest: where } = await newStream(creator, { thumbnail_media_id: thumbnail })
  expect(status).toBe('starting')
  expect(where.stream_key).toMatch(new RegExp(`^${stream_id}\\?key=nvk_`))
  expect(where.whip_url).toContain(stream_id)
  const announced = await notifications.nextOf('live_started')
  expect(announced.data).toMatchObject({
    creator_id: creator.id,
    creator_name: 'creator',
    stream_id,
    title: 'Golden hour',
  })
  expect(announced.data.thumbnail_url).toMatch(/^http.*\.webp$/)
  expect(await fan.api.getLive(stream_id)).toMatchObject({
    status: 200,
    data: { type: 'live', status: 'starting', title: 'Golden hour' },
  })
  expect(await fan.api.listLive()).toMatchObject({ data: { items: [{ stream_id }] } })

  const live = await app.watch(fan, stream_id)
  expect(await live.next()).toMatchObject({
    event: 'joined',
    data: { stream_id, viewer_count: 1, resumed: false, last_event_id: null },
  })
  const comment = await fan.api.createLiveComment(stream_id, { content: 'What a light!' })
  expect(comment.status).toBe(201)
  expect(await live.nextOf('live_comment')).toMatchObject({
    data: { user_id: fan.id, user_name: 'fan', text: 'What a light!' },
  })
  await fan.api.likeLive(stream_id)
  expect(await fan.api.unlikeLive(stream_id)).toMatchObject({ status: 200, data: { liked: false, like_count: 0 } })
  expect(await fan.api.likeLive(stream_id)).toMatchObject({ status: 200, data: { liked: true, like_count: 1 } })
  await expect
    .poll(async () => (await live.nextOf('viewer_count')).data)
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
  const summary = {
    peak_viewers: 1,
    unique_viewers: 1,
    like_count: 1,
    comment_count: 1,
    total_tips: '0.00',
    end_reason: 'ended_by_creator',
  }
  expect(ended).toMatchObject({ status: 200, data: { status: 'ended', ...summary } })
  const { duration_seconds } = ended.data as { duration_seconds: number }
  expect(duration_seconds).toBeGreaterThanOrEqual(90)
  expect(await live.nextOf('live_ended')).toMatchObject({
    data: { stream_id, creator_id: creator.id, duration_seconds, ...summary },
  })
  expect(await live.closed).toMatchObject({ code: 1000 })
  expect(await notifications.nextOf('live_ended')).toMatchObject({ data: { stream_id, ...summary } })
  expect(await own.nextOf('live_ended')).toMatchObject({ data: { stream_id, ...summary } })
  // Ending it again returns the same; every other change is refused.
  expect(await creator.api.endLive(stream_id)).toEqual(expect.objectContaining({ status: 200, data: ended.data }))
  expect(await liveStatus(fan, stream_id)).toMatchObject({ status: 'ended', viewer_count: 0, peak_viewers: 1 })
  for (const response of [
    await fan.api.createLiveComment(stream_id, { content: 'late' }),
    await fan.api.likeLive(stream_id),
    await fan.api.unlikeLive(stream_id),
    await creator.api.editLive(stream_id, { title: 'late' }),
    await creator.api.banViewer(stream_id, { user_id: fan.id }),
  ])
    expect([response.status, codeOf(response)]).toEqual([409, 'STREAM_NOT_LIVE'])
  await expect(app.watch(fan, stream_id)).rejects.toThrow('409')
  expect(await creator.api.listLiveViewers(stream_id)).toMatchObject({
    data: { items: [{ user: { id: fan.id }, left_at: expect.any(String) }] },
  })
  await app.settle()
  // Comments are sent only to the sockets of the stream, and the end is sent to sockets but not listed.
  expect(await creator.api.listNotifications()).toMatchObject({
    data: { items: [{ event: 'user_followed' }], unread_count: 1 },
  })
  notifications.close()
  own.close()
}
