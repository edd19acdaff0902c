import { fail } from '../contract/errors.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { refuseUnlessVisible } from '../graph/index.ts'
import { commentAt } from './commented-content.ts'

// The first of a thread stands for all of it: answering and deleting in one thread pass one after the other.
const lock = { name: 'thread_lock', text: 'select from comments where id = $1 for update' }
const remove = {
  name: 'comment_delete',
  text: `with recursive branch as (
      select id, parent_id from comments where id = $1 and deleted_at is null
      union all select c.id, c.parent_id from comments c join branch on c.parent_id = branch.id where c.deleted_at is null
    ), gone as (update comments set deleted_at = $2 from branch where comments.id = branch.id returning comments.id)
    select (select count(*)::integer from gone) as many, (select parent_id from branch where id = $1) as parent_id`,
}
// An answer is counted by what it answers and by the first of its thread; where these are one, once.
const discount = {
  name: 'comment_discount',
  text: `with thread as (update comments set reply_count = reply_count - case when id = $1 then $3::integer else 1 end where id in ($1, $2) returning 1)
    select count(*) from thread`,
}
const recount = {
  name: 'comment_recount',
  text: 'update contents set comment_count = comment_count - $2 where id = $1 returning comment_count',
}

/**
 * Deletes a comment of the caller's, or any on the caller's content, with what answers it.
 * @throws COMMENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function deleteComment(ctx: UserCtx, commentId: string): Promise<void> {
  const comment = await commentAt(ctx, commentId)
  if (comment.user_id !== ctx.actor.id) {
    refuseUnlessVisible(comment.access, 'COMMENT_NOT_FOUND')
    if (comment.creator_id !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
  }
  await transaction(ctx, async (inside) => {
    await sql(inside, lock, [comment.root_id])
    const [gone] = await sql<{ many: number; parent_id: string | null }>(inside, remove, [
      comment.id,
      ctx.core.clock.now(),
    ])
    if (gone === undefined || gone.many === 0) fail('COMMENT_NOT_FOUND')
    if (gone.parent_id !== null) await sql(inside, discount, [comment.root_id, gone.parent_id, gone.many])
    const [content] = await sql<{ comment_count: number }>(inside, recount, [comment.content_id, gone.many])
    const { content_id, content_type, creator_id } = comment
    const about = { content_id, content_type, creator_id, comment_id: comment.id }
    await emit(inside, 'comment_deleted', { ...about, new_comment_count: content!.comment_count })
  })
}
