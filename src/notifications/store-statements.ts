import { emitSql, envelope } from '../events/index.ts'
import { unlessBlocked, unlessMuted, unlessSuspended } from '../graph/index.ts'
import { numbering } from '../numbered/index.ts'
import { arrayOf, boolean, instant, integer, jsonText, nullable, statement, text, uuid } from '../platform/statement.ts'
import { kindsThat } from './kinds.ts'
import { notificationLog, notificationRow, showing } from './notification-rows.ts'
import { type SubjectsOf, shownData, subjectExists, subjects, withNames } from './subjects.ts'

const common = { push_event: envelope, ...showing }
const row = { ...notificationRow, pushes: integer }
type Common = { now: string; push_event: string }

/**
 * SQL: true if the recipient of a draft `d` has not disabled its kind, and its actor is neither blocked, muted nor
 * suspended.
 */
function isWanted(now: string): string {
  return `not exists (
          select from notification_preferences p
          where p.user_id = d.user_id and p.kind = d.event and not p.in_app
        )
        and ${unlessBlocked({ viewer: 'd.user_id', other: 'd.actor_id', now })}
        and ${unlessMuted({ viewer: 'd.user_id', other: 'd.actor_id', now })}
        and exists (select from users a where a.id = d.actor_id and ${unlessSuspended({ user: 'a', now })})`
}

/** SQL: true if what a draft `d` is about still exists: it may have been deleted since. */
function isCurrent(now: string, among: SubjectsOf): string {
  return `(select ${subjectExists(now, among)} from (select d.user_id, d.actor_id, d.event, d.cause, d.data) n)`
}

const repeatable = kindsThat(({ isRepeatable }) => isRepeatable === true)
  .map((kind) => `'${kind}'`)
  .join(', ')

/**
 * SQL: true if a new draft `fresh` joins an unread notification of the last hour that the same user has caused in the
 * same group, or one that is stored with it.
 */
const joinsUnread = `(
          fresh.event in (${repeatable})
          and (
            row_number() over (partition by fresh.user_id, fresh.actor_id, fresh.group_key order by fresh.ord) > 1
            or exists (
              select
              from notifications e
              where e.user_id = fresh.user_id
                and e.actor_id = fresh.actor_id
                and e.group_key = fresh.group_key
                and e.event in (${repeatable})
                and e.created_at > fresh.at - interval '1 hour'
                and e.read_at is null
            )
          )
        )`

const recipientExists = 'exists (select from users where id = d.user_id)'

/**
 * SQL: stores drafts with numbers, one for each recipient and cause. `drafts` are rows `d`.
 *
 * Leaves out drafts that the recipient has disabled, and drafts of actors who are blocked in either direction or muted.
 * If the recipient has a device, a push is queued, unless a push of the same group is queued already.
 */
function storing(
  { now, push_event }: Common,
  {
    drafts,
    and,
    allowed,
    joins,
    more,
    data,
  }: { drafts: string; and: string[]; allowed?: string; joins?: string; more?: string; data: string },
): string {
  const isRead = joins === undefined ? 'is_silent' : '(is_silent or is_joined)'
  return `
    with ${numbering(notificationLog, {
      drafts,
      and,
      ...(allowed === undefined ? {} : { allowed }),
      ...(joins === undefined ? {} : { column: ['is_joined', joins] as const }),
      now,
      counters: { unread_count: `count(*) filter (where not ${isRead})` },
    })}${more === undefined ? '' : `, ${more}`}, grouped as (
      insert into notification_groups as g (user_id, group_key, last_seq)
      select user_id, group_key, max(seq)
      from placed
      where group_key is not null${joins === undefined ? '' : ' and not is_joined'}
      group by user_id, group_key
      order by user_id, group_key
      on conflict (user_id, group_key) do update set last_seq = excluded.last_seq
    ), pushed as (
      insert into pushes (id, user_id, group_key, created_at)
      select distinct on (user_id, coalesce(group_key, id::text)) id, user_id, coalesce(group_key, id::text), ${now}
      from placed p
      where is_pushed${joins === undefined ? '' : ' and not is_joined'}
        and exists (select from devices where devices.user_id = p.user_id)
        and not exists (
          select from notification_preferences f
          where f.user_id = p.user_id and f.kind = p.event and not f.push
        )
      order by user_id, coalesce(group_key, id::text), seq desc
      -- Locks the row: the transaction that settles it runs either before, or after and then sees what is stored here.
      on conflict (user_id, group_key) where settled_at is null do update set group_key = excluded.group_key
      returning new.id, new.user_id, old.id is null as is_new
    ), queued as (
      select ${emitSql('push_queued', `${push_event} || jsonb_build_object('id', uuidv7())`, {
        push_id: 'id',
        user_id: 'user_id',
      })}
      from pushed
      where is_new
    ), stored as (
      insert into notifications
        (user_id, seq, id, actor_id, event, cause, group_key, others_content_id, data, created_at, read_at)
      select user_id, seq, id, actor_id, event, cause, group_key, others_content_id, data, at,
        case when ${isRead} then at end
      from placed
      returning user_id, seq, id, actor_id, event, cause, data
    )
    select user_id, seq::float8 as seq, id, event, ${data} as data, (select count(*) from queued)::integer as pushes
    from stored n`
}

