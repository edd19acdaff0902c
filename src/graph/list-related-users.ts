import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { edgeUsersPaging, edgeUsersStatement, listEdgeUsers } from './list-edge-users.ts'
import { expectOpenAccount } from './relationship.ts'

export const relatedUserStatements = {
  followers: edgeUsersStatement({
    name: 'graph.list_followers',
    table: 'follows',
    owner: 'following_id',
    other: 'follower_id',
  }),
  following: edgeUsersStatement({
    name: 'graph.list_following',
    table: 'follows',
    owner: 'follower_id',
    other: 'following_id',
  }),
}

/**
 * Lists the followers of a user, or the users whom the user follows, newest follow first. Leaves out suspended users
 * and users with whom the caller has a block in either direction.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export async function listRelatedUsers(
  ctx: UserCtx,
  kind: keyof typeof relatedUserStatements,
  userId: string,
  page: PageQuery,
): Promise<components['schemas']['RelatedUserPage']> {
  const statement = relatedUserStatements[kind]
  edgeUsersPaging(ctx, statement, userId, page)
  await expectOpenAccount(ctx, userId)
  const { rows, nextCursor } = await listEdgeUsers(ctx, statement, userId, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, followed_at: at })), next_cursor: nextCursor }
}
