import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { listPeople, peopleStatement } from './people.ts'

const statement = peopleStatement({
  name: 'graph.list_mutes',
  table: 'mutes',
  owner: 'muter_id',
  other: 'muted_id',
  expires: true,
})

/**
 * Whom the caller has muted, newest first.
 * @throws INVALID_CURSOR
 */
export async function listMutes(ctx: UserCtx, page: PageQuery): Promise<components['schemas']['MutedUserPage']> {
  const { rows, nextCursor } = await listPeople(ctx, statement, ctx.actor.id, page)
  return { items: rows.map(({ at, ...user }) => ({ ...user, muted_at: at })), next_cursor: nextCursor }
}
