import type { Ctx } from '../core/context.ts'
import { type PublishedMessage, publishMessages } from '../numbered/index.ts'

/**
 * An update that Redis delivers to the processes with sockets of the stream: a message with the ids of users from whom
 * it is hidden, the id of a user whose sockets must be closed (`leave`), or that all viewers must be checked
 * (`recheck`).
 */
export type LiveUpdate = LiveAnnouncement | { leave: string } | { recheck: true }
export type LiveAnnouncement = PublishedMessage & { hiddenFrom: string[]; isLast: boolean }

export function liveChannel(redisPrefix: string, streamId: string): string {
  return `${redisPrefix}live:${streamId}`
}

/** Makes all processes close the sockets of a user in a stream. */
export async function disconnectViewer(ctx: Ctx, streamId: string, userId: string): Promise<void> {
  const message: LiveUpdate = { leave: userId }
  await publishMessages(ctx.core, [{ channel: liveChannel(ctx.core.config.REDIS_PREFIX, streamId), message }])
}

/** Makes all processes check which viewers may still watch, before they send them another message. */
export async function recheckViewers(ctx: Ctx, streamId: string): Promise<void> {
  const message: LiveUpdate = { recheck: true }
  await publishMessages(ctx.core, [{ channel: liveChannel(ctx.core.config.REDIS_PREFIX, streamId), message }])
}
