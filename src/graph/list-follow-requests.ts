import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { listPeople, peopleStatement } from './people.ts'

const statements = {
  received: peopleStatement({
    name: 'graph.list_follow_requests',
    table: 'follow_requests',
    owner: 'target_id',
    other: 'requester_id',
  }),
  sent: peopleStatement({
    name: 'graph.list_sent_follow_requests',
    table: 'follow_requests',
    owner: 'requester_id',
    other: 'target_id',
  }),
}

/**
 * Who asks to follow the caller, or whom the caller has asked, newest first.
 * @throws INVALID_CURSOR
 */
export async function listFollowRequests(
  ctx: UserCtx,
  direction: keyof typeof statements,
  page: PageQuery,
): Promise<components['schemas']['FollowRequestPage']> {
  const { rows, nextCursor } = await listPeople(ctx, statements[direction], ctx.actor.id, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, requested_at: at })), next_cursor: nextCursor }
}
