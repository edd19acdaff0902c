import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'

/** A message for all subscribers of a Redis channel. `message` becomes JSON. */
export type ChannelMessage = { channel: string; message: object }

/** A message of a log as it is published: its number, and the text that is sent over the wire. */
export type PublishedMessage = { seq: number; wire: string }

/**
 * Publishes messages in this order. Without Redis nothing is published and nothing is lost: followers of a log read it
 * again later.
 */
export async function publishMessages(
  core: Core,
  messages: readonly ChannelMessage[] | Promise<readonly ChannelMessage[]>,
): Promise<void> {
  try {
    const all = await messages
    await Promise.all(all.map(({ channel, message }) => core.redis.publish(channel, JSON.stringify(message))))
  } catch (error) {
    logOutage(core, 'messages were stored but not published', error)
  }
}
