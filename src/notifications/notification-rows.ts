import type { NotificationsServerMessage } from '../contract/generated/messages.ts'
import type { components } from '../contract/generated/types.ts'

export type NotificationKind = components['schemas']['NotificationKind']

/** A stored notification; `seq` counts those of its recipient from 1 without a gap, in the order of their commits. */
export type NotificationRow = {
  user_id: string
  seq: number
  id: string
  event: string
  data: object
  read_at?: string | null
}

export type NotificationMessage = Exclude<NotificationsServerMessage, { event: 'connected' | 'pong' }>

/** What the socket sends of it. */
export function toMessage(row: NotificationRow): NotificationMessage {
  return { event: row.event, id: row.id, data: row.data } as NotificationMessage
}

/** Keeps a screen right rather than telling of something: read from the start, and never pushed. */
export const silentKinds: ReadonlySet<string> = new Set<NotificationKind>(['user_unfollowed', 'live_ended'])

/** An announcement to one user: the message as it goes over the wire. */
export type ToOne = { seq: number; wire: string }
/** An announcement to many, of the same thing: whom, the place in their rows, and the id of each one's notification. */
export type ToMany = { event: string; data: object; to: [userId: string, seq: number, id: string][] }

/** A notification as it goes over the wire; `data` is JSON text, which is written once for many. */
export function wireFor(event: string, id: string, data: string): string {
  return `{"event":"${event}","id":"${id}","data":${data}}`
}

/** Where the notifications of a user are announced to the processes that hold the user's sockets. */
export function userChannel(redisPrefix: string, userId: string): string {
  return `${redisPrefix}notify:${userId}`
}

/** Where what goes to many at once is announced, to all processes. */
export function manyChannel(redisPrefix: string): string {
  return `${redisPrefix}notify-many`
}
