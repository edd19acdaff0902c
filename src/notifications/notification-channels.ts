import type { PublishedMessage } from '../numbered/index.ts'

/** Returns the prefix of the names of all notification channels. The id of a user follows, or `everybody`. */
export function channelPrefix(redisPrefix: string): string {
  return `${redisPrefix}notify:`
}

/** The channel on which all processes receive announcements for many users. */
export const everybody = 'everybody'

/** An announcement of a notification of one user. */
export type SingleAnnouncement = PublishedMessage
/**
 * An announcement of the same notification to many users. `to` has each recipient, the number in their log, and the id
 * of their notification.
 */
export type BatchAnnouncement = { event: string; data: object; to: [userId: string, seq: number, id: string][] }

/**
 * Returns the text of a notification as it is sent to clients. `data` is JSON, which is serialized once for many users.
 */
export function wireOf(event: string, id: string, data: string): string {
  return `{"event":"${event}","id":"${id}","data":${data}}`
}
