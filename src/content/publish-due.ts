import { type Ctx, run, transaction } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'
import { changedRow, emitChanges, returningChanged } from './status-changes.ts'

// Media rows are locked as when content is created: their processing cannot finish between this read and the commit.
const publish = statement({
  name: 'content.publish_due',
  params: { now: instant },
  row: changedRow,
  text: (p) => `
    with due as (
      select id
      from contents
      where status = 'scheduled'
        and deleted_at is null
        and publish_at <= ${p.now}
      order by publish_at
      limit 200
      for update skip locked
    ), states as (
      select cm.content_id, m.status
      from due
      join content_media cm on cm.content_id = due.id
      join media m on m.id = cm.media_id
      for share of m
    ), decided as (
      select
        due.id,
        case
          when coalesce(bool_or(states.status = 'failed'), false) then 'failed'
          when coalesce(bool_and(states.status = 'ready'), true) then 'published'
          else 'processing' end as status
      from due
      left join states on states.content_id = due.id
      group by due.id
    )
    update contents c
    set
      status = d.status,
      published_at = case d.status when 'published' then ${p.now} end,
      updated_at = ${p.now}
    from decided d
    where d.id = c.id
    ${returningChanged}`,
})

/**
 * Publishes content that was scheduled for now or earlier: at once, or when its media is ready. Several processes may
 * run this at the same time.
 */
export async function publishDue(ctx: Ctx): Promise<void> {
  const now = ctx.core.clock.now()
  await transaction(ctx, async (inside) => emitChanges(inside, await run(inside, publish, { now })))
}
