import type { PublishedMessage } from '../numbered/index.ts'

/** What the names of all channels of notifications begin with; the id of a user follows, or `everybody`. */
export function channelPrefix(redisPrefix: string): string {
  return `${redisPrefix}notify:`
}

/** Where what goes to many at once is announced, to all processes. */
export const everybody = 'everybody'

/** An announcement to one user. */
export type ToOne = PublishedMessage
/**
 * An announcement of the same thing to many: to whom, the number in their logs, and the id of each one's notification.
 */
export type ToMany = { event: string; data: object; to: [userId: string, seq: number, id: string][] }

/** A notification as it goes over the wire. `data` is JSON, which is written once for many. */
export function wireOf(event: string, id: string, data: string): string {
  return `{"event":"${event}","id":"${id}","data":${data}}`
}
