import { expectReadable } from '../content/index.ts'
import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { edgeUsersStatement, listEdgeUsers } from '../graph/index.ts'
import { type Address, typesAt } from './target.ts'

const statement = edgeUsersStatement({
  name: 'engagement.list_likers',
  table: 'likes',
  owner: 'content_id',
  other: 'user_id',
})

/**
 * Lists the users who like a post or a reel, newest like first. Leaves out suspended users and users with whom the
 * caller has a block in either direction.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listLikers(
  ctx: UserCtx,
  at: Address,
  contentId: string,
  page: PageQuery,
): Promise<components['schemas']['LikerPage']> {
  await expectReadable(ctx, typesAt[at], contentId)
  const { rows, nextCursor } = await listEdgeUsers(ctx, statement, contentId, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, liked_at: at })), next_cursor: nextCursor }
}
