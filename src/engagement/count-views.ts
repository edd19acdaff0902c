import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'

/** Counts each view once: who marks its row counts it. Contents are locked in the order of their ids, for the commit only. */
const statement = {
  name: 'count_views',
  text: `with marked as (
      update views v set is_counted = true from unnest($1::uuid[], $2::uuid[]) as n (viewer_id, id)
      where v.viewer_id = n.viewer_id and v.id = n.id and not v.is_counted returning v.content_id
    ), sums as (
      select content_id, count(*)::integer as many from marked group by content_id
    ), locked as (
      select c.id from contents c where c.id in (select content_id from sums) order by c.id for no key update
    )
    update contents c set view_count = c.view_count + sums.many from sums join locked on locked.id = sums.content_id where c.id = locked.id`,
}
const purge = { name: 'purge_views', text: 'delete from views where received_at <= $1' }

// As long as events live: a view that was never counted by then never will be.
const keptMs = 7 * 24 * 60 * 60 * 1000

/** Adds new views to the counters of their contents. */
export async function countViews(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const views = events.flatMap((event) =>
    event.type === 'content_viewed'
      ? event.data.views.map(({ view_id }) => ({ viewer: event.actor_id!, view_id }))
      : [],
  )
  if (views.length === 0) return
  await sql(ctx, statement, [views.map(({ viewer }) => viewer), views.map(({ view_id }) => view_id)])
}

/** Forgets views whose repetition is refused by their age anyway. */
export async function purgeViews(ctx: Ctx): Promise<void> {
  await sql(ctx, purge, [new Date(ctx.core.clock.now().getTime() - keptMs)])
}
