import { expectOwn, touchContent } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { boolean, instant, integer, statement, text, textOf, uuid } from '../platform/statement.ts'
import { clearViewers, presenceOf } from './presence.ts'

type Summary = components['schemas']['LiveSummary']
type EndReason = components['schemas']['EndReason']

const lock = statement({
  name: 'live.lock',
  params: { id: uuid },
  row: { ended: boolean, last_seen_at: instant },
  text: (p) => `
    select ended_at is not null as ended, last_seen_at
    from live_sessions
    where id = ${p.id}
    for update`,
})

const leave = statement({
  name: 'live.all_leave',
  params: { id: uuid, now: instant },
  text: (p) => `
    update live_viewers
    set left_at = ${p.now}
    where session_id = ${p.id} and left_at is null`,
})

const end = statement({
  name: 'live.end',
  params: { id: uuid, now: instant, reason: text, peak: integer, seen: integer },
  text: (p) => `
    update live_sessions
    set
      status = 'ended',
      ended_at = ${p.now},
      end_reason = ${p.reason},
      ingest_key_hash = null,
      ingest_client = null,
      peak_viewers = greatest(peak_viewers, ${p.peak}),
      unique_viewers = greatest(
        peak_viewers,
        ${p.peak},
        ${p.seen},
        (select count(distinct viewer_id) from live_viewers where session_id = ${p.id})
      )
    where id = ${p.id}`,
})

const read = statement({
  name: 'live.summary',
  params: { id: uuid },
  row: {
    stream_id: uuid,
    status: textOf<Summary['status']>(),
    end_reason: textOf<EndReason>(),
    started_at: text,
    ended_at: text,
    duration_seconds: integer,
    peak_viewers: integer,
    unique_viewers: integer,
    like_count: integer,
    comment_count: integer,
    total_tips: text,
    creator_id: uuid,
    was_announced: boolean,
  },
  text: (p) => `
    select
      l.stream_id, l.status, l.end_reason, l.peak_viewers, l.unique_viewers,
      ${timestampSql('l.started_at')} as started_at,
      ${timestampSql('l.ended_at')} as ended_at,
      greatest(0, round(extract(epoch from l.ended_at - l.started_at)))::integer as duration_seconds,
      c.like_count, c.comment_count, c.tip_total::text as total_tips, c.creator_id,
      l.announced_at is not null as was_announced
    from live_sessions l
    join contents c on c.id = l.id
    where l.id = ${p.id}`,
})

/**
 * Ends a stream of the caller's. Ending it again returns the same.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function endOwnLive(ctx: UserCtx, id: string): Promise<Summary> {
  await expectOwn(ctx, 'live', id)
  return endLive(ctx, id, 'ended_by_creator')
}

/**
 * Ends a stream, only once, and returns its summary. The consumers of the event inform and disconnect the viewers. With
 * `unseenSince`, a stream that has shown activity since then is not ended, and undefined is returned.
 */
export async function endLive(ctx: Ctx, id: string, reason: EndReason): Promise<Summary>
export async function endLive(ctx: Ctx, id: string, reason: EndReason, unseenSince: Date): Promise<Summary | undefined>
export async function endLive(
  ctx: Ctx,
  id: string,
  reason: EndReason,
  unseenSince?: Date,
): Promise<Summary | undefined> {
  const presence = await presenceOf(ctx.core, id)
  const summary = await transaction(ctx, (inside) => closeLive(inside, id, reason, presence, unseenSince))
  if (summary !== undefined) await clearViewers(ctx.core, id)
  return summary
}

/**
 * Does the same within the call's transaction. The caller of this function reads the presence before, and clears the
 * viewers after the commit.
 */
export async function closeLive(
  ctx: Ctx,
  id: string,
  reason: EndReason,
  { peak, seen }: { peak: number; seen: number },
  unseenSince?: Date,
): Promise<Summary | undefined> {
  const [state] = await run(ctx, lock, { id })
  if (unseenSince !== undefined && state!.last_seen_at >= unseenSince) return undefined
  if (!state!.ended) {
    const now = ctx.core.clock.now()
    await run(ctx, end, { id, now, reason, peak, seen })
    await run(ctx, leave, { id, now })
    await touchContent(ctx, id, {})
  }
  const [row] = await run(ctx, read, { id })
  const { creator_id, was_announced, status, started_at, ended_at, stream_id, ...rest } = row!
  if (!state!.ended) await emit(ctx, 'live_ended', { content_id: id, stream_id, creator_id, was_announced, ...rest })
  return { stream_id, status, started_at, ended_at, ...rest }
}
