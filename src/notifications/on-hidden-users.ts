import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, sql, transaction } from '../core/context.ts'
import { shownSql } from './read-notifications.ts'

/** Whose notifications of whom are hidden; without `userId`, everybody's. */
type Hidden = { userId: string | null; actorId: string }

// By the time that the event is handled, or handled again, they may be shown once more: then they stay unread.
const shown = shownSql('$3::timestamptz')
// Counters are locked in the order of ids, and before the rows, as when storing and when marking as read.
const lock = {
  name: 'notifications_lock_hidden',
  text: `select from notification_counters where user_id in (
      select user_id from notifications n where actor_id = $2 and ($1::uuid is null or user_id = $1) and read_at is null and not (${shown})
    ) order by user_id for update`,
}
const mark = {
  name: 'notifications_mark_hidden',
  text: `with marked as (
      update notifications n set read_at = $3 where read_at is null and actor_id = $2 and ($1::uuid is null or user_id = $1) and not (${shown}) returning user_id
    )
    update notification_counters k set unread_count = unread_count - m.many
    from (select user_id, count(*) as many from marked group by user_id) m where m.user_id = k.user_id`,
}

/** What somebody has caused who is blocked, muted or suspended now is hidden, so it counts as unread no more. */
export async function onHiddenUsers(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { userId, actorId } of events.flatMap(hiddenBy))
    await transaction(ctx, async (inside) => {
      await sql(inside, lock, [userId, actorId, ctx.core.clock.now()])
      await sql(inside, mark, [userId, actorId, ctx.core.clock.now()])
    })
}

function hiddenBy(event: DomainEvent): Hidden[] {
  if (event.type === 'user_suspended') return [{ userId: null, actorId: event.data.user_id }]
  if (event.type === 'user_muted') return [{ userId: event.data.muter_id, actorId: event.data.muted_id }]
  if (event.type !== 'user_blocked') return []
  const { blocker_id, blocked_id } = event.data
  return [
    { userId: blocker_id, actorId: blocked_id },
    { userId: blocked_id, actorId: blocker_id },
  ]
}
