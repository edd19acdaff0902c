import { afterAll, beforeAll, expect, test } from 'vitest'
import { trimStreams } from '../../../src/events/index.ts'
import { streamName } from '../../../src/events/subjects.ts'
import { startTestApp, type TestApp } from '../../support/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startTestApp({ STREAM_MAX_MB: '1' })
})
afterAll(() => app.close())

test('of a nearly full stream the oldest events are deleted, but none that a consumer has not handled', async () => {
  const { nats, postgres } = app.nova.core
  const { streams, consumers } = await nats.ready
  const stream = streamName(app.config, 'EVENTS')
  const state = async () => (await streams.state(stream))!
  const author = await app.user()
  const events = (count: number): Promise<unknown> =>
    postgres.pool.query(
      `select pg_logical_emit_message(true, 'events.engagement', json_build_object(
        'id', gen_random_uuid(), 'type', 'unknown', 'occurred_at', '2026-11-28T10:00:00.000Z', 'actor_id', $1::text,
        'request_id', null, 'version', 1, 'data', json_build_object('text', repeat('x', 10000))
      )::text)
      from generate_series(1, $2)`,
      [author.id, count],
    )
  await events(90)
  await app.settle()
  const full = await state()
  expect(full.bytes).toBeGreaterThan(0.8 * 1024 * 1024)
  // A consumer that has handled nothing keeps everything.
  await consumers.add(stream, 'slow', {
    filter: `${app.config.NATS_PREFIX}.events.>`,
    ackWaitMs: 1_000,
    maxInFlight: 1,
  })
  await trimStreams(app.nova.core)
  expect((await state()).messages).toBe(full.messages)
  await consumers.delete(stream, 'slow')
  await trimStreams(app.nova.core)
  const trimmed = await state()
  expect(trimmed.bytes).toBeLessThan(0.6 * 1024 * 1024)
  expect(trimmed.bytes).toBeGreaterThan(0.4 * 1024 * 1024)
  expect(trimmed.lastSeq).toBe(full.lastSeq)
}, 60_000)
