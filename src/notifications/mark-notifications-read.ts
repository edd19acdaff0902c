import { fail } from '../contract/errors.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { notificationState } from './read-notifications.ts'

// The counter is locked first, as when storing: a notification that arrives meanwhile is counted before or after, never lost.
const lock = { name: 'notifications_lock', text: 'select from notification_counters where user_id = $1 for update' }
const mark = {
  name: 'notifications_mark_read',
  text: `with marked as (
      update notifications set read_at = $3 where user_id = $1 and seq <= $2 and read_at is null returning 1
    )
    update notification_counters set unread_count = unread_count - (select count(*) from marked) where user_id = $1 returning unread_count`,
}

/**
 * Marks everything up to and including a notification as read. Answers how many are left.
 * @throws NOTIFICATION_NOT_FOUND
 */
export async function markNotificationsRead(ctx: UserCtx, upToId: string): Promise<{ unread_count: number }> {
  return transaction(ctx, async (inside) => {
    const { anchor_seq } = await notificationState(inside, ctx.actor.id, upToId)
    if (anchor_seq === null) fail('NOTIFICATION_NOT_FOUND')
    await sql(inside, lock, [ctx.actor.id])
    const [row] = await sql<{ unread_count: number }>(inside, mark, [ctx.actor.id, anchor_seq, ctx.core.clock.now()])
    return { unread_count: row!.unread_count }
  })
}
