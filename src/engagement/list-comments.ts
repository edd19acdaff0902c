import { type ContentType, expectReadable } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { lowerThanCursor, olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, integer, json, nullable, type SqlType, statement, text, uuid } from '../platform/statement.ts'
import {
  type CommentRow,
  commentColumns,
  commentRow,
  presentComment,
  showsComment,
  showsParent,
} from './comments.views.ts'

type Sort = 'newest' | 'top'
export type CommentQuery = PageQuery & { sort: Sort }

/**
 * A column by which comments are sorted, descending: its text in cursors (`at`), its type, and the condition for rows
 * after a cursor.
 */
type Order<T> = { sort: Sort; column: string; at: string; type: SqlType<T>; isAfter: typeof olderThanCursor }

/**
 * Declares a statement that reads comments from the index of the sort order, from the cursor on. The first replies are
 * read from the index of the thread, only for the comments of the page.
 */
function commentsBy<T>({ sort, column, at, type, isAfter }: Order<T>) {
  return statement({
    name: `engagement.list_comments_${sort}`,
    params: { content: uuid, viewer: uuid, now: instant, ...pageParams, after_at: nullable(type) },
    row: { ...commentRow, at: text, replies: json<CommentRow[]>() },
    text: (p) => `
      select
        ${commentColumns('e', p)},
        ${at} as at,
        coalesce((
          select json_agg(reply order by reply.created_at, reply.id)
          from (
            select ${commentColumns('r', p)}
            from comments r
            join users a on a.id = r.user_id
            where r.root_id = e.id
              and r.deleted_at is null
              and ${showsComment('r', 'a', p)}
              and ${showsParent('r', 'e.id', p)}
            order by r.created_at, r.id
            limit 3
          ) reply
        ), '[]') as replies
      from comments e
      join users a on a.id = e.user_id
      join contents c on c.id = e.content_id
      join users u on u.id = c.creator_id
      where e.content_id = ${p.content}
        and e.root_id is null
        and e.deleted_at is null
        and ${showsComment('e', 'a', p)}
        and ${isAfter(column, 'e.id', p)}
      order by ${column} desc, e.id desc
      limit ${p.limit}`,
  })
}

const newest = commentsBy({
  sort: 'newest',
  column: 'e.created_at',
  at: timestampSql('e.created_at'),
  type: instant,
  isAfter: olderThanCursor,
})
const top = commentsBy({
  sort: 'top',
  column: 'e.reply_count',
  at: 'e.reply_count::text',
  type: integer,
  isAfter: lowerThanCursor,
})

/**
 * Lists the top-level comments on content of these types, each with its first three replies.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listComments(
  ctx: UserCtx,
  types: readonly ContentType[],
  contentId: string,
  query: CommentQuery,
): Promise<components['schemas']['CommentPage']> {
  const { secrets, clock, config } = ctx.core
  const pagination = paging(secrets, `comments|${query.sort}|${contentId}`, query)
  await expectReadable(ctx, types, contentId)
  const params = { content: contentId, viewer: ctx.actor.id, now: clock.now(), ...pagination.params }
  const count = params.after_at === null ? null : Number(params.after_at)
  const found =
    query.sort === 'newest' ? await run(ctx, newest, params) : await run(ctx, top, { ...params, after_at: count })
  const { rows, nextCursor } = pagination.page(found)
  const items = rows.map((row) => ({
    ...presentComment(config, row),
    replies: row.replies.map((reply) => presentComment(config, reply)),
  }))
  return { items, next_cursor: nextCursor }
}
