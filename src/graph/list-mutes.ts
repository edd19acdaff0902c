import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { edgeUsersStatement, listEdgeUsers } from './list-edge-users.ts'

const statement = edgeUsersStatement({
  name: 'graph.list_mutes',
  table: 'mutes',
  owner: 'muter_id',
  other: 'muted_id',
  expires: true,
})

/**
 * Lists the users whom the caller has muted, newest mute first.
 * @throws INVALID_CURSOR
 */
export async function listMutes(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['MutedUserPage']> {
  const { rows, nextCursor } = await listEdgeUsers(ctx, statement, ctx.actor.id, page)
  return { items: rows.map(({ at, ...user }) => ({ ...user, muted_at: at })), next_cursor: nextCursor }
}
