import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { edgeUsersStatement, listEdgeUsers } from './list-edge-users.ts'

const statement = edgeUsersStatement({
  name: 'graph.list_close_friends',
  table: 'close_friends',
  owner: 'owner_id',
  other: 'friend_id',
})

/**
 * Lists the caller's close friends, last added first.
 * @throws INVALID_CURSOR
 */
export async function listCloseFriends(
  ctx: UserCtx,
  page: PageQuery,
): Promise<components['schemas']['CloseFriendPage']> {
  const { rows, nextCursor } = await listEdgeUsers(ctx, statement, ctx.actor.id, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, added_at: at })), next_cursor: nextCursor }
}
