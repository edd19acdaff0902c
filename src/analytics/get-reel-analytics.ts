import { expectOwn } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { logOutage } from '../core/log-outage.ts'
import { integer, nullable, statement, uuid } from '../platform/statement.ts'

type Totals = components['schemas']['ReelTotals']
type Analytics = components['schemas']['ReelAnalytics']
type ViewRow = { day: string; views: string; unique_viewers: string; watch_time_ms: string; completed: string }
type EngagementRow = { day: string; likes: string; comments: string; shares: string; saves: string }

const dayMs = 24 * 60 * 60 * 1000
const maxDays = 366
const defaultDays = 28

const lengthOf = statement({
  name: 'analytics.reel_length',
  params: { content_id: uuid },
  row: { duration_ms: nullable(integer) },
  text: (p) => `select m.duration_ms
    from content_media cm
    join media m on m.id = cm.media_id
    where cm.content_id = ${p.content_id}`,
})

// Both tables are sorted by content first, so a query reads only the rows of this reel; FINAL removes duplicates. The
// row with the empty day is the total.
const where = (time: string): string => `content_id = {id:UUID}
      AND ${time} >= {from:Date}
      AND ${time} < {to:Date} + 1`
const views = `SELECT
    if(grouping(viewed_on) = 1, '', toString(viewed_on)) AS day,
    count() AS views,
    uniqExact(viewer_id) AS unique_viewers,
    sum(watched_ms) AS watch_time_ms,
    sum(completed) AS completed
  FROM (
    SELECT toDate(viewed_at, 'UTC') AS viewed_on, viewer_id, watched_ms, completed
    FROM content_views FINAL
    WHERE ${where('viewed_at')}
  )
  GROUP BY GROUPING SETS ((viewed_on), ())`
const engagement = `SELECT
    toString(toDate(timestamp, 'UTC')) AS day,
    countIf(event_type = 'content_liked') - countIf(event_type = 'content_unliked') AS likes,
    countIf(event_type = 'content_commented') AS comments,
    countIf(event_type = 'content_shared') AS shares,
    countIf(event_type = 'content_saved') - countIf(event_type = 'content_unsaved') AS saves
  FROM content_engagement FINAL
  WHERE ${where('timestamp')}
  GROUP BY day`

/**
 * Returns the analytics of a reel of the caller's, in total and by day (UTC). The default period is 28 days up to
 * today.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER, VALIDATION_FAILED when the period is
 * invalid or longer than 366 days, SERVICE_UNAVAILABLE when ClickHouse is unavailable
 */
export async function getReelAnalytics(
  ctx: UserCtx,
  id: string,
  query: { from?: string | undefined; to?: string | undefined },
): Promise<Analytics> {
  const { clickhouse, clock } = ctx.core
  const to = dayOf('to', query.to) ?? startOfDay(clock.now())
  const from = dayOf('from', query.from) ?? new Date(to.getTime() - (defaultDays - 1) * dayMs)
  const many = Math.round((to.getTime() - from.getTime()) / dayMs) + 1
  if (many < 1 || many > maxDays)
    fail('VALIDATION_FAILED', { issues: [{ field: 'from', message: `Expected 1 to ${maxDays} days up to \`to\`` }] })
  await expectOwn(ctx, 'reel', id)
  const [length] = await run(ctx, lengthOf, { content_id: id })
  const read = async <T>(text: string): Promise<T[]> => {
    const result = await clickhouse.query({
      query: text,
      query_params: { id, from: isoDay(from), to: isoDay(to) },
      format: 'JSONEachRow',
    })
    return result.json<T>()
  }
  const [viewRows, engagementRows] = await Promise.all([read<ViewRow>(views), read<EngagementRow>(engagement)]).catch(
    (cause: unknown) => {
      logOutage(ctx.core, 'analytics: clickhouse is unavailable', cause)
      return fail('SERVICE_UNAVAILABLE', { dependency: 'clickhouse' }, { retryAfterSeconds: 5 })
    },
  )
  const days = Array.from({ length: many }, (_, nth) => {
    const date = isoDay(new Date(from.getTime() + nth * dayMs))
    return {
      date,
      ...figures(
        viewRows.find(({ day }) => day === date),
        engagementRows.filter(({ day }) => day === date),
      ),
    }
  })
  const totals = figures(
    viewRows.find(({ day }) => day === ''),
    engagementRows,
  )
  return {
    content_id: id.toLowerCase(),
    from: isoDay(from),
    to: isoDay(to),
    duration_ms: length?.duration_ms ?? null,
    totals,
    days,
  }
}

function figures(viewed: ViewRow | undefined, engaged: EngagementRow[]): Totals {
  const sum = (of: keyof Omit<EngagementRow, 'day'>): number => engaged.reduce((all, row) => all + Number(row[of]), 0)
  const seen = Number(viewed?.views ?? 0)
  const watched = Number(viewed?.watch_time_ms ?? 0)
  return {
    views: seen,
    unique_viewers: Number(viewed?.unique_viewers ?? 0),
    watch_time_ms: watched,
    average_watch_ms: seen === 0 ? 0 : Math.round(watched / seen),
    completion_rate: seen === 0 ? 0 : Number(viewed!.completed) / seen,
    ...{ likes: sum('likes'), comments: sum('comments'), shares: sum('shares'), saves: sum('saves') },
  }
}

function dayOf(field: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const day = new Date(`${text}T00:00:00Z`)
  // JavaScript parses 31 February as a day in March. ClickHouse has no days before 1970.
  if (Number.isNaN(day.getTime()) || day.getTime() < 366 * dayMs || isoDay(day) !== text)
    fail('VALIDATION_FAILED', { issues: [{ field, message: 'Expected a day' }] })
  return day
}

function startOfDay(time: Date): Date {
  return new Date(`${isoDay(time)}T00:00:00Z`)
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}
