import { type Ctx, run } from '../core/context.ts'
import { anchorSeq, lastId, messagesAfter } from '../numbered/index.ts'
import { arrayOf, bigint, float, integer, nullable, type RowOf, statement, text, uuid } from '../platform/statement.ts'
import { kindsThat } from './kinds.ts'
import {
  isShown,
  notificationColumns,
  notificationLog,
  type ReadableRow,
  readableRow,
  showing,
  showingNow,
} from './notification-rows.ts'

const after = statement({
  name: 'notifications.after',
  params: { user: uuid, after: bigint, limit: integer, ...showing },
  row: readableRow,
  text: (p) => `
    select ${notificationColumns(p)}
    ${messagesAfter(notificationLog, 'n', { owner: p.user, after: p.after, limit: p.limit, and: isShown(p.now) })}`,
})

const before = statement({
  name: 'notifications.before',
  params: { user: uuid, before: bigint, limit: integer, silent: arrayOf(text), ...showing },
  row: readableRow,
  text: (p) => `
    select ${notificationColumns(p)}
    from notifications n
    where n.user_id = ${p.user}
      and n.seq < ${p.before}
      and n.event <> all (${p.silent})
      and ${isShown(p.now)}
    order by n.seq desc
    limit ${p.limit}`,
})

const state = statement({
  name: 'notifications.state',
  params: { user: uuid, anchor: nullable(uuid) },
  row: { last_seq: float, unread_count: integer, anchor_seq: nullable(float), last_id: nullable(uuid) },
  text: (p) => `
    select coalesce(k.last_seq, 0)::float8 as last_seq,
      coalesce(k.unread_count, 0) as unread_count,
      ${anchorSeq(notificationLog, { owner: p.user, anchor: p.anchor, head: 'k.last_seq' })} as anchor_seq,
      ${lastId(notificationLog, p.user)} as last_id
    from (select ${p.user} as user_id) me
    left join notification_counters k using (user_id)`,
})

type NotificationState = RowOf<typeof state>

/** The kinds that are neither listed nor counted as unread. */
export const silentKinds: readonly string[] = kindsThat(({ isSilent }) => isSilent === true)

/**
 * Returns the state of a user's notifications. `anchor_seq` is the number of the notification `anchorId`, or null when
 * the user has no such notification; see `anchorSeq` for the nil UUID.
 */
export async function notificationState(ctx: Ctx, userId: string, anchorId: string | null): Promise<NotificationState> {
  const [row] = await run(ctx, state, { user: userId, anchor: anchorId })
  return row!
}

/** Returns the notifications after number `seq`, oldest first. */
export function notificationsAfter(ctx: Ctx, userId: string, seq: number, limit: number): Promise<ReadableRow[]> {
  return run(ctx, after, { user: userId, after: seq, limit, ...showingNow(ctx.core) })
}

/** Returns the notifications before number `seq`, newest first, without silent kinds. */
export function notificationsBefore(ctx: Ctx, userId: string, seq: number, limit: number): Promise<ReadableRow[]> {
  return run(ctx, before, { user: userId, before: seq, limit, silent: silentKinds, ...showingNow(ctx.core) })
}
