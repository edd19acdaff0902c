import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type Ctx, sql, type UserCtx } from '../core/context.ts'
import { avatarUrl } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { toItem } from './list-notifications.ts'
import { type NotificationKind, type NotificationRow, silentKinds } from './notification-rows.ts'
import { notificationState, shownSql } from './read-notifications.ts'
import { summarize } from './summarize.ts'

type Page = components['schemas']['NotificationGroupPage']
type Actor = { id: string; username: string; display_name: string; avatar_media_id: string | null }
type Row = NotificationRow & { place: number; actors: Actor[]; actor_count: number; unread: number }

// People are counted in the last notifications of a group, so that a group of a hundred thousand likes costs no more.
const counted = 1_000
const shown = shownSql('$4::timestamptz')
const columns = `n.user_id, n.seq::float8 as seq, n.id, n.event, n.data, ${timestampSql('n.read_at')} as read_at`

/** Groups, each with the newest of it that is shown; a few probes of an index for each. */
const grouped = (
  where: string,
): string => `(select g.last_seq::float8 as place, g.group_key, newest.* from notification_groups g cross join lateral (
      select ${columns} from notifications n where n.user_id = g.user_id and n.group_key = g.group_key and ${shown} order by n.seq desc limit 1
    ) newest where g.user_id = $1 and ${where} limit $3)`
/** Notifications that stand alone. */
const alone = (
  where: string,
): string => `(select n.seq::float8 as place, null as group_key, ${columns} from notifications n
    where n.user_id = $1 and n.group_key is null and n.event <> all ($5::text[]) and ${shown} and ${where} limit $3)`

const statementOf = (groups: string, singles: string): string => `select p.*, people.* from (
      ${groups} union all ${singles} order by place desc limit $3
    ) p cross join lateral (
      select count(*)::integer as actor_count, sum(unread)::integer as unread, (
          select json_agg(json_build_object('id', u.id, 'username', u.username, 'display_name', u.display_name, 'avatar_media_id', u.avatar_media_id) order by first.seq desc)
          from (
            select a.actor_id, a.seq from unnest(array_agg(actor.actor_id order by actor.seq desc), array_agg(actor.seq order by actor.seq desc)) as a (actor_id, seq)
            limit 3
          ) first join users u on u.id = first.actor_id
        ) as actors
      from (
        select actor_id, max(seq) as seq, count(*) filter (where read_at is null) as unread from (
          (select n.actor_id, n.seq, n.read_at from notifications n
            where n.user_id = $1 and n.group_key = p.group_key and ${shown} order by n.seq desc limit ${counted})
          union all select n.actor_id, n.seq, n.read_at from notifications n where p.group_key is null and n.user_id = $1 and n.seq = p.seq::bigint
        ) last group by actor_id
      ) actor
    ) people order by p.place desc`

const newestFirst = {
  name: 'notification_groups',
  text: statementOf(grouped('g.last_seq < $2 order by g.last_seq desc'), alone('n.seq < $2 order by n.seq desc')),
}
// A notification that stands alone is a group of its own, named by its id.
const ofKey = {
  name: 'notification_group',
  text: statementOf(
    grouped('g.group_key = $2::text'),
    alone(`n.id = case when $2::text ~ '^[0-9a-f-]{36}$' then $2::text::uuid end`),
  ),
}

/**
 * A user's notifications in groups, that of the newest first.
 * @throws INVALID_CURSOR
 */
export async function listNotificationGroups(ctx: UserCtx, query: PageQuery): Promise<Page> {
  const { secrets, clock } = ctx.core
  const list = `notification-groups|${ctx.actor.id}`
  const position = decodeCursor(secrets, list, query.cursor)
  const before = position === undefined ? Number.MAX_SAFE_INTEGER : Number(position.at)
  const found = await sql<Row>(ctx, newestFirst, [ctx.actor.id, before, query.limit + 1, clock.now(), [...silentKinds]])
  const { rows, nextCursor } = toPage(
    secrets,
    list,
    found.map((row) => ({ ...row, at: String(row.place) })),
    query.limit,
  )
  const { unread_count } = await notificationState(ctx, ctx.actor.id, null)
  return { items: rows.map((row) => present(ctx, row)), next_cursor: nextCursor, unread_count }
}

/** One group, as whoever it is for sees it, and the place of its newest; undefined when nothing of it is shown any more. */
export async function notificationGroup(
  ctx: Ctx,
  userId: string,
  groupKey: string,
): Promise<{ group: Page['items'][number]; lastSeq: number } | undefined> {
  const [row] = await sql<Row>(ctx, ofKey, [userId, groupKey, 1, ctx.core.clock.now(), [...silentKinds]])
  return row && { group: present(ctx, row), lastSeq: row.place }
}

function present(ctx: Ctx, row: Row): Page['items'][number] {
  const { content_id, content_type } = row.data as { content_id?: string; content_type?: string }
  const actors = row.actors.map(({ avatar_media_id, ...face }) => ({
    ...face,
    avatar_url: avatarUrl(ctx.core.config, avatar_media_id),
  }))
  const names = actors.map(({ display_name }) => display_name)
  return {
    id: row.id,
    event: row.event,
    content_id: content_id ?? null,
    actors,
    actor_count: row.actor_count,
    unread_count: row.unread,
    summary: summarize(
      row.event as NotificationKind,
      names,
      row.actor_count,
      content_type === undefined ? {} : { content_type },
    ),
    latest: toItem(row),
  }
}
