import { contentAccessSql } from '../content/index.ts'
import { eventSubjects } from '../contract/generated/messages.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { oldEnvelope } from '../events/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { emitSql } from './target.ts'

type Input = components['schemas']['RecordViewsRequest']
type Row = { id: string; counts: boolean; recorded: boolean }

// Watched to 95 % is watched to the end: players stop reporting a little before it.
const completedShare = 0.95

/**
 * One round trip for a batch. A view is new when its id is; a story counts at its viewer's first opening only. New views are not counted here but
 * told in one event, so that popular content has no queue of writers (`countViews` follows).
 * Parameters: $1 the viewer, $2 ids, $3 contents, $4 times, $5 milliseconds watched, $6 the time, $7 the event.
 */
const statement = {
  name: 'record_views',
  text: `with given as (
      select distinct on (id) id, content_id, viewed_at, watched_ms
      from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::integer[]) with ordinality as g (id, content_id, viewed_at, watched_ms, position)
      order by id, position
    ), seen as (
      select g.*, c.type, c.creator_id, (select max(m.duration_ms) from content_media cm join media m on m.id = cm.media_id where cm.content_id = c.id) as duration_ms,
        c.id is not null and c.deleted_at is null and c.creator_id <> $1 and g.viewed_at >= c.published_at - interval '5 minutes'
          and ${contentAccessSql({ viewer: '$1::uuid', now: '$6::timestamptz', shownAt: 'least(g.viewed_at, $6::timestamptz)' })} = 'visible' as counts
      from given g left join contents c on c.id = g.content_id left join users u on u.id = c.creator_id
    ), opened as (
      insert into story_viewers (story_id, viewer_id, viewed_at)
      select distinct on (content_id) content_id, $1::uuid, least(viewed_at, $6::timestamptz) from seen where counts and type = 'story' order by content_id, viewed_at
      on conflict do nothing returning story_id
    ), countable as (
      select distinct on (case type when 'story' then content_id else id end) * from seen
      where counts and (type <> 'story' or content_id in (select story_id from opened))
      order by case type when 'story' then content_id else id end, viewed_at
    ), fresh as (
      insert into views (viewer_id, id, content_id, received_at) select $1::uuid, id, content_id, $6 from countable order by id
      on conflict do nothing returning id
    ), told as (
      select jsonb_agg(jsonb_build_object('view_id', id, 'content_id', content_id, 'content_type', type, 'creator_id', creator_id,
        'viewed_at', ${timestampSql('least(viewed_at, $6::timestamptz)')}, 'watched_ms', watched_ms,
        'completed', coalesce(watched_ms >= ${completedShare} * duration_ms, false))) as views
      from countable join fresh using (id)
    ), said as (select ${emitSql('$7::jsonb', `jsonb_build_object('views', views)`, eventSubjects.content_viewed)} from told where views is not null)
    select seen.id, coalesce(seen.counts, false) as counts, fresh.id is not null as recorded, (select count(*) from said) as events
    from seen left join fresh on fresh.id = seen.id`,
}

const [earliestMs, latestMs] = [-24 * 60 * 60 * 1000, 5 * 60 * 1000]

/**
 * Records what the caller has watched; each view once, however often it is sent. Views of one's own content, of what the caller may not see, of what was
 * not published by then, and of another day do not count. A story counts by the time at which it was opened, also when that is told later.
 */
export async function recordViews(ctx: UserCtx, { views }: Input): Promise<components['schemas']['RecordedViews']> {
  const now = ctx.core.clock.now()
  // Clients compare ids as they wrote them.
  const sent = new Map(views.map(({ id }) => [id.toLowerCase(), id]))
  const timely = views.flatMap((view) => {
    const at = new Date(view.viewed_at)
    const ahead = at.getTime() - now.getTime()
    return ahead > earliestMs && ahead <= latestMs ? [{ ...view, at }] : []
  })
  const rows = await sql<Row>(ctx, statement, [
    ctx.actor.id,
    timely.map(({ id }) => id),
    timely.map(({ content_id }) => content_id),
    timely.map(({ at }) => at.toISOString()),
    timely.map(({ watched_ms }) => watched_ms ?? 0),
    now,
    JSON.stringify(oldEnvelope(ctx, 'content_viewed', { views: [] })),
  ])
  const counting = new Map(rows.filter(({ counts }) => counts).map(({ id, recorded }) => [id, recorded]))
  const idsOf = (state: boolean | undefined): string[] =>
    [...sent].filter(([id]) => counting.get(id) === state).map(([, id]) => id)
  return { recorded: idsOf(true), repeated: idsOf(false), refused: idsOf(undefined) }
}
