import { transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import { emit } from '../events/index.ts'
import { violates } from '../platform/postgres.ts'
import { Follow } from './follow.entity.ts'
import { type Relationship, relationshipTo } from './relationship.ts'

/**
 * Makes the caller follow a user.
 * @throws SELF_FOLLOW, USER_NOT_FOUND, USER_BLOCKED, DUPLICATE_FOLLOW
 */
export async function followUser(ctx: UserCtx, userId: string): Promise<Relationship> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_FOLLOW')
  try {
    return await transaction(ctx, async (inside) => {
      const caller = inside as UserCtx
      const { relationship, blocked } = await relationshipTo(caller, userId)
      if (blocked) fail('USER_BLOCKED')
      if (relationship.following) fail('DUPLICATE_FOLLOW')
      caller.em.persist(
        caller.em.create(Follow, {
          id: ctx.runtime.newId(),
          followerId: ctx.actor.id,
          followingId: relationship.user_id,
          createdAt: ctx.runtime.clock.now(),
        }),
      )
      await emit(caller, 'user_followed', { follower_id: ctx.actor.id, following_id: relationship.user_id })
      return { ...relationship, following: true }
    })
  } catch (error) {
    // Two calls at once: the second one meets the primary key.
    if (violates(error, 'follows_pkey')) fail('DUPLICATE_FOLLOW', {}, { cause: error })
    throw error
  }
}
