import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { instant, nullable, statement, uuid } from '../platform/statement.ts'
import { isShown } from './notification-rows.ts'

/** Notifications caused by `actor` are hidden from `user`, or from all users when `user` is null. */
type Hidden = { user: string | null; actor: string }

const params = { user: nullable(uuid), actor: uuid, now: instant }

// By the time that the event is handled, or handled again, the notifications may be shown again: then they stay unread.
// Counters are locked in the order of ids, and before the rows, as when notifications are stored and marked as read.
const lock = statement({
  name: 'notifications.lock_hidden',
  params,
  text: (p) => `
    select
    from notification_counters
    where user_id in (
      select user_id
      from notifications n
      where actor_id = ${p.actor}
        and (${p.user} is null or user_id = ${p.user})
        and read_at is null
        and not (${isShown(p.now)})
    )
    order by user_id
    for update`,
})

const mark = statement({
  name: 'notifications.mark_hidden',
  params,
  text: (p) => `
    with marked as (
      update notifications n
      set read_at = ${p.now}
      where read_at is null
        and actor_id = ${p.actor}
        and (${p.user} is null or user_id = ${p.user})
        and not (${isShown(p.now)})
      returning user_id
    )
    update notification_counters k
    set unread_count = unread_count - m.many
    from (select user_id, count(*) as many from marked group by user_id) m
    where m.user_id = k.user_id`,
})

/**
 * Marks notifications as read that were caused by users who are blocked, muted, suspended or deleted now: they are
 * hidden, so they must no longer count as unread.
 */
export async function onHiddenUsers(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const hidden of events.flatMap(hiddenBy))
    await transaction(ctx, async (inside) => {
      await run(inside, lock, { ...hidden, now: ctx.core.clock.now() })
      await run(inside, mark, { ...hidden, now: ctx.core.clock.now() })
    })
}

function hiddenBy(event: DomainEvent): Hidden[] {
  if (event.type === 'user_suspended' || event.type === 'user_deletion_requested')
    return [{ user: null, actor: event.data.user_id }]
  if (event.type === 'user_muted') return [{ user: event.data.muter_id, actor: event.data.muted_id }]
  if (event.type !== 'user_blocked') return []
  const { blocker_id, blocked_id } = event.data
  return [
    { user: blocker_id, actor: blocked_id },
    { user: blocked_id, actor: blocker_id },
  ]
}
