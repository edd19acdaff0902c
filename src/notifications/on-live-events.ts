import type { DomainEvent, DomainEventData } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { json, statement, uuid } from '../platform/statement.ts'
import { actorsOf } from './actors.ts'
import { audience, toldOfStart } from './live-audience.ts'
import { storeForAll } from './store-notifications.ts'

// While Postgres stores one, sockets are told of the other.
const batchesAtOnce = 2

const thumbnail = statement({
  name: 'notifications.live_thumbnail',
  params: { content: uuid },
  row: { variants: json<{ key: string; width: number }[]>() },
  text: (p) => `
    select m.variants
    from content_media cm
    join media m on m.id = cm.media_id
    where cm.content_id = ${p.content}
    order by cm.position
    limit 1`,
})

/**
 * Tells followers that somebody is live, and those who were told that it is over; some hundreds at a time, so that the
 * first need not wait for the last.
 */
export async function onLiveEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { type, data, occurred_at: at } of events) {
    if (type === 'live_started') await tellOfStart(ctx, data, at)
    if (type === 'live_ended') await tellOfEnd(ctx, data, at)
  }
}

async function tellOfStart(ctx: Ctx, started: DomainEventData<'live_started'>, at: string): Promise<void> {
  const creator = (await actorsOf(ctx, [started.creator_id])).get(started.creator_id)
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
  await atOnce(audience(ctx, started.content_id), (user_ids) => storeForAll(ctx, { ...about, user_ids }))
}

async function tellOfEnd(ctx: Ctx, ended: DomainEventData<'live_ended'>, at: string): Promise<void> {
  const creator = (await actorsOf(ctx, [ended.creator_id])).get(ended.creator_id)
  if (creator === undefined) return
  const { content_id, was_announced, ...summary } = ended
  const data = { ...summary, creator_name: creator.display_name, timestamp: at }
  const cause = `live_ended:${ended.stream_id}`
  const about = { actor_id: creator.id, event: 'live_ended', cause, data, at } as const
  await storeForAll(ctx, { ...about, user_ids: [creator.id] })
  if (!was_announced) return
  const told = toldOfStart(ctx, startCause(ended.stream_id))
  await atOnce(told, (user_ids) => storeForAll(ctx, { ...about, user_ids }))
}

function startCause(streamId: string): string {
  return `live_started:${streamId}`
}

/** Nobody is in two batches, so they may pass each other. */
async function atOnce(batches: AsyncGenerator<string[]>, work: (ids: string[]) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>()
  for await (const ids of batches) {
    const one = work(ids).finally(() => running.delete(one))
    running.add(one)
    if (running.size >= batchesAtOnce) await Promise.race(running)
  }
  await Promise.all(running)
}

async function thumbnailOf(ctx: Ctx, contentId: string): Promise<string | null> {
  const [row] = await run(ctx, thumbnail, { content: contentId })
  const variant = row?.variants.find(({ width }) => width >= 480) ?? row?.variants.at(-1)
  return variant === undefined ? null : `${ctx.core.config.mediaBaseUrl}/${variant.key}`
}
