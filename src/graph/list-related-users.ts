import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { listPeople, pagingOfPeople, peopleStatement } from './people.ts'
import { expectOpenAccount } from './relationship.ts'

export const relatedUserStatements = {
  followers: peopleStatement({
    name: 'graph.list_followers',
    table: 'follows',
    owner: 'following_id',
    other: 'follower_id',
  }),
  following: peopleStatement({
    name: 'graph.list_following',
    table: 'follows',
    owner: 'follower_id',
    other: 'following_id',
  }),
}

/**
 * Followers of a user, or those whom the user follows, newest first, without those blocked either way and suspended
 * ones.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export async function listRelatedUsers(
  ctx: UserCtx,
  kind: keyof typeof relatedUserStatements,
  userId: string,
  page: PageQuery,
): Promise<components['schemas']['RelatedUserPage']> {
  const statement = relatedUserStatements[kind]
  pagingOfPeople(ctx, statement, userId, page)
  await expectOpenAccount(ctx, userId)
  const { rows, nextCursor } = await listPeople(ctx, statement, userId, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, followed_at: at })), next_cursor: nextCursor }
}
