import { type Ctx, sql } from '../core/context.ts'
import { unlessBlocked, unlessMuted } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { groupKeyOf } from './group-key.ts'
import {
  manyChannel,
  type NotificationKind,
  type NotificationRow,
  silentKinds,
  type ToMany,
  type ToOne,
  userChannel,
  wireFor,
} from './notification-rows.ts'

/** A notification before it is stored. `cause` is what it is about: told once for each recipient. */
export type Draft = {
  id: string
  user_id: string
  actor_id: string
  event: NotificationKind
  cause: string
  data: object
  at: string
}

/** The same notification for many. */
export type DraftForMany = Omit<Draft, 'id' | 'user_id'> & { user_ids: string[] }

/** Whose doing it is. */
export type Face = { id: string; name: string; avatar: string | null }

const faces = {
  name: 'notification_faces',
  text: 'select id, display_name, avatar_media_id from users where id = any($1::uuid[])',
}

/** Names and avatars of these users, by id. */
export async function facesOf(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, Face>> {
  const rows = await sql<{ id: string; display_name: string; avatar_media_id: string | null }>(ctx, faces, [
    [...new Set(ids)],
  ])
  return new Map(
    rows.map(({ id, display_name, avatar_media_id }) => [
      id,
      { id, name: display_name, avatar: avatarUrl(ctx.core.config, avatar_media_id) },
    ]),
  )
}

const pushEvent = `jsonb_build_object('id', uuidv7(), 'type', 'push_queued', 'occurred_at', ${timestampSql('$2::timestamptz')}, 'actor_id', null,
  'request_id', null, 'version', 1, 'data', jsonb_build_object('push_id', id, 'user_id', user_id))`

/**
 * Stores drafts once for each recipient and cause. Taking the numbers locks the recipient's counter until the commit, so numbers have no gaps and are
 * seen in order: whoever has number n can be sure that nothing below n comes later.
 *
 * Left out is what the recipient does not want to be told of, and what is of somebody blocked either way or muted. For whoever has a device a push is
 * queued with it, unless one of the same group waits already. `drafts` are rows; $2 is the time.
 *
 * The numbers are looked up in an object: Postgres expects one row of each part and would join them by looking at every pair.
 */
const storeSql = (drafts: string): string => `with fresh as (
      select distinct on (d.user_id, d.cause) d.* from ${drafts}
      where exists (select from users where id = d.user_id)
        and not exists (select from notifications n where n.user_id = d.user_id and n.cause = d.cause)
        and not exists (select from notification_preferences p where p.user_id = d.user_id and p.kind = d.event and not p.in_app)
        and ${unlessBlocked({ viewer: 'd.user_id', other: 'd.actor_id', now: '$2::timestamptz' })}
        and ${unlessMuted({ viewer: 'd.user_id', other: 'd.actor_id', now: '$2::timestamptz' })}
      order by d.user_id, d.cause, d.ord
    ), numbered as (
      select fresh.*, row_number() over (partition by user_id order by ord) as nth, count(*) over (partition by user_id) as many from fresh
    ), counted as (
      insert into notification_counters as k (user_id, last_seq, unread_count)
      select user_id, max(many), count(*) filter (where not is_silent) from numbered group by user_id order by user_id
      on conflict (user_id) do update set last_seq = k.last_seq + excluded.last_seq, unread_count = k.unread_count + excluded.unread_count
      returning user_id, last_seq
    ), heads as (
      select jsonb_object_agg(user_id, last_seq) as of from counted
    ), placed as (
      select n.*, (heads.of ->> n.user_id::text)::bigint - n.many + n.nth as seq from heads, numbered n
    ), grouped as (
      insert into notification_groups as g (user_id, group_key, last_seq)
      select user_id, group_key, max(seq) from placed where group_key is not null group by user_id, group_key order by user_id, group_key
      on conflict (user_id, group_key) do update set last_seq = excluded.last_seq
    ), pushed as (
      insert into pushes (id, user_id, group_key, created_at)
      select distinct on (user_id, coalesce(group_key, id::text)) id, user_id, coalesce(group_key, id::text), $2 from placed p
      where not is_silent and exists (select from devices where devices.user_id = p.user_id)
        and not exists (select from notification_preferences f where f.user_id = p.user_id and f.kind = p.event and not f.push)
      order by user_id, coalesce(group_key, id::text), seq desc
      -- Takes the row: whoever settles it comes before, or after, and then sees what was stored here.
      on conflict (user_id, group_key) where settled_at is null do update set group_key = excluded.group_key
      returning new.id, new.user_id, old.id is null as is_new
    ), said as (
      select pg_logical_emit_message(true, 'events.push', ${pushEvent}::text) from pushed where is_new
    ), stored as (
      insert into notifications (user_id, seq, id, actor_id, event, cause, group_key, data, created_at, read_at)
      select user_id, seq, id, actor_id, event, cause, group_key, data, at, case when is_silent then at end from placed
      returning user_id, seq::float8 as seq, id, event, data
    )
    select *, (select count(*) from said) as pushes from stored`

const store = {
  name: 'notifications_store',
  text: storeSql(`jsonb_to_recordset($1::jsonb) as d (ord integer, id uuid, user_id uuid, actor_id uuid, event text, cause text, group_key text,
        is_silent boolean, data jsonb, at timestamptz)`),
}
const storeForMany = {
  name: 'notifications_store_for_many',
  text: storeSql(`(
        select m.ord, m.id, m.user_id, $4::uuid as actor_id, $5::text as event, $6::text as cause, null::text as group_key,
          $7::boolean as is_silent, $8::jsonb as data, $9::timestamptz as at
        from unnest($1::uuid[], $3::uuid[]) with ordinality as m (user_id, id, ord)
      ) d`),
}

const stored = {
  name: 'notifications_stored',
  text: `select n.user_id, n.seq::float8 as seq, n.id, n.event, n.data from notifications n
    join unnest($1::uuid[], $2::text[]) as d (user_id, cause) on d.user_id = n.user_id and d.cause = n.cause`,
}

/** Stores what was drafted and announces it to sockets. Repeating is harmless. */
export async function storeNotifications(ctx: Ctx, drafts: Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const values = drafts.map((one, ord) => ({
    ...{ ord, group_key: groupKeyOf(one.event, one.data), is_silent: silentKinds.has(one.event) },
    ...one,
  }))
  const rows = await sql<NotificationRow>(ctx, store, [JSON.stringify(values), ctx.core.clock.now()])
  if (rows.length < drafts.length) rows.push(...(await storedBefore(ctx, drafts, rows)))
  const { redis, config } = ctx.core
  await announce(
    ctx,
    rows
      .toSorted((a, b) => a.seq - b.seq)
      .map((row) => {
        const message: ToOne = { seq: row.seq, wire: wireFor(row.event, row.id, JSON.stringify(row.data)) }
        return redis.publish(userChannel(config.REDIS_PREFIX, row.user_id), JSON.stringify(message))
      }),
  )
}

/** The same for many recipients of one thing: its text goes to Postgres and to Redis once. */
export async function storeForAll(ctx: Ctx, draft: DraftForMany): Promise<void> {
  const { user_ids, actor_id, event, cause, data, at } = draft
  if (user_ids.length === 0) return
  const { redis, config, clock, newId } = ctx.core
  const values = [
    user_ids,
    clock.now(),
    user_ids.map(newId),
    actor_id,
    event,
    cause,
    silentKinds.has(event),
    JSON.stringify(data),
    at,
  ]
  const rows = await sql<NotificationRow>(ctx, storeForMany, values)
  if (rows.length < user_ids.length)
    rows.push(
      ...(await storedBefore(
        ctx,
        user_ids.map((user_id) => ({ user_id, cause })),
        rows,
      )),
    )
  const message: ToMany = { event, data, to: rows.map((row) => [row.user_id, row.seq, row.id]) }
  await announce(ctx, [redis.publish(manyChannel(config.REDIS_PREFIX), JSON.stringify(message))])
}

/** Fewer than drafted: some may have been stored by a delivery that died before it announced them. Announcing again is harmless. */
async function storedBefore(
  ctx: Ctx,
  drafts: { user_id: string; cause: string }[],
  fresh: NotificationRow[],
): Promise<NotificationRow[]> {
  const known = new Set(fresh.map((row) => row.id))
  const all = await sql<NotificationRow>(ctx, stored, [
    drafts.map((one) => one.user_id),
    drafts.map((one) => one.cause),
  ])
  return all.filter((row) => !known.has(row.id))
}

/** Without Redis nothing is announced and nothing is lost: sockets find the rows when they look again. */
async function announce(ctx: Ctx, publishing: Promise<unknown>[]): Promise<void> {
  await Promise.all(publishing).catch((error: Error) =>
    ctx.core.log.warn({ err: error.message }, 'notifications were stored but not announced'),
  )
}
