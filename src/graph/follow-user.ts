import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { deleteFollowRequest, insertFollow, insertFollowRequest } from './edges.ts'
import { type Relationship, relationshipForChange } from './relationship.ts'

/**
 * Makes the caller follow a user, or request to follow a user whose account is private.
 * @throws SELF_FOLLOW, USER_NOT_FOUND, USER_BLOCKED, DUPLICATE_FOLLOW
 */
export async function followUser(ctx: UserCtx, userId: string): Promise<Relationship> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_FOLLOW')
  return transaction(ctx, async (inside) => {
    const { relationship, blocked, suspended, is_private } = await relationshipForChange(inside, userId)
    const edge = { follower_id: ctx.actor.id, following_id: relationship.user_id }
    if (suspended) fail('USER_NOT_FOUND')
    if (blocked) fail('USER_BLOCKED')
    if (relationship.following) fail('DUPLICATE_FOLLOW')
    if (is_private) {
      if (relationship.requested) fail('DUPLICATE_FOLLOW', { reason: 'requested already' })
      await insertFollowRequest(inside, edge.follower_id, edge.following_id)
      await emit(inside, 'follow_requested', edge)
      return { ...relationship, requested: true }
    }
    // The request is from the time when the account was private: the follow replaces it.
    if (relationship.requested) await deleteFollowRequest(inside, edge.follower_id, edge.following_id)
    await insertFollow(inside, edge.follower_id, edge.following_id)
    await emit(inside, 'user_followed', { ...edge, by_request: false })
    return { ...relationship, following: true, requested: false }
  })
}
