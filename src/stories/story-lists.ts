import { contentJson, type ItemRow, itemPage } from '../content/index.ts'
import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { accessSql, expectOpenAccount } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'

type StoryPage = components['schemas']['StoryPage']

const [viewer, now] = ['$2::uuid', '$3::timestamptz']
const stories = `select c.id, ${timestampSql('c.created_at')} as at, ${contentJson({ viewer, now, baseUrl: '$7::text', types: ['story'] })} as item
    from contents c join users u on u.id = c.creator_id
    where c.creator_id = $1 and c.type = 'story' and c.deleted_at is null`

const statements = {
  active: {
    name: 'list_user_stories',
    text: `${stories} and c.status = 'published' and c.created_at > ${now} - interval '24 hours'
      and ${accessSql({ viewer, creator: 'u', visibility: 'c.visibility', now })} = 'visible'
      and (c.created_at, c.id) > (coalesce($4::timestamptz, '-infinity'), coalesce($5::uuid, '00000000-0000-0000-0000-000000000000'))
      order by c.created_at, c.id limit $6`,
  },
  archive: {
    name: 'list_story_archive',
    text: `${stories} and (c.created_at, c.id) < (coalesce($4::timestamptz, 'infinity'), coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by c.created_at desc, c.id desc limit $6`,
  },
}

async function list(
  ctx: UserCtx,
  which: keyof typeof statements,
  userId: string,
  page: PageQuery,
): Promise<RawJson<StoryPage>> {
  const { secrets, clock, config } = ctx.core
  const name = `${which}-stories|${userId}`
  const after = decodeCursor(secrets, name, page.cursor)
  if (which === 'active') await expectOpenAccount(ctx, userId)
  const values = [
    userId,
    ctx.actor.id,
    clock.now(),
    after?.at ?? null,
    after?.id ?? null,
    page.limit + 1,
    config.mediaBaseUrl,
  ]
  return itemPage(ctx, name, await sql<ItemRow>(ctx, statements[which], values), page.limit)
}

/**
 * Stories of a user's last 24 hours that the caller may see, the oldest first.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export function listUserStories(ctx: UserCtx, userId: string, page: PageQuery): Promise<RawJson<StoryPage>> {
  return list(ctx, 'active', userId, page)
}

/**
 * All stories of the caller that were not deleted, the newest first.
 * @throws INVALID_CURSOR
 */
export function listStoryArchive(ctx: UserCtx, page: PageQuery): Promise<RawJson<StoryPage>> {
  return list(ctx, 'archive', ctx.actor.id, page)
}
