import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { type Relationship, relationshipForChange } from './relationship.ts'
import { expiry, timedEdge } from './timed-edge.ts'

// The trigger on blocks deletes the edges between the two users in the same transaction.
const write = timedEdge('blocks', 'blocker_id', 'blocked_id')

/**
 * Blocks a user: deletes follows and follow requests in both directions, and hides the two users from each other.
 * `expires_in` is in seconds.
 * @throws SELF_BLOCK, USER_NOT_FOUND
 */
export async function blockUser(
  ctx: UserCtx,
  userId: string,
  input: { expires_in?: number | undefined },
): Promise<Relationship> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_BLOCK')
  return transaction(ctx, async (inside) => {
    const { relationship } = await relationshipForChange(inside, userId)
    const now = ctx.core.clock.now()
    const expiresAt = expiry(now, input.expires_in)
    const pair = { blocker_id: ctx.actor.id, blocked_id: relationship.user_id }
    await run(inside, write, {
      id: ctx.core.newId(),
      from: pair.blocker_id,
      to: pair.blocked_id,
      now,
      expires_at: expiresAt,
    })
    await emit(inside, 'user_blocked', { ...pair, expires_at: expiresAt?.toISOString() ?? null })
    return { ...relationship, following: false, followed_by: false, requested: false, blocking: true }
  })
}
