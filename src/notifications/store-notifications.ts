import { type Ctx, sql } from '../context.ts'
import { unlessBlocked, unlessMuted } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { type NotificationRow, toMessage, userChannel } from './notification-rows.ts'

/** A notification before it is stored. `cause` is what it is about: told once for each recipient. */
export type Draft = { id: string; user_id: string; actor_id: string; event: NotificationRow['event']; cause: string; data: object; at: string }

/** Whose doing it is. */
export type Face = { id: string; name: string; avatar: string | null }

const faces = { name: 'notification_faces', text: 'select id, display_name, avatar_media_id from users where id = any($1::uuid[])' }

/** Names and avatars of these users, by id. */
export async function facesOf(ctx: Ctx, ids: Iterable<string>): Promise<Map<string, Face>> {
  const rows = await sql<{ id: string; display_name: string; avatar_media_id: string | null }>(ctx, faces, [[...new Set(ids)]])
  return new Map(
    rows.map(({ id, display_name, avatar_media_id }) => [id, { id, name: display_name, avatar: avatarUrl(ctx.runtime.config, avatar_media_id) }]),
  )
}

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

/** Stores what was drafted, unless the recipient is blocked with or has muted whoever did it, and announces it to sockets. Repeating is harmless. */
export async function storeNotifications(ctx: Ctx, fresh: Draft[]): Promise<void> {
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

/** Without Redis nothing is announced and nothing is lost: sockets find the rows when they look again. */
async function announce(ctx: Ctx, rows: NotificationRow[]): Promise<void> {
  const { redis, config, log } = ctx.runtime
  const ordered = rows.toSorted((a, b) => a.seq - b.seq)
  await Promise.all(
    ordered.map((row) => redis.publish(userChannel(config.REDIS_PREFIX, row.user_id), JSON.stringify({ seq: row.seq, message: toMessage(row) }))),
  ).catch((error: Error) => log.warn({ err: error.message }, 'notifications were stored but not announced'))
}
