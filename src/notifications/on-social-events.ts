import { type Ctx, sql } from '../context.ts'
import type { DomainEvent, DomainEventData, DomainEventType } from '../contract/generated/messages.ts'
import { unlessBlocked, unlessMuted } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { type NotificationRow, toMessage, userChannel } from './notification-rows.ts'

type Actor = { id: string; display_name: string; avatar_media_id: string | null }
type Draft = { id: string; user_id: string; actor_id: string; event: NotificationRow['event']; cause: string; data: object; at: string }

const actors = { name: 'notification_actors', text: 'select id, display_name, avatar_media_id from users where id = any($1::uuid[])' }

/**
 * Stores notifications once for each recipient and cause. Taking the numbers locks the recipient's counter until the commit, so numbers
 * have no gaps and are seen in order: whoever has number n can be sure that nothing below n comes later.
 */
const store = {
  name: 'notifications_store',
  text: `with fresh as (
      select distinct on (d.user_id, d.cause) d.* from jsonb_to_recordset($1::jsonb)
        as d (ord integer, id uuid, user_id uuid, actor_id uuid, event text, cause text, data jsonb, at timestamptz)
      where exists (select from users where id = d.user_id)
        and not exists (select from notifications n where n.user_id = d.user_id and n.cause = d.cause)
        and ${unlessBlocked({ viewer: 'd.user_id', other: 'd.actor_id', now: '$2::timestamptz' })}
        and ${unlessMuted({ viewer: 'd.user_id', other: 'd.actor_id', now: '$2::timestamptz' })}
      order by d.user_id, d.cause, d.ord
    ), numbered as (
      select fresh.*, row_number() over (partition by user_id order by ord) as nth, count(*) over (partition by user_id) as many from fresh
    ), counted as (
      insert into notification_counters as k (user_id, last_seq, unread_count)
      select user_id, max(many), max(many) from numbered group by user_id order by user_id
      on conflict (user_id) do update set last_seq = k.last_seq + excluded.last_seq, unread_count = k.unread_count + excluded.unread_count
      returning user_id, last_seq
    )
    insert into notifications (user_id, seq, id, actor_id, event, cause, data, created_at)
    select n.user_id, c.last_seq - n.many + n.nth, n.id, n.actor_id, n.event, n.cause, n.data, n.at from numbered n join counted c using (user_id)
    returning user_id, seq::float8 as seq, id, event, data`,
}

const stored = {
  name: 'notifications_stored',
  text: `select n.user_id, n.seq::float8 as seq, n.id, n.event, n.data from notifications n
    join unnest($1::uuid[], $2::text[]) as d (user_id, cause) on d.user_id = n.user_id and d.cause = n.cause`,
}

/** Turns what people do into notifications of those whom they concern, and announces them to their sockets. */
export async function onSocialEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const concerned = events.filter((event) => event.type in drafts)
  if (concerned.length === 0) return
  const names = await sql<Actor>(ctx, actors, [[...new Set(concerned.map((event) => event.actor_id!))]])
  const byId = new Map(names.map((actor) => [actor.id, actor]))
  const fresh = concerned.flatMap((event) => draft(ctx, event, byId.get(event.actor_id!)))
  if (fresh.length === 0) return
  const values = [JSON.stringify(fresh.map((one, ord) => ({ ord, ...one }))), ctx.runtime.clock.now()]
  const rows = await sql<NotificationRow>(ctx, store, values)
  // Fewer than drafted: some were stored by a delivery that may have died before it announced them. Announcing again is harmless.
  if (rows.length < fresh.length) {
    const known = new Set(rows.map((row) => row.id))
    const again = await sql<NotificationRow>(ctx, stored, [fresh.map((one) => one.user_id), fresh.map((one) => one.cause)])
    rows.push(...again.filter((row) => !known.has(row.id)))
  }
  await announce(ctx, rows)
}

type About = { user_id: string; cause: string; data: object }
type Face = { name: string; avatar: string | null }

/** Who is told what, by event. Nobody is told of their own doings. */
const drafts: { [T in DomainEventType]?: (data: DomainEventData<T>, actor: string, face: Face, eventId: string) => About[] } = {
  // Whoever approved a request knows who follows.
  user_followed: ({ following_id, by_request }, actor, { name, avatar }) =>
    by_request
      ? []
      : [{ user_id: following_id, cause: `user_followed:${actor}`, data: { follower_id: actor, follower_name: name, follower_avatar_url: avatar } }],
  // Asked again, or let in again: told again.
  follow_requested: ({ following_id }, actor, { name, avatar }, eventId) => [
    {
      user_id: following_id,
      cause: `follow_requested:${actor}:${eventId}`,
      data: { requester_id: actor, requester_name: name, requester_avatar_url: avatar },
    },
  ],
  follow_request_approved: ({ follower_id }, actor, { name, avatar }, eventId) => [
    {
      user_id: follower_id,
      cause: `follow_request_approved:${actor}:${eventId}`,
      data: { user_id: actor, user_name: name, user_avatar_url: avatar },
    },
  ],
  content_liked: ({ creator_id, content_id, content_type, new_like_count }, actor, { name }) => [
    {
      user_id: creator_id,
      cause: `content_liked:${content_id}:${actor}`,
      data: { user_id: actor, user_name: name, content_id, content_type, new_like_count },
    },
  ],
  // The creator, and whoever is answered.
  content_commented: ({ creator_id, parent_user_id, comment_id, content_id, content_type, text, new_comment_count }, actor, { name }) =>
    [...new Set([creator_id, parent_user_id ?? creator_id])].map((user_id) => ({
      user_id,
      cause: `content_commented:${comment_id}`,
      data: { user_id: actor, user_name: name, content_id, content_type, comment_id, text, new_comment_count },
    })),
  content_shared: ({ creator_id, share_id, content_id, content_type, text, new_share_count }, actor, { name }) => [
    {
      user_id: creator_id,
      cause: `content_shared:${share_id}`,
      data: { user_id: actor, user_name: name, content_id, content_type, text, new_share_count },
    },
  ],
}

function draft(ctx: Ctx, event: DomainEvent, actor: Actor | undefined): Draft[] {
  if (actor === undefined) return []
  const write = drafts[event.type] as ((data: object, actor: string, face: Face, eventId: string) => About[]) | undefined
  const face = { name: actor.display_name, avatar: avatarUrl(ctx.runtime.config, actor.avatar_media_id) }
  const { occurred_at: at } = event
  return (write?.(event.data, actor.id, face, event.id) ?? [])
    .filter((about) => about.user_id !== actor.id)
    .map((about) => ({ ...about, id: ctx.runtime.newId(), actor_id: actor.id, event: event.type, at, data: { ...about.data, timestamp: at } }))
}

/** Without Redis nothing is announced and nothing is lost: sockets find the rows when they look again. */
async function announce(ctx: Ctx, rows: NotificationRow[]): Promise<void> {
  const { redis, config, log } = ctx.runtime
  const ordered = rows.toSorted((a, b) => a.seq - b.seq)
  await Promise.all(
    ordered.map((row) => redis.publish(userChannel(config.REDIS_PREFIX, row.user_id), JSON.stringify({ seq: row.seq, message: toMessage(row) }))),
  ).catch((error: Error) => log.warn({ err: error.message }, 'notifications were stored but not announced'))
}
