import { contentAccessSql } from '../content/index.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { facesOf, storeNotifications } from './store-notifications.ts'

type Row = {
  user_id: string
  actor_id: string
  content_id: string
  content_type: string
  comment_id: string | null
  text: string
}

const now = '$3::timestamptz'
const mayRead = contentAccessSql({ viewer: 'n.user_id', now })

/**
 * Who is mentioned in these contents ($1) and comments ($2) and may see them now. Whoever is told of the comment itself, as its content's creator or
 * as the one whom it answers, is not told of the mention too.
 */
const statement = {
  name: 'mentioned_who_may_see',
  text: `select n.user_id, c.creator_id as actor_id, c.id as content_id, c.type as content_type, null::uuid as comment_id,
      coalesce((select caption from posts where id = c.id), (select caption from reels where id = c.id), (select caption from stories where id = c.id),
        (select title from live_sessions where id = c.id)) as text
    from contents c join users u on u.id = c.creator_id cross join unnest(c.mentions) as n (user_id)
    where c.id = any ($1::uuid[]) and c.deleted_at is null and c.status = 'published' and ${mayRead} = 'visible' and ${unlessSuspended({ user: 'u', now })}
    union all
    select n.user_id, e.user_id, c.id, c.type, e.id, e.content
    from comments e join contents c on c.id = e.content_id join users u on u.id = c.creator_id cross join unnest(e.mentions) as n (user_id)
      left join comments p on p.id = e.parent_id
    where e.id = any ($2::uuid[]) and e.deleted_at is null and c.deleted_at is null and ${mayRead} = 'visible'
      and n.user_id <> c.creator_id and n.user_id is distinct from p.user_id`,
}

// Whoever could see it then may not any more.
const forget = {
  name: 'mentions_forget_text',
  text: `update notifications set data = jsonb_set(data, '{text}', 'null') where event = 'content_mentioned' and cause = any ($1::text[])`,
}

/**
 * Tells those who are mentioned and may see it, once for each content or comment. Looks at what the text says when the event is handled, so whoever
 * is added by an edit, or may see it only after one, is told then.
 */
export async function onMentions(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const contents = events.flatMap((event) =>
    event.type === 'content_published' || event.type === 'content_edited' ? [event.data.content_id] : [],
  )
  const comments = events.flatMap((event) => (event.type === 'content_commented' ? [event.data.comment_id] : []))
  await forgetTexts(ctx, events)
  if (contents.length + comments.length === 0) return
  const rows = await sql<Row>(ctx, statement, [contents, comments, ctx.core.clock.now()])
  if (rows.length === 0) return
  const actors = await facesOf(
    ctx,
    rows.map(({ actor_id }) => actor_id),
  )
  const at = ctx.core.clock.now().toISOString()
  await storeNotifications(
    ctx,
    rows.map(({ user_id, actor_id, content_id, content_type, comment_id, text }) => ({
      ...{
        id: ctx.core.newId(),
        user_id,
        actor_id,
        event: 'content_mentioned' as const,
        cause: `content_mentioned:${comment_id ?? content_id}`,
        at,
      },
      data: {
        user_id: actor_id,
        user_name: actors.get(actor_id)?.name ?? '',
        content_id,
        content_type,
        comment_id,
        text,
        timestamp: at,
      },
    })),
  )
}

/** What was said and has been changed or deleted since is told no longer. */
async function forgetTexts(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const gone = events.flatMap((event) => {
    if (event.type === 'content_edited' || event.type === 'content_deleted') return [event.data.content_id]
    return event.type === 'comment_deleted' ? [event.data.comment_id] : []
  })
  if (gone.length > 0) await sql(ctx, forget, [gone.map((id) => `content_mentioned:${id}`)])
}
