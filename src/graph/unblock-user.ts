import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { statement, uuid } from '../platform/statement.ts'
import { relationshipForChange } from './relationship.ts'

const remove = statement({
  name: 'graph.unblock',
  params: { blocker_id: uuid, blocked_id: uuid },
  row: { blocked_id: uuid },
  text: (p) => `
    delete from blocks
    where blocker_id = ${p.blocker_id} and blocked_id = ${p.blocked_id}
    returning blocked_id`,
})

/**
 * Removes the caller's block of a user. Does nothing if there is no block.
 * @throws USER_NOT_FOUND
 */
export async function unblockUser(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipForChange(inside, userId)
    const pair = { blocker_id: ctx.actor.id, blocked_id: relationship.user_id }
    const removed = await run(inside, remove, pair)
    if (removed.length > 0) await emit(inside, 'user_unblocked', pair)
  })
}
