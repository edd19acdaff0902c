import { type Ctx, sql, transaction } from '../context.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'

// Locked in the order of ids, and before the rows, as when storing and when marking as read.
const lock = {
  name: 'notifications_lock_pair',
  text: 'select from notification_counters where user_id = any($1::uuid[]) order by user_id for update',
}
const mark = {
  name: 'notifications_mark_hidden',
  text: `with marked as (
      update notifications set read_at = $3 where read_at is null and ((user_id = $1 and actor_id = $2) or (user_id = $2 and actor_id = $1)) returning user_id
    )
    update notification_counters k set unread_count = unread_count - m.many
    from (select user_id, count(*) as many from marked group by user_id) m where m.user_id = k.user_id`,
}

/** What two users who are blocked now have told each other is hidden from both, so it counts as unread no more. */
export async function onUserBlocked(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const event of events) {
    if (event.type !== 'user_blocked') continue
    const { blocker_id, blocked_id } = event.data
    await transaction(ctx, async (inside) => {
      await sql(inside, lock, [[blocker_id, blocked_id]])
      await sql(inside, mark, [blocker_id, blocked_id, ctx.runtime.clock.now()])
    })
  }
}
