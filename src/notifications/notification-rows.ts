import type { NotificationsServerMessage } from '../contract/generated/messages.ts'
import type { Core } from '../core/core.ts'
import { unlessBlocked, unlessMuted, unlessSuspended } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import type { NumberedLog } from '../numbered/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { float, instant, json, nullable, text, uuid } from '../platform/statement.ts'
import { shownData, subjectExists } from './subjects.ts'

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

/** The parameters of a statement that shows notifications. */
export const showing = { now: instant, media_urls: mediaUrls }
type Showing = { now: string; media_urls: string }

/** SQL: the columns of a notification, from a row `n`. */
export function notificationColumns({ now, media_urls: urls }: Showing): string {
  return `n.user_id, n.seq::float8 as seq, n.id, n.event, ${shownData({ now, urls })} as data,
      ${timestampSql('n.read_at')} as read_at`
}

/** Returns the values of these parameters. */
export function showingNow(core: Core): { now: Date; media_urls: readonly string[] } {
  return { now: core.clock.now(), media_urls: mediaUrlsOf(core) }
}

type NotificationMessage = Exclude<NotificationsServerMessage, { event: 'connected' | 'pong' }>

/** Returns a notification as the socket sends it. */
export function toMessage(row: NotificationRow): NotificationMessage {
  return { event: row.event, id: row.id, data: row.data } as NotificationMessage
}

/**
 * SQL: true if a notification `n` is shown. Notifications caused by users who are blocked in either direction, muted or
 * suspended now are hidden; they are shown again once that ends. Notifications about something that was deleted or
 * taken back are hidden too.
 */
export function isShown(now: string): string {
  return `${unlessBlocked({ viewer: 'n.user_id', other: 'n.actor_id', now })}
      and ${unlessMuted({ viewer: 'n.user_id', other: 'n.actor_id', now })}
      and exists (select from users a where a.id = n.actor_id and ${unlessSuspended({ user: 'a', now })})
      and ${subjectExists(now)}`
}
