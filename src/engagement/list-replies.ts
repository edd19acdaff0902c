import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { refuseUnlessVisible } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { commentAt } from './commented-content.ts'
import { type CommentRow, commentColumns, presentComment, showsAuthor } from './comments.views.ts'

const at = { viewer: '$2::uuid', now: '$3::timestamptz' }
const page = (
  from: string,
  where: string,
): string => `select ${commentColumns('e', at)}, ${timestampSql('e.created_at')} as at
    from ${from} join users a on a.id = e.user_id
    where ${where} and e.deleted_at is null and ${showsAuthor(at)}
      and (e.created_at, e.id) > (coalesce($4::timestamptz, '-infinity'), coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
    order by e.created_at, e.id limit $6`

const statements = {
  // The whole of a thread lies side by side in its index.
  thread: { name: 'list_replies_thread', text: page('comments e', 'e.root_id = $1') },
  branch: {
    name: 'list_replies_branch',
    text: `with recursive branch as (
        select id from comments where parent_id = $1 and deleted_at is null
        union all select c.id from comments c join branch on c.parent_id = branch.id where c.deleted_at is null
      ) ${page('branch join comments e on e.id = branch.id', 'true')}`,
  },
}

/**
 * What answers a comment, at any depth, oldest first.
 * @throws INVALID_CURSOR, COMMENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listReplies(
  ctx: UserCtx,
  commentId: string,
  query: PageQuery,
): Promise<components['schemas']['ReplyPage']> {
  const { secrets, clock, config } = ctx.core
  const list = `replies|${commentId}`
  const after = decodeCursor(secrets, list, query.cursor)
  const comment = await commentAt(ctx, commentId)
  refuseUnlessVisible(comment.access, 'COMMENT_NOT_FOUND')
  const statement = comment.root_id === comment.id ? statements.thread : statements.branch
  const values = [comment.id, ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, query.limit + 1]
  const { rows, nextCursor } = toPage(
    secrets,
    list,
    await sql<CommentRow & { at: string }>(ctx, statement, values),
    query.limit,
  )
  return { items: rows.map((row) => presentComment(config, row)), next_cursor: nextCursor }
}
