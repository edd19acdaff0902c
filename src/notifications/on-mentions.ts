import { contentAccessSql, isListed } from '../content/index.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { showsComment } from '../engagement/index.ts'
import { unlessSuspended } from '../graph/index.ts'
import { arrayOf, boolean, instant, nullable, type RowOf, statement, text, uuid } from '../platform/statement.ts'
import { mentionCause } from './kinds.ts'
import { type Draft, storeNotifications } from './store-notifications.ts'

/**
 * Reads the users who are mentioned in these contents and comments, in the order of each text. `is_hidden` is true if
 * the user may not see the text now. The creator of the content and the author of the parent comment are notified of
 * the comment itself, so they are not notified of the mention too.
 */
const mentioned = statement({
  name: 'notifications.mentioned',
  params: { contents: arrayOf(uuid), comments: arrayOf(uuid), now: instant },
  row: {
    user_id: uuid,
    actor_id: uuid,
    content_id: uuid,
    content_type: text,
    creator_id: uuid,
    comment_id: nullable(uuid),
    is_hidden: boolean,
  },
  text(p) {
    const viewer = { viewer: 'n.user_id', now: p.now }
    const mayRead = `${contentAccessSql(viewer)} = 'visible'`
    const mayReadComment = showsComment('e', 'a', viewer)
    return `
    select m.user_id, m.actor_id, m.content_id, m.content_type, m.creator_id, m.comment_id, m.is_hidden
    from (
      select n.user_id,
        n.position,
        c.creator_id as actor_id,
        c.id as content_id,
        c.type as content_type,
        c.creator_id,
        null::uuid as comment_id,
        not (${mayRead} and ${unlessSuspended({ user: 'u', now: p.now })}) as is_hidden
      from contents c
      join users u on u.id = c.creator_id
      cross join unnest(c.mentions) with ordinality as n (user_id, position)
      where c.id = any (${p.contents})
        and ${isListed('c')}
      union all
      select n.user_id, n.position, e.user_id, c.id, c.type, c.creator_id, e.id, not (${mayRead} and ${mayReadComment})
      from comments e
      join users a on a.id = e.user_id
      join contents c on c.id = e.content_id
      join users u on u.id = c.creator_id
      cross join unnest(e.mentions) with ordinality as n (user_id, position)
      left join comments p on p.id = e.parent_id
      where e.id = any (${p.comments})
        and e.deleted_at is null
        and c.deleted_at is null
        and n.user_id <> c.creator_id
        and n.user_id is distinct from p.user_id
    ) m
    order by m.position, m.user_id`
  },
})

/**
 * Notifies mentioned users who may see the text, once for each content or comment. The text is read when the event is
 * handled, so users who are added by an edit, or who may see the text only after an edit, are notified then.
 */
export async function onMentions(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const contents = lastById(events, contentOf)
  const comments = lastById(events, commentOf)
  if (contents.size + comments.size === 0) return
  const rows = await run(ctx, mentioned, {
    contents: [...contents.keys()],
    comments: [...comments.keys()],
    now: ctx.core.clock.now(),
  })
  const byEvent = Map.groupBy(rows, (row) =>
    row.comment_id === null ? contents.get(row.content_id) : comments.get(row.comment_id),
  )
  await storeNotifications(
    ctx,
    events.flatMap((event) => (byEvent.get(event) ?? []).map((row) => draftOf(row, event.occurred_at))),
  )
}

function draftOf({ user_id, actor_id, creator_id, is_hidden, ...mention }: RowOf<typeof mentioned>, at: string): Draft {
  return {
    user_id,
    actor_id,
    creator_id,
    is_hidden,
    event: 'content_mentioned',
    cause: mentionCause(mention.comment_id ?? mention.content_id),
    at,
    data: { user_id: actor_id, ...mention, timestamp: at },
  }
}

function contentOf({ type, data }: DomainEvent): string | undefined {
  return type === 'content_published' || type === 'content_edited' ? data.content_id : undefined
}

function commentOf({ type, data }: DomainEvent): string | undefined {
  return type === 'content_commented' ? data.comment_id : undefined
}

/** Returns the last event about each thing. `idOf` returns the id of the thing. */
function lastById(
  events: readonly DomainEvent[],
  idOf: (event: DomainEvent) => string | undefined,
): Map<string, DomainEvent> {
  const last = new Map<string, DomainEvent>()
  for (const event of events) {
    const id = idOf(event)
    if (id !== undefined) last.set(id, event)
  }
  return last
}
