import { type ContentType, expectReadable } from '../content/index.ts'
import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { type CommentRow, commentColumns, presentComment, showsAuthor } from './comments.views.ts'

type Sort = 'newest' | 'top'
export type CommentQuery = PageQuery & { sort: Sort }
type Row = CommentRow & { at: string; replies: CommentRow[] }

const at = { viewer: '$2::uuid', now: '$3::timestamptz' }
const shown = showsAuthor(at)

/** Walks the index of its order from the cursor on; the first answers are read along the thread's index for the page only. */
function statementFor(sort: Sort): { name: string; text: string } {
  const order = sort === 'newest' ? 'created_at' : 'reply_count'
  const [type, last] = sort === 'newest' ? ['timestamptz', `'infinity'`] : ['integer', '2147483647']
  return {
    name: `list_comments_${sort}`,
    text: `select ${commentColumns('e', at)}, ${sort === 'newest' ? timestampSql('e.created_at') : 'e.reply_count::text'} as at,
        coalesce((select json_agg(reply order by reply.created_at, reply.id) from (
          select ${commentColumns('r', at)} from comments r join users a on a.id = r.user_id
          where r.root_id = e.id and r.deleted_at is null and ${shown} order by r.created_at, r.id limit 3
        ) reply), '[]') as replies
      from comments e join users a on a.id = e.user_id
      where e.content_id = $1 and e.root_id is null and e.deleted_at is null and ${shown}
        and (e.${order}, e.id) < (coalesce($4::${type}, ${last}), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by e.${order} desc, e.id desc limit $6`,
  }
}

const statements = { newest: statementFor('newest'), top: statementFor('top') }

/**
 * Comments on content of these types that answer no other, each with the first three answers.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listComments(
  ctx: UserCtx,
  types: readonly ContentType[],
  contentId: string,
  query: CommentQuery,
): Promise<components['schemas']['CommentPage']> {
  const { secrets, clock, config } = ctx.core
  const list = `comments|${query.sort}|${contentId}`
  const after = decodeCursor(secrets, list, query.cursor)
  await expectReadable(ctx, types, contentId)
  const values = [contentId, ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, query.limit + 1]
  const { rows, nextCursor } = toPage(secrets, list, await sql<Row>(ctx, statements[query.sort], values), query.limit)
  const items = rows.map((row) => ({
    ...presentComment(config, row),
    replies: row.replies.map((reply) => presentComment(config, reply)),
  }))
  return { items, next_cursor: nextCursor }
}
