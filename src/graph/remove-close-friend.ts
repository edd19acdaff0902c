import { sql, type UserCtx } from '../context.ts'
import { relationshipTo } from './relationship.ts'

const statement = { name: 'remove_close_friend', text: 'delete from close_friends where owner_id = $1 and friend_id = $2' }

/**
 * Takes a user off the caller's list of close friends; nothing to undo is fine.
 * @throws USER_NOT_FOUND
 */
export async function removeCloseFriend(ctx: UserCtx, userId: string): Promise<void> {
  const { relationship } = await relationshipTo(ctx, userId)
  await sql(ctx, statement, [ctx.actor.id, relationship.user_id])
}
