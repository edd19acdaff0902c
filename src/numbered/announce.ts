import type { Core } from '../core/core.ts'

/** A text for everybody who listens to a channel of Redis. `message` becomes JSON. */
export type Announcement = { channel: string; message: object }

/** A message of a log as it is announced: its number, and the text that goes over the wire. */
export type AnnouncedMessage = { seq: number; wire: string }

/**
 * Announces in this order. Without Redis nothing is announced and nothing is lost: whoever follows a log looks again.
 */
export async function announce(
  { redis, log }: Core,
  announcements: readonly Announcement[] | Promise<readonly Announcement[]>,
): Promise<void> {
  try {
    const all = await announcements
    await Promise.all(all.map(({ channel, message }) => redis.publish(channel, JSON.stringify(message))))
  } catch (error) {
    log.warn({ err: (error as Error).message }, 'messages were stored but not announced')
  }
}
