import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { deleteExpiredBlocks } from './edges.ts'
import { relationshipForChange } from './relationship.ts'

const add = statement({
  name: 'graph.close_friend_add',
  params: { owner: uuid, friend: uuid, now: instant },
  row: { friend_id: uuid },
  text: (p) => `
    insert into close_friends (owner_id, friend_id, created_at)
    values (${p.owner}, ${p.friend}, ${p.now})
    on conflict do nothing
    returning friend_id`,
})

/**
 * Adds a user to the caller's list of close friends. No user is notified; the event exists for the consumers that must
 * apply the visibility rule at once.
 * @throws SELF_CLOSE_FRIEND, USER_NOT_FOUND, USER_BLOCKED
 */
export async function addCloseFriend(ctx: UserCtx, userId: string): Promise<void> {
  if (userId.toLowerCase() === ctx.actor.id) fail('SELF_CLOSE_FRIEND')
  await transaction(ctx, async (inside) => {
    const { relationship, blocked, suspended } = await relationshipForChange(inside, userId)
    if (suspended) fail('USER_NOT_FOUND')
    if (blocked) fail('USER_BLOCKED')
    await deleteExpiredBlocks(inside, ctx.actor.id, relationship.user_id)
    const added = await run(inside, add, {
      owner: ctx.actor.id,
      friend: relationship.user_id,
      now: ctx.core.clock.now(),
    })
    const about = { owner_id: ctx.actor.id, friend_id: relationship.user_id, change: 'added' } as const
    if (added.length > 0) await emit(inside, 'close_friends_changed', about)
  })
}
