import type { UserCtx } from '../context.ts'
import type { PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { listPeople, peopleStatement } from '../graph/index.ts'
import { expectReadable } from './commented-content.ts'

const statement = peopleStatement({ name: 'list_likers', table: 'likes', owner: 'content_id', other: 'user_id' })

/**
 * Who likes a post, newest first, without those blocked either way and suspended ones.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING
 */
export async function listLikers(ctx: UserCtx, contentId: string, page: PageQuery): Promise<components['schemas']['LikerPage']> {
  await expectReadable(ctx, contentId)
  const { rows, nextCursor } = await listPeople(ctx, statement, contentId, page)
  return { items: rows.map(({ at, expires_at, ...user }) => ({ ...user, liked_at: at })), next_cursor: nextCursor }
}