/**
 * Stores drafts, each with its own data. Remembers the drafts that are left out, so that they are left out as well when
 * their event is handled again: by then the recipient may have ended the block or the mute. A newer event with the same
 * cause is judged by itself.
 */
const storeOf = (name: string, among: SubjectsOf) =>
  statement({
    name,
    params: { drafts: jsonText, ...common },
    row,
    text: (p) =>
      storing(p, {
        drafts: `jsonb_to_recordset(${p.drafts}) as d (
        ord integer,
        user_id uuid,
        actor_id uuid,
        event text,
        cause text,
        group_key text,
        others_content_id uuid,
        is_silent boolean,
        is_pushed boolean,
        is_hidden boolean,
        data jsonb,
        at timestamptz
      )`,
        and: [
          recipientExists,
          `not exists (
          select from withheld_notifications w
          where w.user_id = d.user_id and w.cause = d.cause and w.event_at >= d.at
        )`,
        ],
        allowed: `d.is_hidden is not true
        and ${isWanted(p.now)}
        and ${isCurrent(p.now, among)}`,
        ...(among === withNames ? {} : { joins: joinsUnread }),
        data: shownData({ now: p.now, urls: p.media_urls }, among),
        more: `withheld as (
      insert into withheld_notifications as w (user_id, cause, event_at, withheld_at)
      select user_id, cause, max(at), ${p.now}
      from drafted
      where not is_allowed
      group by user_id, cause
      order by user_id, cause
      on conflict (user_id, cause) do update set
        event_at = greatest(w.event_at, excluded.event_at),
        withheld_at = excluded.withheld_at
    )`,
      }),
  })

/** Stores drafts of any kind. */
export const store = storeOf('notifications.store', subjects)
/** Stores drafts of the kinds of `withNames`, faster. */
export const storeWithNames = storeOf('notifications.store_with_names', withNames)

/**
 * Stores the same notification for many recipients, and returns it as it is stored. It does not remember who was left
 * out, because of a million followers many may have disabled the kind; see fan-outs.ts.
 */
export const storeForMany = statement({
  name: 'notifications.store_for_many',
  params: {
    users: arrayOf(uuid),
    actor: uuid,
    kind: text,
    cause: text,
    group_key: nullable(text),
    others_content_id: nullable(uuid),
    is_silent: boolean,
    is_pushed: boolean,
    data: jsonText,
    at: instant,
    now: instant,
    push_event: envelope,
  },
  row,
  text: (p) =>
    storing(p, {
      drafts: `(
        select m.ord,
          m.user_id,
          ${p.actor} as actor_id,
          ${p.kind} as event,
          ${p.cause} as cause,
          ${p.group_key} as group_key,
          ${p.others_content_id} as others_content_id,
          ${p.is_silent} as is_silent,
          ${p.is_pushed} as is_pushed,
          ${p.data} as data,
          ${p.at} as at
        from unnest(${p.users}) with ordinality as m (user_id, ord)
      ) d`,
      and: [recipientExists, isWanted(p.now)],
      data: 'n.data',
    }),
})
