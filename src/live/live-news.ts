import type { Ctx } from '../core/context.ts'

/** An announcement to those who watch: a message, its place, and who is not shown it; or somebody who is to go. */
export type LiveNews = { seq: number; wire: string; hiddenFrom: string[]; isLast: boolean } | { leave: string }

export function liveChannel(redisPrefix: string, streamId: string): string {
  return `${redisPrefix}live:${streamId}`
}

/** Without Redis nothing is announced and nothing is lost: sockets look again every second. */
export async function publishLive(ctx: Ctx, streamId: string, news: () => Promise<LiveNews>): Promise<void> {
  const { redis, config, log } = ctx.core
  await news()
    .then((one) => redis.publish(liveChannel(config.REDIS_PREFIX, streamId), JSON.stringify(one)))
    .catch((error: Error) => log.warn({ err: error.message }, 'news of a stream were stored but not announced'))
}

export function tellToLeave(ctx: Ctx, streamId: string, userId: string): Promise<void> {
  return publishLive(ctx, streamId, async () => ({ leave: userId }))
}
