import type { Ctx } from '../core/context.ts'
import { type PublishedMessage, publishMessages } from '../numbered/index.ts'

/**
 * An update that Redis delivers to the processes with sockets of the stream: a message with the ids of users from whom
 * it is hidden, or the id of a user whose sockets must be closed (`leave`).
 */
export type LiveUpdate = (PublishedMessage & { hiddenFrom: string[]; isLast: boolean }) | { leave: string }

export function liveChannel(redisPrefix: string, streamId: string): string {
  return `${redisPrefix}live:${streamId}`
}

/** Makes all processes close the sockets of a user in a stream. */
export async function disconnectViewer(ctx: Ctx, streamId: string, userId: string): Promise<void> {
  const message: LiveUpdate = { leave: userId }
  await publishMessages(ctx.core, [{ channel: liveChannel(ctx.core.config.REDIS_PREFIX, streamId), message }])
}
