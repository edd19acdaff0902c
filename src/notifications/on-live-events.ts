import { contentAccessSql } from '../content/index.ts'
import type { DomainEvent, DomainEventData } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'
import { facesOf, storeForAll } from './store-notifications.ts'

const batch = 500
// While Postgres stores one, sockets are told of the other.
const batchesAtOnce = 2

// Nobody is told late of what is over.
const isRunning =
  'c.deleted_at is null and exists (select from live_sessions l where l.id = c.id and l.ended_at is null)'

/** Followers, the newest first, who may see the stream now. */
const followers = {
  name: 'live_followers',
  text: `select f.follower_id as id, f.created_at as at, ${isRunning} and ${contentAccessSql({ viewer: 'f.follower_id', now: '$2::timestamptz' })} = 'visible' as shown
    from contents c join users u on u.id = c.creator_id join follows f on f.following_id = c.creator_id
    where c.id = $1 and (f.created_at, f.follower_id) < ($3::timestamptz, $4::uuid)
    order by f.created_at desc, f.follower_id desc limit ${batch}`,
}
/** Close friends and subscribers need not follow; those who do are among the followers. */
const chosen = {
  name: 'live_chosen_viewers',
  text: `select v.id, ${isRunning} and ${contentAccessSql({ viewer: 'v.id', now: '$2::timestamptz' })} = 'visible' as shown
    from contents c join users u on u.id = c.creator_id cross join lateral (
      select friend_id as id from close_friends where owner_id = c.creator_id and c.visibility = 'close_friends'
      union select subscriber_id from subscriptions where creator_id = c.creator_id and c.visibility = 'subscribers'
    ) v
    where c.id = $1 and v.id > $3::uuid and not exists (select from follows where follower_id = v.id and following_id = c.creator_id)
    order by v.id limit ${batch}`,
}
/** Those who were told of a start, whether they follow still or not. */
const told = {
  name: 'live_told',
  text: `select user_id as id from notifications where event = 'live_started' and cause = $1 and user_id > $2 order by user_id limit ${batch}`,
}
const thumbnail = {
  name: 'live_thumbnail',
  text: `select m.variants from content_media cm join media m on m.id = cm.media_id where cm.content_id = $1 order by cm.position limit 1`,
}

type Person = { id: string; at: Date; shown: boolean }
const least = '00000000-0000-0000-0000-000000000000'
const most = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** Tells followers that somebody is live, and those who were told that it is over; some hundreds at a time, so that the first need not wait for the last. */
export async function onLiveEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  for (const { type, data, occurred_at: at } of events) {
    if (type === 'live_started') await tellOfStart(ctx, data, at)
    if (type === 'live_ended') await tellOfEnd(ctx, data, at)
  }
}

async function tellOfStart(ctx: Ctx, data: DomainEventData<'live_started'>, at: string): Promise<void> {
  const creator = (await facesOf(ctx, [data.creator_id])).get(data.creator_id)
  if (creator === undefined) return
  const said = {
    ...{ creator_id: creator.id, creator_name: creator.name, creator_avatar_url: creator.avatar },
    ...{
      stream_id: data.stream_id,
      title: data.title,
      thumbnail_url: await thumbnailOf(ctx, data.content_id),
      timestamp: at,
    },
  }
  const about = {
    actor_id: creator.id,
    event: 'live_started',
    cause: `live_started:${data.stream_id}`,
    data: said,
    at,
  } as const
  await atOnce(audience(ctx, data.content_id), (user_ids) => storeForAll(ctx, { ...about, user_ids }))
}

async function tellOfEnd(ctx: Ctx, data: DomainEventData<'live_ended'>, at: string): Promise<void> {
  const creator = (await facesOf(ctx, [data.creator_id])).get(data.creator_id)
  if (creator === undefined) return
  const { content_id, was_announced, ...summary } = data
  const said = { ...summary, creator_name: creator.name, timestamp: at }
  const about = {
    actor_id: creator.id,
    event: 'live_ended',
    cause: `live_ended:${data.stream_id}`,
    data: said,
    at,
  } as const
  await storeForAll(ctx, { ...about, user_ids: [creator.id] })
  if (was_announced)
    await atOnce(toldOfStart(ctx, data.stream_id), (user_ids) => storeForAll(ctx, { ...about, user_ids }))
}

async function* toldOfStart(ctx: Ctx, streamId: string): AsyncGenerator<string[]> {
  for (let id = least; ; ) {
    const people: { id: string }[] = await sql<{ id: string }>(ctx, told, [`live_started:${streamId}`, id])
    yield people.map((one) => one.id)
    if (people.length < batch) return
    id = people.at(-1)!.id
  }
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

/** Those who may see a stream, in batches. */
async function* audience(ctx: Ctx, contentId: string): AsyncGenerator<string[]> {
  const now = ctx.core.clock.now()
  const ids = (people: Person[]): string[] => people.filter(({ shown }) => shown).map(({ id }) => id)
  for (let [at, id]: [Date | string, string] = ['infinity', most]; ; ) {
    const people: Person[] = await sql<Person>(ctx, followers, [contentId, now, at, id])
    yield ids(people)
    if (people.length < batch) break
    ;({ at, id } = people.at(-1)!)
  }
  for (let id = least; ; ) {
    const people = await sql<Person>(ctx, chosen, [contentId, now, id])
    yield ids(people)
    if (people.length < batch) return
    id = people.at(-1)!.id
  }
}

async function thumbnailOf(ctx: Ctx, contentId: string): Promise<string | null> {
  const [row] = await sql<{ variants: { key: string; width: number }[] }>(ctx, thumbnail, [contentId])
  const variant = row?.variants.find(({ width }) => width >= 480) ?? row?.variants.at(-1)
  return variant === undefined ? null : `${ctx.core.config.mediaBaseUrl}/${variant.key}`
}
