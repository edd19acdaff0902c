import { expectOwn } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { forgetViewers, presenceOf } from './presence.ts'

export type Summary = components['schemas']['LiveSummary']
export type EndReason = components['schemas']['EndReason']

const lock = {
  name: 'live_lock',
  text: 'select ended_at is not null as ended, last_seen_at from live_sessions where id = $1 for update',
}
const leave = {
  name: 'live_all_leave',
  text: 'update live_viewers set left_at = $2 where session_id = $1 and left_at is null',
}
const end = {
  name: 'live_end',
  text: `update live_sessions set status = 'ended', ended_at = $2, end_reason = $3, peak_viewers = greatest(peak_viewers, $4), ingest_key_hash = null, ingest_client = null,
      unique_viewers = greatest(peak_viewers, $4, $5, (select count(distinct viewer_id) from live_viewers where session_id = $1))
    where id = $1`,
}
const touch = { name: 'live_ended_touch', text: 'update contents set updated_at = $2 where id = $1' }
const read = {
  name: 'live_summary',
  text: `select l.stream_id, l.status, l.end_reason, ${timestampSql('l.started_at')} as started_at, ${timestampSql('l.ended_at')} as ended_at,
      greatest(0, round(extract(epoch from l.ended_at - l.started_at)))::integer as duration_seconds, l.peak_viewers, l.unique_viewers,
      c.like_count, c.comment_count, c.tip_total::text as total_tips, c.creator_id, l.announced_at is not null as was_announced
    from live_sessions l join contents c on c.id = l.id where l.id = $1`,
}

type Row = Summary & { creator_id: string; was_announced: boolean }

/**
 * Ends a stream of the caller's. Ending it again answers the same.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function endOwnLive(ctx: UserCtx, id: string): Promise<Summary> {
  await expectOwn(ctx, 'live', id)
  return endLive(ctx, id, 'ended_by_creator')
}

/**
 * Ends a stream, once, and answers how it went. What happens to its viewers follows from the event. With `unseenSince` one that has been heard from
 * since goes on, and the answer is undefined.
 */
export async function endLive(ctx: Ctx, id: string, reason: EndReason): Promise<Summary>
export async function endLive(ctx: Ctx, id: string, reason: EndReason, unseenSince: Date): Promise<Summary | undefined>
export async function endLive(
  ctx: Ctx,
  id: string,
  reason: EndReason,
  unseenSince?: Date,
): Promise<Summary | undefined> {
  const watched = await presenceOf(ctx.core, id)
  const summary = await transaction(ctx, (inside) => closeLive(inside, id, reason, watched, unseenSince))
  if (summary !== undefined) await forgetViewers(ctx.core, id)
  return summary
}

/** The same within the call's transaction; whoever calls it asks for the viewers before, and forgets them after the commit. */
export async function closeLive(
  ctx: Ctx,
  id: string,
  reason: EndReason,
  { peak, seen }: { peak: number; seen: number },
  unseenSince?: Date,
): Promise<Summary | undefined> {
  const [state] = await sql<{ ended: boolean; last_seen_at: Date }>(ctx, lock, [id])
  if (unseenSince !== undefined && new Date(state!.last_seen_at) >= unseenSince) return undefined
  const now = ctx.core.clock.now()
  if (!state!.ended) {
    await sql(ctx, end, [id, now, reason, peak, seen])
    await sql(ctx, leave, [id, now])
    await sql(ctx, touch, [id, now])
  }
  const [row] = await sql<Row>(ctx, read, [id])
  const { creator_id, was_announced, status, started_at, ended_at, stream_id, ...went } = row!
  if (!state!.ended) await emit(ctx, 'live_ended', { content_id: id, stream_id, creator_id, was_announced, ...went })
  return { stream_id, status, started_at, ended_at, ...went }
}
