import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { deleteFollowRequest } from './edges.ts'

/**
 * Declines a user's request to follow the caller.
 * @throws FOLLOW_REQUEST_NOT_FOUND
 */
export async function declineFollowRequest(ctx: UserCtx, requesterId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    if (!(await deleteFollowRequest(inside, requesterId, ctx.actor.id))) fail('FOLLOW_REQUEST_NOT_FOUND')
    await emit(inside, 'follow_request_declined', {
      follower_id: requesterId.toLowerCase(),
      following_id: ctx.actor.id,
    })
  })
}
