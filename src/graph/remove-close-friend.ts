import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { relationshipTo } from './relationship.ts'

const statement = {
  name: 'remove_close_friend',
  text: 'delete from close_friends where owner_id = $1 and friend_id = $2 returning 1',
}

/**
 * Takes a user off the caller's list of close friends; nothing to undo is fine.
 * @throws USER_NOT_FOUND
 */
export async function removeCloseFriend(ctx: UserCtx, userId: string): Promise<void> {
  const { relationship } = await relationshipTo(ctx, userId)
  await transaction(ctx, async (inside) => {
    const removed = await sql(inside, statement, [ctx.actor.id, relationship.user_id])
    const about = { owner_id: ctx.actor.id, friend_id: relationship.user_id, change: 'removed' } as const
    if (removed.length > 0) await emit(inside, 'close_friends_changed', about)
  })
}
