import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { statement, uuid } from '../platform/statement.ts'
import { relationshipTo } from './relationship.ts'

const remove = statement({
  name: 'graph.close_friend_remove',
  params: { owner: uuid, friend: uuid },
  row: { friend_id: uuid },
  text: (p) => `
    delete from close_friends
    where owner_id = ${p.owner} and friend_id = ${p.friend}
    returning friend_id`,
})

/**
 * Removes a user from the caller's list of close friends. Does nothing if the user is not on the list.
 * @throws USER_NOT_FOUND
 */
export async function removeCloseFriend(ctx: UserCtx, userId: string): Promise<void> {
  const { relationship } = await relationshipTo(ctx, userId)
  await transaction(ctx, async (inside) => {
    const removed = await run(inside, remove, { owner: ctx.actor.id, friend: relationship.user_id })
    const about = { owner_id: ctx.actor.id, friend_id: relationship.user_id, change: 'removed' } as const
    if (removed.length > 0) await emit(inside, 'close_friends_changed', about)
  })
}
