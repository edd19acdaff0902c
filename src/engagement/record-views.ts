import { contentAccessSql } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { afterCommit, run, type UserCtx } from '../core/context.ts'
import { emitSql, envelope, envelopeOf } from '../events/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { arrayOf, boolean, instant, integer, statement, uuid } from '../platform/statement.ts'

type Input = components['schemas']['RecordViewsRequest']

// A view of 95 % of the duration is complete: players stop reporting a little before the end.
const completedShare = 0.95

/**
 * One round trip for a batch. A view is new when its id is new and it is the viewer's first one of the content in this
 * hour of the service's clock, since a client chooses `viewed_at`; of a story only the viewer's first view counts. A
 * unique index decides this, also between calls at the same time. New views are not counted here but put into one
 * event, so that popular content has no queue of writers (`countViews` handles the event).
 */
const record = statement({
  name: 'engagement.record_views',
  params: {
    viewer: uuid,
    ids: arrayOf(uuid),
    contents: arrayOf(uuid),
    times: arrayOf(instant),
    watched_ms: arrayOf(integer),
    now: instant,
    event: envelope,
  },
  row: { id: uuid, counts: boolean, recorded: boolean, events: integer },
  text: (p) => `
    with given as (
      select distinct on (id) id, content_id, viewed_at, watched_ms
      from unnest(${p.ids}, ${p.contents}, ${p.times}, ${p.watched_ms})
        with ordinality as g (id, content_id, viewed_at, watched_ms, position)
      order by id, position
    ), seen as (
      select
        g.*,
        c.type,
        c.creator_id,
        (
          select max(m.duration_ms)
          from content_media cm
          join media m on m.id = cm.media_id
          where cm.content_id = c.id
        ) as duration_ms,
        c.id is not null
          and c.deleted_at is null
          and c.creator_id <> ${p.viewer}
          and g.viewed_at >= c.published_at - interval '5 minutes'
          and ${contentAccessSql({ viewer: p.viewer, now: p.now, shownAt: `least(g.viewed_at, ${p.now})` })} = 'visible'
          as counts
      from given g
      left join contents c on c.id = g.content_id
      left join users u on u.id = c.creator_id
    ), opened as (
      insert into story_viewers (story_id, viewer_id, viewed_at)
      select distinct on (content_id) content_id, ${p.viewer}, least(viewed_at, ${p.now})
      from seen
      where counts
        and type = 'story'
      order by content_id, viewed_at
      on conflict do nothing
      returning story_id
    ), countable as (
      select distinct on (case type when 'story' then content_id else id end) *
      from seen
      where counts
        and (type <> 'story' or content_id in (select story_id from opened))
      order by case type when 'story' then content_id else id end, viewed_at
    ), fresh as (
      insert into views (viewer_id, id, content_id, received_at, hour)
      select ${p.viewer}, id, content_id, ${p.now}, date_trunc('hour', ${p.now})
      from countable
      -- The same order in every call, so that two calls of a viewer do not deadlock.
      order by content_id, viewed_at, id
      on conflict do nothing
      returning id
    ), gathered as (
      select
        jsonb_agg(jsonb_build_object(
          'view_id', id,
          'content_id', content_id,
          'content_type', type,
          'creator_id', creator_id,
          'viewed_at', ${timestampSql(`least(viewed_at, ${p.now})`)},
          'watched_ms', watched_ms,
          'completed', coalesce(watched_ms >= ${completedShare} * duration_ms, false)
        )) as views
      from countable
      join fresh using (id)
    ), emitted as (
      select ${emitSql('content_viewed', p.event, { views: 'views' })} as position
      from gathered
      where views is not null
    )
    select
      seen.id,
      coalesce(seen.counts, false) as counts,
      fresh.id is not null as recorded,
      (select count(*)::integer from emitted) as events
    from seen
    left join fresh on fresh.id = seen.id`,
})

const [earliestMs, latestMs] = [-24 * 60 * 60 * 1000, 5 * 60 * 1000]

/**
 * Records the views of the caller. Each view counts only once, even if it is sent several times, and of the caller's
 * views of a content only the first one in an hour counts: the others are `repeated`. Refuses views of the caller's own
 * content, of content that the caller may not see or that was not published at the time of the view, and
 * views older than 24 hours or more than 5 minutes ahead. The access to a story is checked at the time at which it was
 * viewed, so a view that is sent after the story's expiry counts too.
 */
export async function recordViews(ctx: UserCtx, { views }: Input): Promise<components['schemas']['RecordedViews']> {
  const now = ctx.core.clock.now()
  // The response has the ids as the client wrote them, so that the client can compare them.
  const sent = new Map(views.map(({ id }) => [id.toLowerCase(), id]))
  const timely = views.flatMap((view) => {
    const at = new Date(view.viewed_at)
    const ahead = at.getTime() - now.getTime()
    return ahead > earliestMs && ahead <= latestMs ? [{ ...view, at }] : []
  })
  const event = envelopeOf(ctx, 'content_viewed')
  const rows = await run(ctx, record, {
    viewer: ctx.actor.id,
    ids: timely.map(({ id }) => id),
    contents: timely.map(({ content_id }) => content_id),
    times: timely.map(({ at }) => at.toISOString()),
    watched_ms: timely.map(({ watched_ms }) => watched_ms ?? 0),
    now,
    event: JSON.stringify(event),
  })
  // Listeners need only the user of the views, not the views.
  if (rows.some(({ recorded }) => recorded)) await afterCommit(ctx, [{ ...event, data: {} }])
  const counting = new Map(rows.filter(({ counts }) => counts).map(({ id, recorded }) => [id, recorded]))
  const idsOf = (state: boolean | undefined): string[] =>
    [...sent].filter(([id]) => counting.get(id) === state).map(([, id]) => id)
  return { recorded: idsOf(true), repeated: idsOf(false), refused: idsOf(undefined) }
}
