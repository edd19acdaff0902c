import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { listPeople, peopleStatement } from './people.ts'

const statement = peopleStatement({
  name: 'graph.list_close_friends',
  table: 'close_friends',
  owner: 'owner_id',
  other: 'friend_id',
})

/**
 * The caller's close friends, newest first.
 * @throws INVALID_CURSOR
 */
export async function listCloseFriends(
  ctx: UserCtx,
  page: PageQuery,
): Promise<components['schemas']['CloseFriendPage']> {
  const { rows, nextCursor } = await listPeople(ctx, statement, ctx.actor.id, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, added_at: at })), next_cursor: nextCursor }
}
