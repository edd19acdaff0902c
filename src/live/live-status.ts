import { expectReadable } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { presenceOf } from './presence.ts'

type Report = components['schemas']['LiveStatusReport']

const statement = {
  name: 'live_status',
  text: `select l.stream_id, l.status, c.tip_total::text as total_tips, c.like_count, c.comment_count, ${timestampSql('l.started_at')} as started_at,
      ${timestampSql('l.ended_at')} as ended_at, l.end_reason, l.peak_viewers
    from live_sessions l join contents c on c.id = l.id where l.id = $1`,
}

/**
 * How a stream stands.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function getLiveStatus(ctx: UserCtx, id: string): Promise<Report> {
  await expectReadable(ctx, ['live'], id)
  const [row] = await sql<Omit<Report, 'viewer_count'>>(ctx, statement, [id])
  if (row!.status === 'ended') return { ...row!, viewer_count: 0 }
  const { count, peak } = await presenceOf(ctx.core, id)
  return { ...row!, viewer_count: count, peak_viewers: Math.max(peak, row!.peak_viewers) }
}
