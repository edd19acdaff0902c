import { type Ctx, sql } from '../core/context.ts'
import { unlessBlocked, unlessMuted, unlessSuspended } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { type NotificationRow, silentKinds } from './notification-rows.ts'

const columns = `n.user_id, n.seq::float8 as seq, n.id, n.event, n.data, ${timestampSql('n.read_at')} as read_at`
/** SQL: those of somebody who is blocked either way, muted or suspended now are hidden; once that ends they are there again. Expects `n`. */
export function shownSql(now: string): string {
  return `${unlessBlocked({ viewer: 'n.user_id', other: 'n.actor_id', now })} and ${unlessMuted({ viewer: 'n.user_id', other: 'n.actor_id', now })}
    and exists (select from users a where a.id = n.actor_id and ${unlessSuspended({ user: 'a', now })})`
}
const shown = shownSql('$4::timestamptz')

const after = {
  name: 'notifications_after',
  text: `select ${columns} from notifications n where user_id = $1 and seq > $2 and ${shown} order by seq limit $3`,
}
const before = {
  name: 'notifications_before',
  text: `select ${columns} from notifications n where user_id = $1 and seq < $2 and n.event <> all ($5::text[]) and ${shown} order by seq desc limit $3`,
}
const state = {
  name: 'notifications_state',
  text: `select coalesce(k.last_seq, 0)::float8 as last_seq, coalesce(k.unread_count, 0) as unread_count,
      case when $2 = '00000000-0000-0000-0000-000000000000'::uuid
        then (select case when coalesce(min(seq), k.last_seq + 1, 1) = 1 then 0::float8 end from notifications where user_id = $1)
        else (select seq::float8 from notifications where user_id = $1 and id = $2) end as anchor_seq,
      (select id from notifications where user_id = $1 order by seq desc limit 1) as last_id
    from (select $1::uuid as user_id) me left join notification_counters k using (user_id)`,
}

export type NotificationState = {
  last_seq: number
  unread_count: number
  anchor_seq: number | null
  last_id: string | null
}

/**
 * Where a user's notifications stand; `anchor_seq` is the place of the notification `anchorId`, null when the user has none such. The nil UUID stands
 * before the first of them, for whoever has none yet; it is no place any more once the first ones have been removed.
 */
export async function notificationState(ctx: Ctx, userId: string, anchorId: string | null): Promise<NotificationState> {
  const [row] = await sql<NotificationState>(ctx, state, [userId, anchorId])
  return row!
}

/** The notifications after place `seq`, oldest first. */
export function notificationsAfter(ctx: Ctx, userId: string, seq: number, limit: number): Promise<NotificationRow[]> {
  return sql<NotificationRow>(ctx, after, [userId, seq, limit, ctx.core.clock.now()])
}

/** The notifications before place `seq`, newest first, without those that only keep a screen right. */
export function notificationsBefore(ctx: Ctx, userId: string, seq: number, limit: number): Promise<NotificationRow[]> {
  return sql<NotificationRow>(ctx, before, [userId, seq, limit, ctx.core.clock.now(), [...silentKinds]])
}
