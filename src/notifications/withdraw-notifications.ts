import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run, transaction } from '../core/context.ts'
import { arrayOf, boolean, instant, integer, statement, text, uuid } from '../platform/statement.ts'
import { isShown, type NotificationRow } from './notification-rows.ts'
import { announce, storeDrafts } from './store-notifications.ts'
import { type Withdrawal, withdrawalsOf } from './withdrawals.ts'

// In one transaction. What is deleted may have been announced to a million users.
const batch = 5_000
const namedIds = 100

const params = {
  /** Notifications of a user that another user caused. */
  users: arrayOf(uuid),
  actors: arrayOf(uuid),
  /** Unread notifications that a user caused, of everybody. */
  accounts: arrayOf(uuid),
  /** Notifications about content, and about comments with all replies to them. */
  contents: arrayOf(uuid),
  comments: arrayOf(uuid),
  now: instant,
}

type Placeholders = Record<keyof typeof params, string>

/** SQL: notifications that may have to be withdrawn, each with `hidden`; from the indexes for each way to find them. */
function candidates(p: Placeholders): string {
  const own = ['content_liked', 'content_commented', 'content_shared']
  return `with recursive branch as (
      select id, content_id, user_id, parent_id
      from comments
      where id = any (${p.comments})
      union all
      select e.id, e.content_id, e.user_id, e.parent_id
      from comments e
      join branch on e.parent_id = branch.id
    ), found as (
      select n.user_id, n.seq
      from unnest(${p.users}, ${p.actors}) as p (user_id, actor_id)
      join notifications n on n.user_id = p.user_id and n.actor_id = p.actor_id
      union
      select n.user_id, n.seq
      from notifications n
      where n.actor_id = any (${p.accounts})
        and n.read_at is null
      union
      select n.user_id, n.seq
      from contents c
      cross join unnest(array[${own.map((kind) => `'${kind}'`).join(', ')}]) as k (kind)
      join notifications n on n.user_id = c.creator_id and n.group_key = k.kind || ':' || c.id
      where c.id = any (${p.contents})
      union
      select n.user_id, n.seq
      from notifications n
      where n.others_content_id = any (${p.contents})
      union
      select n.user_id, n.seq
      from branch b
      join contents c on c.id = b.content_id
      left join comments above on above.id = b.parent_id
      cross join unnest(array[c.creator_id, above.user_id]) as r (user_id)
      join notifications n on n.user_id = r.user_id and n.cause = 'content_commented:' || b.id
      union
      select n.user_id, n.seq
      from branch b
      join notifications n on n.others_content_id = b.content_id and n.cause = 'content_mentioned:' || b.id
    ), hidden as (
      select n.user_id, n.seq
      from found
      join notifications n using (user_id, seq)
      where n.withdrawn_at is null
        and n.event <> 'notifications_withdrawn'
        and not (${isShown(p.now)})
      limit ${batch}
    )`
}

// Counters are locked in the order of ids, and before the rows, as when notifications are stored and marked as read.
const lock = statement({
  name: 'notifications.lock_hidden',
  params,
  row: { user_id: uuid },
  text: (p) => `
    ${candidates(p)}
    select user_id
    from notification_counters
    where user_id in (select user_id from hidden)
    order by user_id
    for update`,
})

// By the time that the event is handled, or handled again, the notifications may be shown again: then they stay.
const mark = statement({
  name: 'notifications.mark_hidden',
  params,
  row: { user_id: uuid, ids: arrayOf(text), is_complete: boolean, many: integer },
  text: (p) => `
    ${candidates(p)}, marked as (
      update notifications n
      set withdrawn_at = ${p.now}, read_at = coalesce(n.read_at, ${p.now})
      from hidden h
      where n.user_id = h.user_id
        and n.seq = h.seq
      returning n.user_id, n.seq, n.id, old.read_at is null as was_unread
    ), counted as (
      update notification_counters k
      set unread_count = unread_count - m.many
      from (select user_id, count(*) as many from marked where was_unread group by user_id) m
      where m.user_id = k.user_id
    )
    select user_id,
      (array_agg(id::text order by seq desc))[1:${namedIds}] as ids,
      count(*) <= ${namedIds} as is_complete,
      count(*)::integer as many
    from marked
    group by user_id
    order by user_id`,
})

/** Notifications that were withdrawn and are shown again can be withdrawn again. They stay read. */
const forget = statement({
  name: 'notifications.shown_again',
  params: { users: arrayOf(uuid), actors: arrayOf(uuid), accounts: arrayOf(uuid), now: instant },
  text: (p) => `
    update notifications n
    set withdrawn_at = null
    where n.withdrawn_at is not null
      and (
        (n.user_id, n.actor_id) in (select * from unnest(${p.users}, ${p.actors}))
        or n.actor_id = any (${p.accounts})
      )
      and ${isShown(p.now)}`,
})

/**
 * Withdraws notifications about what was deleted or taken back, and notifications of users who are blocked, muted or
 * suspended now: they are hidden already, so they must no longer count as unread, and sockets are told.
 */
export async function withdrawNotifications(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const all = events.flatMap((event) => withdrawalsOf(event).map((one) => ({ ...one, event })))
  const shown = all.filter(({ isOver }) => isOver === true)
  if (shown.length > 0) {
    const { users, actors, accounts } = valuesOf(shown)
    await run(ctx, forget, { users, actors, accounts, now: ctx.core.clock.now() })
  }
  const hidden = all.filter(({ isOver }) => isOver !== true)
  // A notification is withdrawn only once, so a block, which is not announced, goes first.
  await withdraw(
    ctx,
    hidden.filter(({ isUntold }) => isUntold === true),
  )
  await withdraw(
    ctx,
    hidden.filter(({ isUntold }) => isUntold !== true),
  )
}

async function withdraw(ctx: Ctx, hidden: readonly (Withdrawal & { event: DomainEvent })[]): Promise<void> {
  const [first] = hidden
  if (first === undefined) return
  const { id, occurred_at: at } = first.event
  for (let round = 0, many = batch; many >= batch; round++) {
    const values = { ...valuesOf(hidden), now: ctx.core.clock.now() }
    const rows: NotificationRow[] = await transaction(ctx, async (inside) => {
      many = 0
      if ((await run(inside, lock, values)).length === 0) return []
      const marked = await run(inside, mark, values)
      many = marked.reduce((sum, one) => sum + one.many, 0)
      if (first.isUntold === true) return []
      const drafts = marked.map(({ user_id, ids, is_complete }) => ({
        user_id,
        actor_id: user_id,
        event: 'notifications_withdrawn' as const,
        cause: `notifications_withdrawn:${id}:${round}`,
        data: { notification_ids: ids, is_complete, timestamp: at },
        at,
      }))
      return storeDrafts(inside, drafts)
    })
    await announce(ctx, rows)
  }
}

function valuesOf(all: readonly Withdrawal[]): Record<Exclude<keyof typeof params, 'now'>, string[]> {
  const pairs = all.flatMap(({ pairs = [] }) => pairs)
  return {
    users: pairs.map(([user]) => user),
    actors: pairs.map(([, actor]) => actor),
    accounts: all.flatMap(({ account }) => account ?? []),
    contents: all.flatMap(({ content }) => content ?? []),
    comments: all.flatMap(({ comment }) => comment ?? []),
  }
}
