import { sql, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { ErrorCode } from '../contract/generated/errors.ts'
import { type Access, accessSql } from '../graph/index.ts'

const access = `case when c.deleted_at is not null or (c.status <> 'published' and c.creator_id <> $2) then 'hidden'
    else ${accessSql({ viewer: '$2::uuid', creator: 'u', visibility: 'c.visibility', now: '$3::timestamptz' })} end as access`

const byContent = { name: 'engagement_access', text: `select ${access} from contents c join users u on u.id = c.creator_id where c.id = $1` }
const byComment = {
  name: 'comment_access',
  text: `select e.id, e.user_id, coalesce(e.root_id, e.id) as root_id, e.content_id, c.type as content_type, c.creator_id, ${access}
    from comments e join contents c on c.id = e.content_id join users u on u.id = c.creator_id where e.id = $1 and e.deleted_at is null`,
}

export type CommentAt = {
  id: string
  user_id: string
  root_id: string
  content_id: string
  content_type: 'post'
  creator_id: string
  access: Access
}

/**
 * Whether the caller may read what people do with a piece of content.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING
 */
export async function expectReadable(ctx: UserCtx, contentId: string): Promise<void> {
  const [row] = await sql<{ access: Access }>(ctx, byContent, [contentId, ctx.actor.id, ctx.runtime.clock.now()])
  refuseUnlessVisible(row?.access, 'CONTENT_NOT_FOUND')
}

/**
 * A comment, and what the caller may see of its content.
 * @throws COMMENT_NOT_FOUND
 */
export async function commentAt(ctx: UserCtx, commentId: string): Promise<CommentAt> {
  const [row] = await sql<CommentAt>(ctx, byComment, [commentId, ctx.actor.id, ctx.runtime.clock.now()])
  return row ?? fail('COMMENT_NOT_FOUND')
}

/** @throws NOT_FOLLOWING, `missing` */
export function refuseUnlessVisible(access: Access | undefined, missing: ErrorCode): void {
  if (access === 'followers_only') fail('NOT_FOLLOWING')
  if (access !== 'visible') fail(missing)
}
