import { expectReadable } from '../content/index.ts'
import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { listPeople, peopleStatement } from '../graph/index.ts'
import { engagedTypes } from './target.ts'

const statement = peopleStatement({
  name: 'engagement.list_likers',
  table: 'likes',
  owner: 'content_id',
  other: 'user_id',
})

/**
 * Who likes a post or a reel, newest first, without those blocked either way and suspended ones.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listLikers(
  ctx: UserCtx,
  contentId: string,
  page: PageQuery,
): Promise<components['schemas']['LikerPage']> {
  await expectReadable(ctx, engagedTypes, contentId)
  const { rows, nextCursor } = await listPeople(ctx, statement, contentId, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, liked_at: at })), next_cursor: nextCursor }
}
