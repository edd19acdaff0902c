import { contentAccessSql, isListed } from '../content/index.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { arrayOf, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { clearTexts } from './clear-texts.ts'
import { mentionCause } from './kinds.ts'
import { storeNotifications } from './store-notifications.ts'
import { readUserSummaries } from './user-summaries.ts'

/**
 * Reads the users who are mentioned in these contents and comments and may see them now. The creator of the content and
 * the author of the parent comment are notified of the comment itself, so they are not notified of the mention too.
 */
const mentioned = statement({
  name: 'notifications.mentioned',
  params: { contents: arrayOf(uuid), comments: arrayOf(uuid), now: instant },
  row: {
    user_id: uuid,
    actor_id: uuid,
    content_id: uuid,
    content_type: text,
    comment_id: nullable(uuid),
    text,
  },
  text(p) {
    const mayRead = `${contentAccessSql({ viewer: 'n.user_id', now: p.now })} = 'visible'`
    return `
    select n.user_id,
      c.creator_id as actor_id,
      c.id as content_id,
      c.type as content_type,
      null::uuid as comment_id,
      coalesce(
        (select caption from posts where id = c.id),
        (select caption from reels where id = c.id),
        (select caption from stories where id = c.id),
        (select title from live_sessions where id = c.id)
      ) as text
    from contents c
    join users u on u.id = c.creator_id
    cross join unnest(c.mentions) as n (user_id)
    where c.id = any (${p.contents})
      and ${isListed('c')}
      and ${mayRead}
      and ${unlessSuspended({ user: 'u', now: p.now })}
    union all
    select n.user_id, e.user_id, c.id, c.type, e.id, e.content
    from comments e
    join contents c on c.id = e.content_id
    join users u on u.id = c.creator_id
    cross join unnest(e.mentions) as n (user_id)
    left join comments p on p.id = e.parent_id
    where e.id = any (${p.comments})
      and e.deleted_at is null
      and c.deleted_at is null
      and ${mayRead}
      and n.user_id <> c.creator_id
      and n.user_id is distinct from p.user_id`
  },
})

/**
 * Notifies mentioned users who may see the text, once for each content or comment. The text is read when the event is
 * handled, so users who are added by an edit, or who may see the text only after an edit, are notified then.
 */
export async function onMentions(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const contents = events.flatMap((event) =>
    event.type === 'content_published' || event.type === 'content_edited' ? [event.data.content_id] : [],
  )
  const comments = events.flatMap((event) => (event.type === 'content_commented' ? [event.data.comment_id] : []))
  await clearTexts(ctx, events)
  if (contents.length + comments.length === 0) return
  const now = ctx.core.clock.now()
  const rows = await run(ctx, mentioned, { contents, comments, now })
  if (rows.length === 0) return
  const actors = await readUserSummaries(
    ctx,
    rows.map(({ actor_id }) => actor_id),
  )
  const at = now.toISOString()
  await storeNotifications(
    ctx,
    rows.map(({ user_id, actor_id, ...mention }) => ({
      user_id,
      actor_id,
      event: 'content_mentioned',
      cause: mentionCause(mention.comment_id ?? mention.content_id),
      at,
      data: { user_id: actor_id, user_name: actors.get(actor_id)?.display_name ?? '', ...mention, timestamp: at },
    })),
  )
}
