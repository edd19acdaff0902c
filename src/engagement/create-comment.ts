import { type ContentType, mentionedIds, usernamesIn } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { oldEnvelope } from '../events/index.ts'
import { unlessBlocked, unlessSuspended } from '../graph/index.ts'
import { type Comment, type CommentRow, commentColumns, presentComment } from './comments.views.ts'
import { aboutTarget, engagedTypes, expectTarget, saidSql, type Target, targetSql } from './target.ts'

export type CommentInput = { content: string; parent_id?: string | undefined }

/**
 * One round trip. The comment that is answered and the first of its thread are locked: whoever deletes in the thread comes before, and then
 * there is nothing to answer, or after, and then takes the answer with it. Inserts nothing when there is no such comment on the content.
 */
const statementOf = (types: readonly ContentType[], subject: string) => ({
  name: `create_comment_${types.join('_')}`,
  text: `with ${targetSql(types)}, locked as (
      select id, user_id, content_id, root_id from comments
      where id in ($6::uuid, (select root_id from comments where id = $6::uuid)) and deleted_at is null order by id for update
    ), parent as (
      select locked.id, locked.user_id, coalesce(locked.root_id, locked.id) as root_id from locked join users u on u.id = locked.user_id
      where locked.id = $6::uuid and locked.content_id = $1 and (locked.root_id is null or exists (select from locked r where r.id = locked.root_id))
        and ${unlessSuspended({ user: 'u', now: '$4::timestamptz' })} and ${unlessBlocked({ viewer: '$2::uuid', other: 'u.id', now: '$4::timestamptz' })}
    ), made as (
      insert into comments (id, content_id, user_id, parent_id, root_id, content, mentions, created_at)
      select $5, target.id, $2, parent.id, parent.root_id, $7, ${mentionedIds({ usernames: '$8::text[]', author: '$2::uuid' })}, $4 from target left join parent on true where $6::uuid is null or parent.id is not null
      returning *
    ), answered as (
      update comments set reply_count = comments.reply_count + 1 from made, parent where comments.id in (parent.id, parent.root_id) returning 1
    ), counted as (
      update contents set comment_count = contents.comment_count + 1 from made where contents.id = made.content_id returning contents.comment_count
    ), ${saidSql(
      `jsonb_build_object(${aboutTarget}, 'comment_id', made.id, 'parent_user_id', (select user_id from parent), 'text', made.content,
        'new_comment_count', counted.comment_count)`,
      'target, made, counted',
      subject,
    )}
    select access, deleted, (select count(*) from said) as events, ${commentColumns('e', { viewer: '$2::uuid', now: '$4::timestamptz' })}
    from seen left join made e on true join users a on a.id = $2`,
})

const statements = {
  engaged: statementOf(engagedTypes, 'events.engagement'),
  live: statementOf(['live'], 'events.live'),
}

/**
 * Comments on a post or a reel (`engaged`) or on a stream, or answers a comment of it.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, COMMENT_NOT_FOUND
 */
export async function createComment(
  ctx: UserCtx,
  what: keyof typeof statements,
  contentId: string,
  input: CommentInput,
): Promise<Comment> {
  const { newId, clock, config } = ctx.core
  const event = oldEnvelope(ctx, 'content_commented', {})
  const values = [
    contentId,
    ctx.actor.id,
    JSON.stringify(event),
    clock.now(),
    newId(),
    input.parent_id ?? null,
    input.content,
    usernamesIn(input.content),
  ]
  const [row] = await sql<Target & CommentRow>(ctx, statements[what], values)
  const made = expectTarget(row)
  if (made.id === null) fail('COMMENT_NOT_FOUND', { field: 'parent_id' })
  return presentComment(config, made)
}
