import type { Ctx } from '../core/context.ts'
import { type PublishedMessage, publishMessages } from '../numbered/index.ts'

/** An announcement to those who watch: a message and who is not shown it; or somebody who is to go. */
export type LiveNews = (PublishedMessage & { hiddenFrom: string[]; isLast: boolean }) | { leave: string }

export function liveChannel(redisPrefix: string, streamId: string): string {
  return `${redisPrefix}live:${streamId}`
}

export async function tellToLeave(ctx: Ctx, streamId: string, userId: string): Promise<void> {
  const message: LiveNews = { leave: userId }
  await publishMessages(ctx.core, [{ channel: liveChannel(ctx.core.config.REDIS_PREFIX, streamId), message }])
}
