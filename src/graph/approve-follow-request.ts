import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { deleteFollowRequest, insertFollow } from './edges.ts'
import { type Relationship, relationshipForChange } from './relationship.ts'

/**
 * Approves a user's request to follow the caller. If the request is approved, declined and withdrawn at the same time,
 * only one of the calls succeeds.
 * @throws USER_NOT_FOUND, FOLLOW_REQUEST_NOT_FOUND
 */
export async function approveFollowRequest(ctx: UserCtx, requesterId: string): Promise<Relationship> {
  return transaction(ctx, async (inside) => {
    const { relationship, suspended } = await relationshipForChange(inside, requesterId)
    if (suspended) fail('FOLLOW_REQUEST_NOT_FOUND')
    const edge = { follower_id: relationship.user_id, following_id: ctx.actor.id }
    if (!(await deleteFollowRequest(inside, edge.follower_id, edge.following_id))) fail('FOLLOW_REQUEST_NOT_FOUND')
    if (!relationship.followed_by) await insertFollow(inside, edge.follower_id, edge.following_id)
    await emit(inside, 'follow_request_approved', edge)
    if (!relationship.followed_by) await emit(inside, 'user_followed', { ...edge, by_request: true })
    return { ...relationship, followed_by: true }
  })
}
