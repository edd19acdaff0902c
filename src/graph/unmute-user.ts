import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { statement, uuid } from '../platform/statement.ts'
import { relationshipTo } from './relationship.ts'

const remove = statement({
  name: 'graph.unmute',
  params: { muter_id: uuid, muted_id: uuid },
  row: { muted_id: uuid },
  text: (p) => `
    delete from mutes
    where muter_id = ${p.muter_id} and muted_id = ${p.muted_id}
    returning muted_id`,
})

/**
 * Removes the caller's mute of a user. Does nothing if there is no mute.
 * @throws USER_NOT_FOUND
 */
export async function unmuteUser(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipTo(inside, userId)
    const pair = { muter_id: ctx.actor.id, muted_id: relationship.user_id }
    const removed = await run(inside, remove, pair)
    if (removed.length > 0) await emit(inside, 'user_unmuted', pair)
  })
}
