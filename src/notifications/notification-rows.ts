import type { NotificationsServerMessage } from '../contract/generated/messages.ts'

/** A stored notification; `seq` counts those of its recipient from 1 without a gap, in the order of their commits. */
export type NotificationRow = { user_id: string; seq: number; id: string; event: string; data: object; read_at?: string | null }

export type NotificationMessage = Exclude<NotificationsServerMessage, { event: 'connected' | 'pong' }>

/** What the socket sends of it. */
export function toMessage(row: NotificationRow): NotificationMessage {
  return { event: row.event, id: row.id, data: row.data } as NotificationMessage
}

/** Where the notifications of a user are announced to the processes that hold the user's sockets. */
export function userChannel(redisPrefix: string, userId: string): string {
  return `${redisPrefix}notify:${userId}`
}
