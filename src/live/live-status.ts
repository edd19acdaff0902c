import { expectReadable } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { integer, nullable, statement, text, textOf, uuid } from '../platform/statement.ts'
import { presenceOf } from './presence.ts'

type Report = components['schemas']['LiveStatusReport']

const status = statement({
  name: 'live.status',
  params: { id: uuid },
  row: {
    stream_id: uuid,
    status: textOf<Report['status']>(),
    end_reason: nullable(text),
    started_at: text,
    ended_at: nullable(text),
    peak_viewers: integer,
    like_count: integer,
    comment_count: integer,
    total_tips: text,
  },
  text: (p) => `
    select
      l.stream_id, l.status, l.end_reason, l.peak_viewers,
      ${timestampSql('l.started_at')} as started_at,
      ${timestampSql('l.ended_at')} as ended_at,
      c.like_count, c.comment_count, c.tip_total::text as total_tips
    from live_sessions l
    join contents c on c.id = l.id
    where l.id = ${p.id}`,
})

/**
 * Returns the status and the counters of a stream.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function getLiveStatus(ctx: UserCtx, id: string): Promise<Report> {
  await expectReadable(ctx, ['live'], id)
  const [row] = await run(ctx, status, { id })
  if (row!.status === 'ended') return { ...row!, viewer_count: 0 }
  const { count, peak } = await presenceOf(ctx.core, id)
  return { ...row!, viewer_count: count, peak_viewers: Math.max(peak, row!.peak_viewers) }
}
