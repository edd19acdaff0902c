import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { type Relationship, relationshipTo } from './relationship.ts'
import { expiry, timedEdge } from './timed-edge.ts'

const write = timedEdge('mutes', 'muter_id', 'muted_id')

/**
 * Hides a user's content and actions from the caller's feeds and notifications. `expires_in` is in seconds.
 * @throws SELF_MUTE, USER_NOT_FOUND also for users who have blocked the caller
 */
export async function muteUser(
  ctx: UserCtx,
  userId: string,
  input: { expires_in?: number | undefined },
): Promise<Relationship> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_MUTE')
  return transaction(ctx, async (inside) => {
    const { relationship, blocked, suspended } = await relationshipTo(inside, userId)
    if (suspended || (blocked && !relationship.blocking)) fail('USER_NOT_FOUND')
    const now = ctx.core.clock.now()
    const expiresAt = expiry(now, input.expires_in)
    const pair = { muter_id: ctx.actor.id, muted_id: relationship.user_id }
    await run(inside, write, {
      id: ctx.core.newId(),
      from: pair.muter_id,
      to: pair.muted_id,
      now,
      expires_at: expiresAt,
    })
    await emit(inside, 'user_muted', { ...pair, expires_at: expiresAt?.toISOString() ?? null })
    return { ...relationship, muting: true }
  })
}
