import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { accessSql, expectOpenAccount } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { contentJson } from './content.views.ts'
import { type ItemRow, itemPage } from './content-page.ts'

const [viewer, now] = ['$2::uuid', '$3::timestamptz']
const statement = {
  name: 'list_user_posts',
  text: `select c.id, ${timestampSql('c.published_at')} as at, ${contentJson({ viewer, now, baseUrl: '$7::text', types: ['post', 'reel'] })} as item
    from contents c join users u on u.id = c.creator_id
    where c.creator_id = $1 and c.status = 'published' and c.deleted_at is null and c.type in ('post', 'reel') and ($8::text is null or c.type = $8)
      and (c.published_at, c.id) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and ${accessSql({ viewer, creator: 'u', visibility: 'c.visibility', now })} = 'visible'
    order by c.published_at desc, c.id desc limit $6`,
}

/**
 * Posts and reels of a user that the caller may see, newest first.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export async function listUserPosts(
  ctx: UserCtx,
  userId: string,
  page: PageQuery & { type?: 'post' | 'reel' | undefined },
): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `user-posts|${page.type ?? ''}|${userId}`
  const after = decodeCursor(secrets, list, page.cursor)
  await expectOpenAccount(ctx, userId)
  const values = [
    userId,
    ctx.actor.id,
    clock.now(),
    after?.at ?? null,
    after?.id ?? null,
    page.limit + 1,
    config.mediaBaseUrl,
    page.type ?? null,
  ]
  return itemPage(ctx, list, await sql<ItemRow>(ctx, statement, values), page.limit)
}
