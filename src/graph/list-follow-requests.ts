import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { edgeUsersStatement, listEdgeUsers } from './list-edge-users.ts'

const statements = {
  received: edgeUsersStatement({
    name: 'graph.list_follow_requests',
    table: 'follow_requests',
    owner: 'target_id',
    other: 'requester_id',
  }),
  sent: edgeUsersStatement({
    name: 'graph.list_sent_follow_requests',
    table: 'follow_requests',
    owner: 'requester_id',
    other: 'target_id',
  }),
}

/**
 * Lists the users who request to follow the caller (`received`) or whom the caller requests to follow (`sent`), newest
 * request first.
 * @throws INVALID_CURSOR
 */
export async function listFollowRequests(
  ctx: UserCtx,
  direction: keyof typeof statements,
  page: PageQuery,
): Promise<components['schemas']['FollowRequestPage']> {
  const { rows, nextCursor } = await listEdgeUsers(ctx, statements[direction], ctx.actor.id, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, requested_at: at })), next_cursor: nextCursor }
}
