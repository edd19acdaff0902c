import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { deleteFollow, deleteFollowRequest } from './edges.ts'
import { relationshipForChange } from './relationship.ts'

/**
 * Deletes the caller's follow of a user, or the request to follow. Does nothing if there is neither.
 * @throws USER_NOT_FOUND
 */
export async function unfollowUser(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipForChange(inside, userId)
    const edge = { follower_id: ctx.actor.id, following_id: relationship.user_id }
    if (await deleteFollow(inside, edge.follower_id, edge.following_id)) await emit(inside, 'user_unfollowed', edge)
    if (await deleteFollowRequest(inside, edge.follower_id, edge.following_id))
      await emit(inside, 'follow_request_withdrawn', edge)
  })
}
