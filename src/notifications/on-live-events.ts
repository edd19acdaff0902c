import type { DomainEvent, DomainEventData } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import { fanOutOnce } from './fan-outs.ts'
import { audience, isAnnouncedToFollowers, notifiedOfStart } from './live-audience.ts'
import { storeForAll } from './store-notifications.ts'

// While Postgres stores one batch, the other is announced to sockets.
const parallelBatches = 2

/**
 * Notifies followers that a stream has started, and later the same users that it has ended; in batches of up to 500, so
 * that the first recipients do not wait for the last. Nobody is notified of the seventh start in a day, nor of its end.
 */
export async function onLiveEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { type, data, occurred_at: at } of events) {
    if (type === 'live_started') await fanOutOnce(ctx, startCause(data.stream_id), () => notifyOfStart(ctx, data, at))
    if (type === 'live_ended') await fanOutOnce(ctx, endCause(data.stream_id), () => notifyOfEnd(ctx, data, at))
  }
}

async function notifyOfStart(ctx: Ctx, started: DomainEventData<'live_started'>, at: string): Promise<void> {
  const { creator_id, stream_id, content_id } = started
  if (!(await isAnnouncedToFollowers(ctx, content_id))) return
  const cause = startCause(stream_id)
  const data = { creator_id, stream_id, timestamp: at }
  const about = { actor_id: creator_id, event: 'live_started', cause, others_content_id: content_id, data, at } as const
  await runBatches(audience(ctx, content_id), (user_ids) => storeForAll(ctx, { ...about, user_ids }))
}

async function notifyOfEnd(ctx: Ctx, ended: DomainEventData<'live_ended'>, at: string): Promise<void> {
  const { content_id, was_announced, ...summary } = ended
  const cause = endCause(ended.stream_id)
  const about = {
    actor_id: ended.creator_id,
    event: 'live_ended',
    cause,
    data: { ...summary, timestamp: at },
    at,
  } as const
  await storeForAll(ctx, { ...about, others_content_id: null, user_ids: [ended.creator_id] })
  if (!was_announced) return
  const others = { ...about, others_content_id: content_id }
  await runBatches(notifiedOfStart(ctx, content_id), (user_ids) => storeForAll(ctx, { ...others, user_ids }))
}

function startCause(streamId: string): string {
  return `live_started:${streamId}`
}

function endCause(streamId: string): string {
  return `live_ended:${streamId}`
}

/** Runs several batches at the same time. No user is in two batches, so their order does not matter. */
async function runBatches(batches: AsyncGenerator<string[]>, work: (ids: string[]) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const ids of batches) {
    const one = work(ids).finally(() => running.delete(one))
    running.add(one)
    if (running.size >= parallelBatches) await Promise.race(running)
  }
  await Promise.all(running)
}
