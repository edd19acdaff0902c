import { addToCounter } from '../content/index.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'

/**
 * Counts each view once: only the statement that sets `is_counted` on the view's row counts it. Contents are locked in
 * the order of their ids, until the commit only.
 */
const count = statement({
  name: 'engagement.count_views',
  params: { viewers: arrayOf(uuid), ids: arrayOf(uuid) },
  text: (p) => `
    with marked as (
      update views v
      set is_counted = true
      from unnest(${p.viewers}, ${p.ids}) as n (viewer_id, id)
      where v.viewer_id = n.viewer_id
        and v.id = n.id
        and not v.is_counted
      returning v.content_id
    ), sums as (
      select content_id, count(*)::integer as many
      from marked
      group by content_id
    ), locked as (
      select c.id
      from contents c
      where c.id in (select content_id from sums)
      order by c.id
      for no key update
    )
    ${addToCounter('view_count', {
      by: 'sums.many',
      from: 'sums join locked on locked.id = sums.content_id',
      where: 'contents.id = locked.id',
    })}`,
})

const purge = statement({
  name: 'engagement.purge_views',
  params: { before: instant },
  text: (p) => `delete from views where received_at <= ${p.before}`,
})

// As long as events are kept: a view that was not counted by then never will be.
const keptMs = 7 * 24 * 60 * 60 * 1000

/** Adds new views to the view counters of their contents. */
export async function countViews(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const views = events.flatMap((event) =>
    event.type === 'content_viewed'
      ? event.data.views.map(({ view_id }) => ({ viewer: event.actor_id!, view_id }))
      : [],
  )
  if (views.length === 0) return
  await run(ctx, count, { viewers: views.map(({ viewer }) => viewer), ids: views.map(({ view_id }) => view_id) })
}

/** Deletes old views. Their rows are not needed to detect duplicates: views of that age are refused anyway. */
export async function purgeViews(ctx: Ctx): Promise<void> {
  await run(ctx, purge, { before: new Date(ctx.core.clock.now().getTime() - keptMs) })
}
