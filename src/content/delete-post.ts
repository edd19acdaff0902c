import { LockMode } from '@mikro-orm/core'
import { transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { emit } from '../events/index.ts'
import { Post } from './content.entity.ts'
import { getPost } from './get-post.ts'

/**
 * Hides a post for good. The second time there is none.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER
 */
export async function deletePost(ctx: UserCtx, id: string): Promise<void> {
  // Somebody else's: answers what reading it would, and only who may read it learns that it is another's.
  await getPost(ctx, id)
  await transaction(ctx, async (inside) => {
    const post = await inside.em.findOne(Post, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
    if (post === null || post.deletedAt != null) fail('CONTENT_NOT_FOUND')
    if (post.creatorId !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
    post.deletedAt = ctx.runtime.clock.now()
    post.updatedAt = post.deletedAt
    await emit(inside, 'content_deleted', { content_id: post.id, content_type: post.type, creator_id: post.creatorId })
  })
}
