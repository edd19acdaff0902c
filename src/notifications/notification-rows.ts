import type { NotificationsServerMessage } from '../contract/generated/messages.ts'
import { unlessBlocked, unlessMuted, unlessSuspended } from '../graph/index.ts'
import type { NumberedLog } from '../numbered/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { float, json, nullable, text, uuid } from '../platform/statement.ts'

/** The log of each user's notifications. */
export const notificationLog: NumberedLog = {
  messages: 'notifications',
  of: 'user_id',
  heads: 'notification_counters',
  owner: 'user_id',
  lastSeq: 'last_seq',
}

/** The columns of a notification. `seq` is its number among the notifications of its recipient. */
export const notificationRow = { user_id: uuid, seq: float, id: uuid, event: text, data: json<object>() }
/** The same columns and the time at which it was read, as `notificationColumns` selects them. */
export const readableRow = { ...notificationRow, read_at: nullable(text) }

export type NotificationRow = { user_id: string; seq: number; id: string; event: string; data: object }
export type ReadableRow = NotificationRow & { read_at: string | null }

/** SQL: the columns of a notification, from a row `n`. */
export const notificationColumns = `n.user_id, n.seq::float8 as seq, n.id, n.event, n.data,
      ${timestampSql('n.read_at')} as read_at`

type NotificationMessage = Exclude<NotificationsServerMessage, { event: 'connected' | 'pong' }>

/** Returns a notification as the socket sends it. */
export function toMessage(row: NotificationRow): NotificationMessage {
  return { event: row.event, id: row.id, data: row.data } as NotificationMessage
}

/**
 * SQL: true if a notification is shown. Expects `n`. Notifications caused by users who are blocked in either direction,
 * muted or suspended now are hidden; they are shown again once that ends.
 */
export function isShown(now: string): string {
  return `${unlessBlocked({ viewer: 'n.user_id', other: 'n.actor_id', now })}
      and ${unlessMuted({ viewer: 'n.user_id', other: 'n.actor_id', now })}
      and exists (select from users a where a.id = n.actor_id and ${unlessSuspended({ user: 'a', now })})`
}
