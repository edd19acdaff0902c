import { afterAll, beforeAll, expect, test } from 'vitest'
import { onMediaReady } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { queryClickHouse } from '../../support/clickhouse.ts'
import { readyMedia } from '../../support/media.ts'
import { createdId } from '../../support/replies.ts'

let app: TestApp
let creator: TestUser
beforeAll(async () => {
  app = await startTestApp()
  creator = await app.user()
})
afterAll(() => app.close())

const day = 24 * 60 * 60 * 1000

/** Returns the types and data of the events of this content. */
async function eventsOf(id: string): Promise<[string, object][]> {
  await app.settle()
  const rows = await queryClickHouse<{ event_type: string; data: string }>(
    app,
    `SELECT event_type, data
    FROM events FINAL
    WHERE target_content_id = '${id}'
    ORDER BY event_type, timestamp`,
  )
  return rows.map(({ event_type, data }) => [event_type, JSON.parse(data)])
}

const about = (id: string, content_type: string) => ({
  content_id: id,
  content_type,
  creator_id: creator.id,
  visibility: 'public',
})

test('content that is published at once emits one event, content_published with is_new', async () => {
  const [picture, video] = [await readyMedia(app, creator), await readyMedia(app, creator, 'video')]
  const post = await createdId(creator.api.createPost({ caption: 'Hello #World', visibility: 'public' }))
  const reel = await createdId(creator.api.createReel({ media_id: video, caption: '' }))
  const story = await createdId(creator.api.createStory({ media_id: picture }))
  for (const [id, type, tags] of [
    [post, 'post', ['world']],
    [reel, 'reel', []],
    [story, 'story', []],
  ] as const) {
    const data = { ...about(id, type), tags, account_is_private: false, is_new: true }
    expect(await eventsOf(id)).toEqual([['content_published', data]])
  }
})

test('a draft and scheduled content emit content_created, and later content_published without is_new', async () => {
  const draft = await createdId(creator.api.createPost({ caption: 'draft', visibility: 'public', draft: true }))
  const publish_at = new Date(app.clock.now().getTime() + day).toISOString()
  const later = await createdId(creator.api.createPost({ caption: 'later', visibility: 'public', publish_at }))
  for (const id of [draft, later]) expect(await eventsOf(id)).toEqual([['content_created', about(id, 'post')]])
  expect((await creator.api.publishPost(draft)).status).toBe(200)
  expect(await eventsOf(draft)).toEqual([
    ['content_created', about(draft, 'post')],
    ['content_published', { ...about(draft, 'post'), tags: [], account_is_private: false }],
  ])
})

test('content with media in processing emits content_created, and content_published once that is ready', async () => {
  const media_id = await readyMedia(app, creator, 'video')
  await app.db.query(`update media set status = 'processing' where id = $1`, [media_id])
  const reel = await createdId(creator.api.createReel({ media_id, caption: '' }))
  expect(await eventsOf(reel)).toEqual([['content_created', about(reel, 'reel')]])
  await app.db.query(`update media set status = 'ready' where id = $1`, [media_id])
  await onMediaReady(systemCtx(app.nova.core), { media_id })
  expect(await eventsOf(reel)).toEqual([
    ['content_created', about(reel, 'reel')],
    ['content_published', { ...about(reel, 'reel'), tags: [], account_is_private: false }],
  ])
})

test('a stream announced at its start emits content_published, any other content_created', async () => {
  const announced = await createdId(creator.api.startLive({ title: 'Golden #hour' }))
  const published = { ...about(announced, 'live'), tags: ['hour'], account_is_private: false, is_new: true }
  expect(await eventsOf(announced)).toMatchObject([
    ['content_published', published],
    ['live_started', { content_id: announced, stream_id: announced }],
  ])
  const other = await app.user()
  const quiet = await createdId(other.api.startLive({ title: 'quiet', announce: 'with_video' }))
  expect(await eventsOf(quiet)).toEqual([['content_created', { ...about(quiet, 'live'), creator_id: other.id }]])
})

test('a new stream has the settings that it was started with', async () => {
  const user = await app.user()
  const started = await user.api.startLive({ title: 'calm', slow_mode_seconds: 30, comments_enabled: false })
  const id = await createdId(Promise.resolve(started))
  const live = (started.data as { live: object }).live
  expect(live).toMatchObject({ slow_mode_seconds: 30, comments_enabled: false, status: 'starting' })
  expect((await user.api.getLive(id)).data).toEqual(live)
  const { rows } = await app.db.query(
    `select announced_at = started_at as is_announced, length(ingest_key_hash) as hash_bytes
      from live_sessions where id = $1`,
    [id],
  )
  expect(rows).toEqual([{ is_announced: true, hash_bytes: 32 }])
})
