import { createContent } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { type Ctx, sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { violates } from '../platform/postgres.ts'
import { randomToken, sha256 } from '../platform/secrets.ts'
import { ingestOf } from './ingest-key.ts'
import { liveText } from './live.views.ts'

type Input = components['schemas']['StartLiveRequest']

const running = {
  name: 'live_running',
  text: 'select stream_id from live_sessions where creator_id = $1 and ended_at is null',
}
const setUp = {
  name: 'live_set_up',
  text: `update live_sessions set ingest_key_hash = $2, slow_mode_seconds = $3, comments_enabled = $4, announced_at = case when $5 then started_at end where id = $1`,
}
const picture = { name: 'live_thumbnail_status', text: 'select status from media where id = $1 and owner_id = $2' }

/**
 * Starts a stream of the caller's. Followers are told now, or with `with_video` when the video arrives.
 * @throws ALREADY_LIVE, INVALID_MEDIA when the thumbnail is not the caller's or not ready
 */
export async function startLive(ctx: UserCtx, input: Input): Promise<RawJson<components['schemas']['StartedLive']>> {
  const {
    title,
    visibility = 'public',
    slow_mode_seconds = 0,
    comments_enabled = true,
    announce = 'at_start',
    thumbnail_media_id,
  } = input
  const isAnnounced = announce === 'at_start'
  const key = randomToken('nvk')
  try {
    return await transaction(ctx, async (inside) => {
      const [other] = await sql<{ stream_id: string }>(inside, running, [ctx.actor.id])
      if (other !== undefined) fail('ALREADY_LIVE', { stream_id: other.stream_id })
      if (thumbnail_media_id !== undefined) await expectReady(inside, thumbnail_media_id)
      const made = await createContent<{ id: string }>(inside, 'live', {
        ...{
          caption: title,
          visibility,
          draft: !isAnnounced,
          sensitive: input.sensitive,
          content_warning: input.content_warning,
        },
        media: thumbnail_media_id === undefined ? [] : [{ media_id: thumbnail_media_id }],
      })
      const { id } = JSON.parse(made.text) as { id: string }
      await sql(inside, setUp, [id, sha256(key), slow_mode_seconds, comments_enabled, isAnnounced])
      if (isAnnounced) await announceLive(inside, { id, creator_id: ctx.actor.id, title, visibility })
      const ingest = JSON.stringify(ingestOf(ctx.core.config, id, key))
      return rawJson(
        `{"id":"${id}","stream_id":"${id}","status":"starting","ingest":${ingest},"live":${await liveText(inside, id)}}`,
      )
    })
  } catch (error) {
    // Two starts at once.
    if (violates(error, 'live_sessions_running')) fail('ALREADY_LIVE', {}, { cause: error })
    throw error
  }
}

/** Tells the world, in the transaction that makes the stream visible. */
export async function announceLive(
  ctx: Ctx,
  {
    id,
    creator_id,
    title,
    visibility,
  }: { id: string; creator_id: string; title: string; visibility: NonNullable<Input['visibility']> },
): Promise<void> {
  await emit(ctx, 'live_started', { content_id: id, stream_id: id, creator_id, title, visibility })
}

async function expectReady(ctx: UserCtx, mediaId: string): Promise<void> {
  const [media] = await sql<{ status: string }>(ctx, picture, [mediaId, ctx.actor.id])
  if (media?.status !== 'ready')
    fail('INVALID_MEDIA', { field: 'thumbnail_media_id', reason: 'The thumbnail is missing, not yours or not ready' })
}
