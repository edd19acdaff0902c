import type { UserSummaryRow } from '../graph/index.ts'
import { arrayOf, bigint, float, integer, json, statement, text, uuid } from '../platform/statement.ts'
import { isShown, notificationColumns, readableRow, showing } from './notification-rows.ts'

// Users are counted in the last notifications of a group only, so that a group of 100,000 likes does not cost more.
const scannedPerGroup = 1_000

const common = { limit: integer, silent: arrayOf(text), ...showing }
const row = {
  position: float,
  ...readableRow,
  actor_count: integer,
  unread: integer,
  actors: json<readonly UserSummaryRow[]>(),
}

type Params = { user: string; limit: string; now: string; media_urls: string; silent: string }
/** A condition for the rows, and their order. */
type Selection = { where: string; newestFirst?: boolean }

/** SQL: groups, each with its newest notification that is shown. Takes a few index probes for each group. */
function grouped({ user, limit, now, media_urls }: Params, { where, newestFirst }: Selection): string {
  return `(
        select g.last_seq::float8 as position, g.group_key, newest.*
        from notification_groups g
        cross join lateral (
          select ${notificationColumns({ now, media_urls })}
          from notifications n
          where n.user_id = g.user_id
            and n.group_key = g.group_key
            and ${isShown(now)}
          order by n.seq desc
          limit 1
        ) newest
        where g.user_id = ${user}
          and ${where}
        ${newestFirst ? 'order by g.last_seq desc' : ''}
        limit ${limit}
      )`
}

/** SQL: notifications without a group. */
function ungrouped({ user, limit, now, media_urls, silent }: Params, { where, newestFirst }: Selection): string {
  return `(
        select n.seq::float8 as position, null as group_key, ${notificationColumns({ now, media_urls })}
        from notifications n
        where n.user_id = ${user}
          and n.group_key is null
          and n.event <> all (${silent})
          and ${isShown(now)}
          and ${where}
        ${newestFirst ? 'order by n.seq desc' : ''}
        limit ${limit}
      )`
}

/** SQL: the newest of both, with the number of their users, the three newest users, and the unread notifications. */
function withActors({ user, limit, now }: Params, groups: string, singles: string): string {
  return `
    select found.position, found.user_id, found.seq, found.id, found.event, found.data, found.read_at, totals.*
    from (
      ${groups}
      union all
      ${singles}
      order by position desc
      limit ${limit}
    ) found
    cross join lateral (
      select count(*)::integer as actor_count,
        sum(unread)::integer as unread,
        (
          select json_agg(
            json_build_object(
              'user_id', u.id,
              'username', u.username,
              'display_name', u.display_name,
              'avatar_media_id', u.avatar_media_id
            )
            order by first.seq desc
          )
          from (
            select a.actor_id, a.seq
            from unnest(
              array_agg(actor.actor_id order by actor.seq desc),
              array_agg(actor.seq order by actor.seq desc)
            ) as a (actor_id, seq)
            limit 3
          ) first
          join users u on u.id = first.actor_id
        ) as actors
      from (
        select actor_id, max(seq) as seq, count(*) filter (where read_at is null) as unread
        from (
          (
            select n.actor_id, n.seq, n.read_at
            from notifications n
            where n.user_id = ${user}
              and n.group_key = found.group_key
              and ${isShown(now)}
            order by n.seq desc
            limit ${scannedPerGroup}
          )
          union all
          select n.actor_id, n.seq, n.read_at
          from notifications n
          where found.group_key is null
            and n.user_id = ${user}
            and n.seq = found.seq::bigint
        ) last
        group by actor_id
      ) actor
    ) totals
    order by found.position desc`
}

/** Reads the groups of a user and the notifications without a group that are before a number, newest first. */
export const groupsNewestFirst = statement({
  name: 'notifications.groups',
  params: { user: uuid, before: bigint, ...common },
  row,
  text: (p) =>
    withActors(
      p,
      grouped(p, { where: `g.last_seq < ${p.before}`, newestFirst: true }),
      ungrouped(p, { where: `n.seq < ${p.before}`, newestFirst: true }),
    ),
})

/** Reads one group. A notification without a group is its own group; its id is then the key. */
export const groupOfKey = statement({
  name: 'notifications.group',
  params: { user: uuid, group_key: text, ...common },
  row,
  text: (p) =>
    withActors(
      p,
      grouped(p, { where: `g.group_key = ${p.group_key}` }),
      ungrouped(p, { where: `n.id = case when ${p.group_key} ~ '^[0-9a-f-]{36}$' then ${p.group_key}::uuid end` }),
    ),
})
