import { afterAll, beforeAll, expect, test } from 'vitest'
import { onMediaReady } from '../../../src/content/index.ts'
import { systemCtx } from '../../../src/core/context.ts'
import { startTestApp, type TestApp, type TestUser } from '../../support/app.ts'
import { readyMedia } from '../../support/media.ts'

let app: TestApp
let creator: TestUser
beforeAll(async () => {
  app = await startTestApp()
  creator = await app.user()
})
afterAll(() => app.close())

const day = 24 * 60 * 60 * 1000

function idOf(answer: { status: number; data: unknown }): string {
  if (answer.status !== 201) throw new Error(`answered ${answer.status}: ${JSON.stringify(answer.data)}`)
  return (answer.data as { id: string }).id
}

/** What was emitted of this content, as type and data. */
async function eventsOf(id: string): Promise<[string, object][]> {
  await app.settle()
  const result = await app.nova.core.clickhouse.query({
    query: `
      SELECT event_type, data
      FROM events FINAL
      WHERE target_content_id = '${id}'
      ORDER BY event_type, timestamp`,
    format: 'JSONEachRow',
  })
  const rows = (await result.json()) as { event_type: string; data: string }[]
  return rows.map(({ event_type, data }) => [event_type, JSON.parse(data)])
}

const about = (id: string, content_type: string) => ({
  content_id: id,
  content_type,
  creator_id: creator.id,
  visibility: 'public',
})

test('what is published at once is emitted once, as published and new', async () => {
  const [picture, video] = [await readyMedia(app, creator), await readyMedia(app, creator, 'video')]
  const post = idOf(await creator.api.createPost({ caption: 'Hello #World', visibility: 'public' }))
  const reel = idOf(await creator.api.createReel({ media_id: video, caption: '' }))
  const story = idOf(await creator.api.createStory({ media_id: picture }))
  for (const [id, type, tags] of [
    [post, 'post', ['world']],
    [reel, 'reel', []],
    [story, 'story', []],
  ] as const) {
    const data = { ...about(id, type), tags, account_is_private: false, is_new: true }
    expect(await eventsOf(id)).toEqual([['content_published', data]])
  }
})

test('a draft and what is scheduled are created, and published later without being new', async () => {
  const draft = idOf(await creator.api.createPost({ caption: 'draft', visibility: 'public', draft: true }))
  const publish_at = new Date(app.clock.now().getTime() + day).toISOString()
  const later = idOf(await creator.api.createPost({ caption: 'later', visibility: 'public', publish_at }))
  for (const id of [draft, later]) expect(await eventsOf(id)).toEqual([['content_created', about(id, 'post')]])
  expect((await creator.api.publishPost(draft)).status).toBe(200)
  expect(await eventsOf(draft)).toEqual([
    ['content_created', about(draft, 'post')],
    ['content_published', { ...about(draft, 'post'), tags: [], account_is_private: false }],
  ])
})

test('what waits for its media is created, and published without being new once that is ready', async () => {
  const media_id = await readyMedia(app, creator, 'video')
  await app.db.query(`update media set status = 'processing' where id = $1`, [media_id])
  const reel = idOf(await creator.api.createReel({ media_id, caption: '' }))
  expect(await eventsOf(reel)).toEqual([['content_created', about(reel, 'reel')]])
  await app.db.query(`update media set status = 'ready' where id = $1`, [media_id])
  await onMediaReady(systemCtx(app.nova.core), { media_id })
  expect(await eventsOf(reel)).toEqual([
    ['content_created', about(reel, 'reel')],
    ['content_published', { ...about(reel, 'reel'), tags: [], account_is_private: false }],
  ])
})

test('a stream that is announced at its start is published and new, another one created', async () => {
  const announced = idOf(await creator.api.startLive({ title: 'Golden #hour' }))
  const published = { ...about(announced, 'live'), tags: ['hour'], account_is_private: false, is_new: true }
  expect(await eventsOf(announced)).toMatchObject([
    ['content_published', published],
    ['live_started', { content_id: announced, title: 'Golden #hour' }],
  ])
  const other = await app.user()
  const quiet = idOf(await other.api.startLive({ title: 'quiet', announce: 'with_video' }))
  expect(await eventsOf(quiet)).toEqual([['content_created', { ...about(quiet, 'live'), creator_id: other.id }]])
})

test('a stream has at once what it was started with', async () => {
  const user = await app.user()
  const started = await user.api.startLive({ title: 'calm', slow_mode_seconds: 30, comments_enabled: false })
  const id = idOf(started)
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
