import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { relationshipForChange } from './relationship.ts'

const statement = { name: 'unblock', text: 'delete from blocks where blocker_id = $1 and blocked_id = $2 returning 1' }

/**
 * Takes the caller's block back; nothing to undo is fine.
 * @throws USER_NOT_FOUND
 */
export async function unblockUser(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipForChange(inside, userId)
    const pair = { blocker_id: ctx.actor.id, blocked_id: relationship.user_id }
    const removed = await sql(inside, statement, [pair.blocker_id, pair.blocked_id])
    if (removed.length > 0) await emit(inside, 'user_unblocked', pair)
  })
}
