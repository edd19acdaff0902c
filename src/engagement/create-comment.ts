import { addToCounter, type ContentType, mentionedIds, usernamesIn } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import { emitSql, envelope, envelopeOf } from '../events/index.ts'
import { arrayOf, instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { type Comment, commentColumns, commentRow, presentComment, showsComment } from './comments.views.ts'
import { aboutTarget, expectTarget, targetOfText, targetRow, typesAt } from './target.ts'

export type CommentInput = { content: string; parent_id?: string | undefined }

/**
 * One round trip. The parent comment and the first comment of its thread are locked. So a delete in the thread runs
 * either before, and then there is no parent to reply to, or after, and then it deletes the reply too. Inserts nothing
 * when the content has no such parent comment, or the caller may not see it.
 */
const creationOn = (types: readonly ContentType[], subject: 'events.engagement' | 'events.live') =>
  statement({
    name: `engagement.create_comment_${types.join('_')}`,
    params: {
      content: uuid,
      viewer: uuid,
      event: envelope,
      now: instant,
      id: uuid,
      parent: nullable(uuid),
      text,
      usernames: arrayOf(text),
    },
    // If the caller may act on the content and `id` is not null, no column of the comment is null.
    row: { ...targetRow, ...commentRow, id: nullable(uuid) },
    text: (p) => `
    with ${targetOfText(types, p)}, locked as (
      select id, user_id, content_id, root_id, audience
      from comments
      where id in (${p.parent}, (select root_id from comments where id = ${p.parent}))
        and deleted_at is null
        -- The content is locked first, as everywhere.
        and exists (select from target)
      order by id
      for update
    ), parent as (
      select
        e.id,
        e.user_id,
        e.audience,
        r.id as root_id,
        audience_covers(e.audience, target.audience) and audience_covers(r.audience, target.audience) as is_counted
      from target
      join contents c on c.id = target.id
      join users u on u.id = c.creator_id
      join locked e on e.content_id = c.id
      join users a on a.id = e.user_id
      join locked r on r.id = coalesce(e.root_id, e.id)
      join users ra on ra.id = r.user_id
      where e.id = ${p.parent}
        and ${showsComment('e', 'a', p)}
        and ${showsComment('r', 'ra', p)}
    ), created as (
      insert into comments (id, content_id, user_id, parent_id, root_id, content, mentions, audience, created_at)
      select
        ${p.id},
        target.id,
        ${p.viewer},
        parent.id,
        parent.root_id,
        ${p.text},
        ${mentionedIds({ usernames: p.usernames, author: p.viewer })},
        case when target.audience = 'public' then coalesce(parent.audience, 'public') else target.audience end,
        ${p.now}
      from target
      left join parent on true
      where ${p.parent} is null
        or parent.id is not null
      returning *
    ), replied as (
      update comments
      set reply_count = comments.reply_count + 1
      from created, parent
      where comments.id in (parent.id, parent.root_id)
        and parent.is_counted
      returning comments.id
    ), joined as (
      insert into commenters (content_id, user_id)
      select created.content_id, created.user_id
      from target, created
      left join parent on true
      where parent.is_counted is not false
        and created.user_id <> target.creator_id
      on conflict do nothing
      returning user_id
    ), counted as (
      ${addToCounter('comment_count', {
        by: 'case when parent.is_counted is false then 0 else 1 end',
        from: 'created left join parent on true',
        where: 'contents.id = created.content_id',
        people: { counter: 'commenter_count', by: '(select count(*)::integer from joined)' },
      })}
    ), emitted as (
      select ${emitSql(
        'content_commented',
        p.event,
        {
          ...aboutTarget,
          comment_id: 'created.id',
          parent_user_id: '(select user_id from parent)',
          new_comment_count: 'counted.comment_count',
        },
        subject,
      )} as position
      from target, created, counted
    )
    select
      access,
      deleted,
      (select count(*)::integer from emitted) as events,
      ${commentColumns('e', p)}
    from seen
    left join created e on true
    join users a on a.id = ${p.viewer}`,
  })

const creations = {
  posts: creationOn(typesAt.posts, 'events.engagement'),
  reels: creationOn(typesAt.reels, 'events.engagement'),
  live: creationOn(['live'], 'events.live'),
}

/**
 * Comments on a post or a reel (at one of their addresses) or on a stream (`live`), or replies to one of its comments.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, COMMENT_NOT_FOUND
 */
export async function createComment(
  ctx: UserCtx,
  what: keyof typeof creations,
  contentId: string,
  input: CommentInput,
): Promise<Comment> {
  const { newId, clock, config } = ctx.core
  const [row] = await run(ctx, creations[what], {
    content: contentId,
    viewer: ctx.actor.id,
    event: JSON.stringify(envelopeOf(ctx, 'content_commented')),
    now: clock.now(),
    id: newId(),
    parent: input.parent_id ?? null,
    text: input.content,
    usernames: usernamesIn(input.content),
  })
  const { id, ...created } = expectTarget(row)
  if (id === null) fail('COMMENT_NOT_FOUND', { field: 'parent_id' })
  return presentComment(config, { id, ...created })
}
