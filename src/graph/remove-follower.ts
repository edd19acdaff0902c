import { fail } from '../contract/errors.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { deleteFollow } from './edges.ts'
import { relationshipForChange } from './relationship.ts'

/**
 * Makes a user stop following the caller.
 * @throws USER_NOT_FOUND, NOT_A_FOLLOWER
 */
export async function removeFollower(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipForChange(inside, userId)
    if (!(await deleteFollow(inside, relationship.user_id, ctx.actor.id))) fail('NOT_A_FOLLOWER')
    await emit(inside, 'user_unfollowed', { follower_id: relationship.user_id, following_id: ctx.actor.id })
  })
}
