import { isPublicContent } from '../content/index.ts'
import type { DomainEvent, DomainEventData } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { publicUrl } from '../media/index.ts'
import { instant, json, statement, uuid } from '../platform/statement.ts'
import { fanOutOnce } from './fan-outs.ts'
import { audience, notifiedOfStart } from './live-audience.ts'
import { storeForAll } from './store-notifications.ts'
import { readUserSummaries } from './user-summaries.ts'

// While Postgres stores one batch, the other is announced to sockets.
const parallelBatches = 2

// The notifications of all recipients are the same, so they can only have a public address.
const thumbnail = statement({
  name: 'notifications.live_thumbnail',
  params: { content: uuid, now: instant },
  row: { variants: json<{ key: string; width: number }[]>() },
  text: (p) => `
    select m.variants
    from content_media cm
    join media m on m.id = cm.media_id
    join contents c on c.id = cm.content_id
    join users u on u.id = c.creator_id
    where cm.content_id = ${p.content}
      and ${isPublicContent(p.now)}
    order by cm.position
    limit 1`,
})

/**
 * Notifies followers that a stream has started, and later the same users that it has ended; in batches of up to 500, so
 * that the first recipients do not wait for the last.
 */
export async function onLiveEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { type, data, occurred_at: at } of events) {
    if (type === 'live_started') await fanOutOnce(ctx, startCause(data.stream_id), () => notifyOfStart(ctx, data, at))
    if (type === 'live_ended') await fanOutOnce(ctx, endCause(data.stream_id), () => notifyOfEnd(ctx, data, at))
  }
}

async function notifyOfStart(ctx: Ctx, started: DomainEventData<'live_started'>, at: string): Promise<void> {
  const creator = (await readUserSummaries(ctx, [started.creator_id])).get(started.creator_id)
  if (creator === undefined) return
  const data = {
    creator_id: creator.id,
    creator_name: creator.display_name,
    creator_avatar_url: creator.avatar_url,
    stream_id: started.stream_id,
    title: started.title,
    thumbnail_url: await thumbnailOf(ctx, started.content_id),
    timestamp: at,
  }
  const cause = startCause(started.stream_id)
  const about = { actor_id: creator.id, event: 'live_started', cause, data, at } as const
  await runBatches(audience(ctx, started.content_id), (user_ids) => storeForAll(ctx, { ...about, user_ids }))
}

async function notifyOfEnd(ctx: Ctx, ended: DomainEventData<'live_ended'>, at: string): Promise<void> {
  const creator = (await readUserSummaries(ctx, [ended.creator_id])).get(ended.creator_id)
  if (creator === undefined) return
  const { content_id, was_announced, ...summary } = ended
  const data = { ...summary, creator_name: creator.display_name, timestamp: at }
  const cause = endCause(ended.stream_id)
  const about = { actor_id: creator.id, event: 'live_ended', cause, data, at } as const
  await storeForAll(ctx, { ...about, user_ids: [creator.id] })
  if (!was_announced) return
  const notified = notifiedOfStart(ctx, startCause(ended.stream_id))
  await runBatches(notified, (user_ids) => storeForAll(ctx, { ...about, user_ids }))
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

/** Returns the address of the thumbnail of a public stream; null for any other stream. */
async function thumbnailOf(ctx: Ctx, contentId: string): Promise<string | null> {
  const { config, clock } = ctx.core
  const [row] = await run(ctx, thumbnail, { content: contentId, now: clock.now() })
  const variant = row?.variants.find(({ width }) => width >= 480) ?? row?.variants.at(-1)
  return variant === undefined ? null : publicUrl(config, variant.key)
}
