import { type Ctx, run, transaction } from '../core/context.ts'
import { eraseBatch, eraseRows, inOrder, untilNone } from '../core/erase.ts'
import { nilId } from '../numbered/index.ts'
import { arrayOf, instant, integer, statement, uuid } from '../platform/statement.ts'

const ofUser = (table: string) =>
  eraseRows({ name: `notifications.erase_${table}`, table, where: (user) => `user_id = ${user}` })

// Counters are locked in the order of ids, and before the rows, as when notifications are stored and marked as read.
const lock = statement({
  name: 'notifications.lock_about',
  params: { user: uuid },
  row: { user_id: uuid },
  text: (p) => `
    select k.user_id
    from notification_counters k
    where k.user_id in (
      select user_id
      from notifications
      where actor_id = ${p.user}
      order by user_id
      limit ${eraseBatch}
    )
    order by k.user_id
    for update`,
})

const anonymize = statement({
  name: 'notifications.erase_about',
  params: { user: uuid, recipients: arrayOf(uuid), now: instant },
  row: { many: integer },
  text: (p) => `
    with changed as (
      update notifications
      set actor_id = '${nilId}', data = '{}', cause = 'erased:' || id, read_at = coalesce(read_at, ${p.now})
      where actor_id = ${p.user}
        and user_id = any (${p.recipients})
      returning user_id, old.read_at is null as was_unread
    ), sums as (
      select user_id, count(*)::integer as many
      from changed
      where was_unread
      group by user_id
    ), discounted as (
      update notification_counters k
      set unread_count = unread_count - sums.many
      from sums
      where k.user_id = sums.user_id
    )
    select count(*)::integer as many
    from changed`,
})

/**
 * Removes a user from the notifications of others that the user has caused. They keep their numbers, and nobody sees
 * them: their actor is no user. They no longer count as unread.
 */
async function eraseAbout(ctx: Ctx, user: string): Promise<void> {
  await untilNone(() =>
    transaction(ctx, async (inside) => {
      const recipients = (await run(inside, lock, { user })).map(({ user_id }) => user_id)
      const [changed] = await run(inside, anonymize, { user, recipients, now: ctx.core.clock.now() })
      return changed!.many
    }),
  )
}

/** Erases the notifications of a user, and the user from the notifications of others. */
export const eraseNotifications = {
  notifications: inOrder(ofUser('notifications'), eraseAbout),
  notification_groups: ofUser('notification_groups'),
  notification_counters: ofUser('notification_counters'),
  notification_preferences: ofUser('notification_preferences'),
  pushes: ofUser('pushes'),
}
