import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { nilId } from '../numbered/index.ts'
import { bigint, instant, integer, statement, uuid } from '../platform/statement.ts'
import { notificationState } from './read-notifications.ts'

// The counter is locked first, as when a notification is stored: a notification that arrives at the same time is
// counted before or after, and never lost.
const lock = statement({
  name: 'notifications.lock',
  params: { user: uuid },
  text: (p) => `
    select
    from notification_counters
    where user_id = ${p.user}
    for update`,
})

const mark = statement({
  name: 'notifications.mark_read',
  params: { user: uuid, up_to: bigint, now: instant },
  row: { unread_count: integer },
  text: (p) => `
    with marked as (
      update notifications
      set read_at = ${p.now}
      where user_id = ${p.user}
        and seq <= ${p.up_to}
        and read_at is null
      returning seq
    )
    update notification_counters
    set unread_count = unread_count - (select count(*) from marked)
    where user_id = ${p.user}
    returning unread_count`,
})

/**
 * Marks all notifications up to and including this one as read. Returns the number of unread notifications that are
 * left. The nil UUID is before the first notification, so it marks nothing.
 * @throws NOTIFICATION_NOT_FOUND
 */
export async function markNotificationsRead(ctx: UserCtx, upToId: string): Promise<{ unread_count: number }> {
  return transaction(ctx, async (inside) => {
    const { anchor_seq, unread_count } = await notificationState(inside, ctx.actor.id, upToId)
    // Nothing is before the first notification, also after the first ones have been deleted.
    if (upToId === nilId) return { unread_count }
    if (anchor_seq === null) fail('NOTIFICATION_NOT_FOUND')
    await run(inside, lock, { user: ctx.actor.id })
    const about = { user: ctx.actor.id, up_to: anchor_seq, now: ctx.core.clock.now() }
    const [row] = await run(inside, mark, about)
    return { unread_count: row!.unread_count }
  })
}
