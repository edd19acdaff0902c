import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { edgeUsersStatement, listEdgeUsers } from './list-edge-users.ts'

const statement = edgeUsersStatement({
  name: 'graph.list_blocks',
  table: 'blocks',
  owner: 'blocker_id',
  other: 'blocked_id',
  expires: true,
  showsBlocked: true,
})

/**
 * Lists the users whom the caller has blocked, newest block first.
 * @throws INVALID_CURSOR
 */
export async function listBlocks(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['BlockedUserPage']> {
  const { rows, nextCursor } = await listEdgeUsers(ctx, statement, ctx.actor.id, page)
  return { items: rows.map(({ at, relationship, ...user }) => ({ ...user, blocked_at: at })), next_cursor: nextCursor }
}
