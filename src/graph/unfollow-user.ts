import { transaction, type UserCtx } from '../context.ts'
import { emit } from '../events/index.ts'
import { Follow } from './follow.entity.ts'
import { relationshipTo } from './relationship.ts'

/**
 * Ends following; nothing to undo is fine.
 * @throws USER_NOT_FOUND
 */
export async function unfollowUser(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipTo(inside as UserCtx, userId)
    const removed = await inside.em.nativeDelete(Follow, { followerId: ctx.actor.id, followingId: relationship.user_id })
    if (removed > 0) await emit(inside, 'user_unfollowed', { follower_id: ctx.actor.id, following_id: relationship.user_id })
  })
}
