import { type ContentType, contentAccessSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { sql, type UserCtx } from '../core/context.ts'
import type { Access } from '../graph/index.ts'

const statement = {
  name: 'comment_access',
  text: `select e.id, e.user_id, coalesce(e.root_id, e.id) as root_id, e.content_id, c.type as content_type, c.creator_id,
      case when c.deleted_at is not null then 'hidden' else ${contentAccessSql({ viewer: '$2::uuid', now: '$3::timestamptz' })} end as access
    from comments e join contents c on c.id = e.content_id join users u on u.id = c.creator_id where e.id = $1 and e.deleted_at is null`,
}

export type CommentAt = {
  id: string
  user_id: string
  root_id: string
  content_id: string
  content_type: ContentType
  creator_id: string
  access: Access
}

/**
 * A comment, and what the caller may see of its content.
 * @throws COMMENT_NOT_FOUND
 */
export async function commentAt(ctx: UserCtx, commentId: string): Promise<CommentAt> {
  const [row] = await sql<CommentAt>(ctx, statement, [commentId, ctx.actor.id, ctx.core.clock.now()])
  return row ?? fail('COMMENT_NOT_FOUND')
}
