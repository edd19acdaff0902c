import { timingSafeEqual } from 'node:crypto'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { unlessSuspended, type Visibility } from '../graph/index.ts'
import { sha256 } from '../platform/secrets.ts'
import { liveVariables } from './live.variables.ts'
import { announceLive } from './start-live.ts'

type Row = {
  id: string
  creator_id: string
  visibility: Visibility
  title: string
  status: 'starting' | 'live' | 'ended'
  slow_mode_seconds: number
  comments_enabled: boolean
  ingest_key_hash: Buffer | null
  ingest_client: string | null
  is_announced: boolean
  suspended: boolean
}

const find = {
  name: 'ingest_stream',
  text: `select c.id, c.creator_id, c.visibility, l.title, l.status, l.slow_mode_seconds, l.comments_enabled, l.ingest_key_hash, l.ingest_client,
      l.announced_at is not null as is_announced, not ${unlessSuspended({ user: 'u', now: '$2::timestamptz' })} as suspended
    from live_sessions l join contents c on c.id = l.id join users u on u.id = c.creator_id where l.stream_id = $1 and c.deleted_at is null for update of l`,
}
const begin = {
  name: 'ingest_begin',
  text: `update live_sessions set status = 'live', ingest_client = $2, last_seen_at = $3, announced_at = coalesce(announced_at, $3) where id = $1`,
}
const show = {
  name: 'ingest_show',
  text: `update contents set status = 'published', published_at = $2, updated_at = $2 where id = $1`,
}
const stop = {
  name: 'ingest_stop',
  text: `update live_sessions set status = 'starting', ingest_client = null, last_seen_at = $2 where id = $1`,
}
const seen = { name: 'ingest_seen', text: 'update live_sessions set last_seen_at = $2 where id = $1' }
const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/**
 * Answers the media server: whether a stream may begin, and takes note when its video comes, goes on and goes. A stream whose video goes is `starting`
 * again, so a connection that broke can be taken up; it ends when that does not happen for a while.
 * @throws INVALID_INGEST_SECRET, CONTENT_NOT_FOUND, INVALID_STREAM_KEY, STREAM_NOT_LIVE
 */
export async function receiveIngestEvent(
  ctx: Ctx,
  secret: string,
  event: components['schemas']['IngestEvent'],
): Promise<{ code: 0 }> {
  const { config, clock } = ctx.core
  const { INGEST_SECRET } = config.of(liveVariables)
  if (INGEST_SECRET === undefined || !isSame(sha256(secret), sha256(INGEST_SECRET))) fail('INVALID_INGEST_SECRET')
  if (!['on_publish', 'on_unpublish', 'on_hls'].includes(event.action)) return { code: 0 }
  if (!isId.test(event.stream)) fail('CONTENT_NOT_FOUND')
  await transaction(ctx, async (inside) => {
    const [stream] = await sql<Row>(inside, find, [event.stream, clock.now()])
    if (stream === undefined || (stream.suspended && event.action === 'on_publish')) fail('CONTENT_NOT_FOUND')
    const now = clock.now()
    const client = event.client_id ?? null
    if (event.action === 'on_publish') {
      if (stream.status === 'ended') fail('STREAM_NOT_LIVE')
      const key = new URLSearchParams(event.param ?? '').get('key')
      if (key === null || stream.ingest_key_hash === null || !isSame(sha256(key), stream.ingest_key_hash))
        fail('INVALID_STREAM_KEY')
      await sql(inside, begin, [stream.id, client, now])
      await say(inside, stream, 'live')
      if (!stream.is_announced) {
        const { id, creator_id, visibility, title } = stream
        await sql(inside, show, [id, now])
        await emit(inside, 'content_published', { content_id: id, content_type: 'live', creator_id, visibility })
        await announceLive(inside, { id, creator_id, title, visibility })
      }
    } else if (stream.status === 'live' && (event.action === 'on_hls' || stream.ingest_client === client)) {
      // A connection that was replaced by another one tells of its end late.
      if (event.action === 'on_hls') return void (await sql(inside, seen, [stream.id, now]))
      await sql(inside, stop, [stream.id, now])
      await say(inside, stream, 'starting')
    }
  })
  return { code: 0 }
}

async function say(ctx: Ctx, stream: Row, status: 'live' | 'starting'): Promise<void> {
  if (stream.status === status) return
  const { id, creator_id, title, slow_mode_seconds, comments_enabled } = stream
  await emit(ctx, 'live_updated', {
    content_id: id,
    stream_id: id,
    creator_id,
    status,
    title,
    slow_mode_seconds,
    comments_enabled,
  })
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
