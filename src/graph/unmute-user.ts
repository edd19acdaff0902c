import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { relationshipTo } from './relationship.ts'

const statement = { name: 'unmute', text: 'delete from mutes where muter_id = $1 and muted_id = $2 returning 1' }

/**
 * Takes the caller's mute back; nothing to undo is fine.
 * @throws USER_NOT_FOUND
 */
export async function unmuteUser(ctx: UserCtx, userId: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const { relationship } = await relationshipTo(inside, userId)
    const pair = { muter_id: ctx.actor.id, muted_id: relationship.user_id }
    const removed = await sql(inside, statement, [pair.muter_id, pair.muted_id])
    if (removed.length > 0) await emit(inside, 'user_unmuted', pair)
  })
}
