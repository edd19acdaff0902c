import { type PageQuery, paging } from '../contract/cursor.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { refuseUnlessVisible } from '../graph/index.ts'
import { newerThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, type Placeholders, statement, text, uuid } from '../platform/statement.ts'
import { commentColumns, commentRow, presentComment, showsComment, showsParent } from './comments.views.ts'
import { readComment } from './read-comment.ts'

const params = { comment: uuid, viewer: uuid, now: instant, ...pageParams }
const row = { ...commentRow, at: text }

/** SQL: a page of the replies `e`, which `from` and `where` select. */
const pageOf = (from: string, where: string, p: Placeholders<typeof params>): string => `
    select
      ${commentColumns('e', p)},
      ${timestampSql('e.created_at')} as at
    from ${from}
    join users a on a.id = e.user_id
    join contents c on c.id = e.content_id
    join users u on u.id = c.creator_id
    where ${where}
      and e.deleted_at is null
      and ${showsComment('e', 'a', p)}
      and ${showsParent('e', p.comment, p)}
      and ${newerThanCursor('e.created_at', 'e.id', p)}
    order by e.created_at, e.id
    limit ${p.limit}`

// All replies of a thread are adjacent in an index.
const thread = statement({
  name: 'engagement.list_replies_of_thread',
  params,
  row,
  text: (p) => pageOf('comments e', `e.root_id = ${p.comment}`, p),
})

const branch = statement({
  name: 'engagement.list_replies_of_branch',
  params,
  row,
  text: (p) => `
    with recursive branch as (
      select id
      from comments
      where parent_id = ${p.comment}
        and deleted_at is null
      union all
      select c.id
      from comments c
      join branch on c.parent_id = branch.id
      where c.deleted_at is null
    )
    ${pageOf('branch join comments e on e.id = branch.id', 'true', p)}`,
})

/**
 * Lists the replies to a comment, at any depth, oldest first. Replies to a comment that the caller may not see are
 * hidden with it.
 * @throws INVALID_CURSOR, COMMENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, BANNED_FROM_STREAM
 */
export async function listReplies(
  ctx: UserCtx,
  commentId: string,
  query: PageQuery,
): Promise<components['schemas']['ReplyPage']> {
  const { secrets, clock, config } = ctx.core
  const pagination = paging(secrets, `replies|${commentId}`, query)
  const comment = await readComment(ctx, commentId)
  refuseUnlessVisible(comment.access, 'COMMENT_NOT_FOUND')
  if (!comment.is_shown) fail('COMMENT_NOT_FOUND')
  if (comment.is_banned) fail('BANNED_FROM_STREAM')
  const found = await run(ctx, comment.root_id === comment.id ? thread : branch, {
    comment: comment.id,
    viewer: ctx.actor.id,
    now: clock.now(),
    ...pagination.params,
  })
  const { rows, nextCursor } = pagination.page(found)
  return { items: rows.map((reply) => presentComment(config, reply)), next_cursor: nextCursor }
}
