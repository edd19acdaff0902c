import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { deleteFollowRequest } from './edges.ts'

/**
 * Withdraws the caller's request to follow a user.
 * @throws FOLLOW_REQUEST_NOT_FOUND
 */
export async function withdrawFollowRequest(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    if (!(await deleteFollowRequest(inside, ctx.actor.id, userId))) fail('FOLLOW_REQUEST_NOT_FOUND')
    await emit(inside, 'follow_request_withdrawn', { follower_id: ctx.actor.id, following_id: userId.toLowerCase() })
  })
}
