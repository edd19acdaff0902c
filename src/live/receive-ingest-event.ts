import { timingSafeEqual } from 'node:crypto'
import { publishStream } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { unlessSuspended, type Visibility } from '../graph/index.ts'
import { sha256 } from '../platform/secrets.ts'
import {
  boolean,
  bytes,
  instant,
  integer,
  nullable,
  type RowOf,
  statement,
  text,
  textOf,
  uuid,
} from '../platform/statement.ts'
import { expectMediaServer } from './expect-media-server.ts'
import { expectPlayable } from './expect-playable.ts'
import { announceLive } from './start-live.ts'

const find = statement({
  name: 'live.ingest_stream',
  params: { stream_id: uuid, now: instant },
  row: {
    id: uuid,
    creator_id: uuid,
    visibility: textOf<Visibility>(),
    status: textOf<'starting' | 'live' | 'ended'>(),
    slow_mode_seconds: integer,
    comments_enabled: boolean,
    ingest_key_hash: nullable(bytes),
    ingest_client: nullable(text),
    is_announced: boolean,
    suspended: boolean,
  },
  text: (p) => `
    select
      c.id, c.creator_id, c.visibility,
      l.status, l.slow_mode_seconds, l.comments_enabled, l.ingest_key_hash, l.ingest_client,
      l.announced_at is not null as is_announced,
      not ${unlessSuspended({ user: 'u', now: p.now })} as suspended
    from live_sessions l
    join contents c on c.id = l.id
    join users u on u.id = c.creator_id
    where l.stream_id = ${p.stream_id} and c.deleted_at is null
    for update of l`,
})

const begin = statement({
  name: 'live.ingest_begin',
  params: { id: uuid, client: nullable(text), now: instant },
  text: (p) => `
    update live_sessions
    set
      status = 'live',
      ingest_client = ${p.client},
      last_seen_at = ${p.now},
      announced_at = coalesce(announced_at, ${p.now})
    where id = ${p.id}`,
})

const stop = statement({
  name: 'live.ingest_stop',
  params: { id: uuid, now: instant },
  text: (p) => `
    update live_sessions
    set status = 'starting', ingest_client = null, last_seen_at = ${p.now}
    where id = ${p.id}`,
})

const seen = statement({
  name: 'live.ingest_seen',
  params: { id: uuid, now: instant },
  text: (p) => `
    update live_sessions
    set last_seen_at = ${p.now}
    where id = ${p.id}`,
})

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Handles an event of the media server: decides whether a stream may send video and who may watch it, and records when
 * its video starts, continues and stops. A stream whose video stops is `starting` again, so the creator can
 * reconnect; a job ends it after `LIVE_GRACE_SECONDS` without video and creator.
 * @throws INVALID_INGEST_SECRET, CONTENT_NOT_FOUND, INVALID_STREAM_KEY, STREAM_NOT_LIVE
 */
export async function receiveIngestEvent(
  ctx: Ctx,
  secret: string,
  event: components['schemas']['IngestEvent'],
): Promise<{ code: 0 }> {
  const { clock } = ctx.core
  expectMediaServer(ctx.core, secret)
  if (!['on_publish', 'on_unpublish', 'on_hls', 'on_play'].includes(event.action)) return { code: 0 }
  if (!isId.test(event.stream)) fail('CONTENT_NOT_FOUND')
  if (event.action === 'on_play') {
    await expectPlayable(ctx, event.stream, event.param ?? '')
    return { code: 0 }
  }
  await transaction(ctx, async (inside) => {
    const [stream] = await run(inside, find, { stream_id: event.stream, now: clock.now() })
    if (stream === undefined || (stream.suspended && event.action === 'on_publish')) fail('CONTENT_NOT_FOUND')
    const now = clock.now()
    const client = event.client_id ?? null
    if (event.action === 'on_publish') {
      if (stream.status === 'ended') fail('STREAM_NOT_LIVE')
      const key = new URLSearchParams(event.param ?? '').get('key')
      if (key === null || stream.ingest_key_hash === null || !isSame(sha256(key), stream.ingest_key_hash))
        fail('INVALID_STREAM_KEY')
      await run(inside, begin, { id: stream.id, client, now })
      await emitStatus(inside, stream, 'live')
      if (!stream.is_announced) {
        const { id, creator_id, visibility } = stream
        await publishStream(inside, id)
        await emit(inside, 'content_published', { content_id: id, content_type: 'live', creator_id, visibility })
        await announceLive(inside, { id, creator_id, visibility })
      }
    } else if (stream.status === 'live' && (event.action === 'on_hls' || stream.ingest_client === client)) {
      // A connection that was replaced by another one may report its end late.
      if (event.action === 'on_hls') return void (await run(inside, seen, { id: stream.id, now }))
      await run(inside, stop, { id: stream.id, now })
      await emitStatus(inside, stream, 'starting')
    }
  })
  return { code: 0 }
}

async function emitStatus(ctx: Ctx, stream: RowOf<typeof find>, status: 'live' | 'starting'): Promise<void> {
  if (stream.status === status) return
  const { id, creator_id, slow_mode_seconds, comments_enabled } = stream
  await emit(ctx, 'live_updated', {
    content_id: id,
    stream_id: id,
    creator_id,
    status,
    slow_mode_seconds,
    comments_enabled,
  })
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
