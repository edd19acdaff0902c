import { contentStatement, insertContent } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { type Ctx, run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { violates } from '../platform/postgres.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { boolean, bytes, integer, statement, text, uuid } from '../platform/statement.ts'
import { ingestOf } from './ingest-key.ts'

type Input = components['schemas']['StartLiveRequest']

const running = statement({
  name: 'live.running',
  params: { creator: uuid },
  row: { stream_id: uuid },
  text: (p) => `
    select stream_id
    from live_sessions
    where creator_id = ${p.creator}
      and ended_at is null`,
})

const thumbnailStatus = statement({
  name: 'live.thumbnail_status',
  params: { media: uuid, owner: uuid },
  row: { status: text },
  text: (p) => `
    select status
    from media
    where id = ${p.media}
      and owner_id = ${p.owner}
      and discarded_at is null`,
})

const start = contentStatement({
  name: 'live.start',
  type: 'live',
  kinds: ['image'],
  more: { key_hash: bytes, slow_mode_seconds: integer, comments_enabled: boolean, is_announced: boolean },
  detail: (p) => `
      insert into live_sessions (
        id, stream_id, creator_id, title, ingest_key_hash, slow_mode_seconds, comments_enabled,
        announced_at, started_at, last_seen_at)
      select
        id, id, creator_id, ${p.caption}, ${p.key_hash}, ${p.slow_mode_seconds}, ${p.comments_enabled},
        case when ${p.is_announced} then created_at end, created_at, created_at
      from content
      returning
        id, stream_id, title, status, slow_mode_seconds, comments_enabled, peak_viewers,
        started_at, ended_at, end_reason`,
})

/**
 * Starts a stream of the caller's. Followers are notified now, or with `with_video` when the video arrives.
 * @throws ALREADY_LIVE, INVALID_MEDIA when the thumbnail is not the caller's or not ready
 */
export async function startLive(ctx: UserCtx, input: Input): Promise<RawJson<components['schemas']['StartedLive']>> {
  const { title, visibility = 'public', thumbnail_media_id: thumbnail } = input
  const isAnnounced = (input.announce ?? 'at_start') === 'at_start'
  const key = randomToken('nvk')
  const about = {
    caption: title,
    visibility,
    draft: !isAnnounced,
    sensitive: input.sensitive,
    content_warning: input.content_warning,
    media: thumbnail === undefined ? [] : [{ media_id: thumbnail }],
  }
  const more = {
    key_hash: sha256(key),
    slow_mode_seconds: input.slow_mode_seconds ?? 0,
    comments_enabled: input.comments_enabled ?? true,
    is_announced: isAnnounced,
  }
  try {
    return await transaction(ctx, async (inside) => {
      const [other] = await run(inside, running, { creator: ctx.actor.id })
      if (other !== undefined) fail('ALREADY_LIVE', { stream_id: other.stream_id })
      if (thumbnail !== undefined) await expectReady(inside, thumbnail)
      const { id, item } = await insertContent(inside, start, about, more)
      if (isAnnounced) await announceLive(inside, { id, creator_id: ctx.actor.id, visibility })
      const ingest = JSON.stringify(ingestOf(ctx, id, key))
      return rawJson(`{"id":"${id}","stream_id":"${id}","status":"starting","ingest":${ingest},"live":${item}}`)
    })
  } catch (error) {
    // Two calls started a stream at the same time.
    if (violates(error, 'live_sessions_running')) fail('ALREADY_LIVE', {}, { cause: error })
    throw error
  }
}

/** Emits `live_started`, in the transaction that makes the stream visible. */
export async function announceLive(
  ctx: Ctx,
  { id, creator_id, visibility }: { id: string; creator_id: string; visibility: NonNullable<Input['visibility']> },
): Promise<void> {
  await emit(ctx, 'live_started', { content_id: id, stream_id: id, creator_id, visibility })
}

async function expectReady(ctx: UserCtx, media: string): Promise<void> {
  const [found] = await run(ctx, thumbnailStatus, { media, owner: ctx.actor.id })
  if (found?.status !== 'ready')
    fail('INVALID_MEDIA', { field: 'thumbnail_media_id', reason: 'The thumbnail is missing, not yours or not ready' })
}
