import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { accessSql, expectOpenAccount } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { contentJson } from './content.views.ts'
import { itemPage, itemRow } from './content-page.ts'
import { isListed } from './listed.ts'

const listOf = statement({
  name: 'content.list_user_posts',
  params: { creator: uuid, type: nullable(text), viewer: uuid, media_urls: mediaUrls, now: instant, ...pageParams },
  row: itemRow,
  text: (p) => `
    select
      c.id,
      ${timestampSql('c.published_at')} as at,
      ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls, types: ['post', 'reel'] })} as item
    from contents c
    join users u on u.id = c.creator_id
    where c.creator_id = ${p.creator}
      and ${isListed('c')}
      and c.type in ('post', 'reel')
      and (${p.type} is null or c.type = ${p.type})
      and ${olderThanCursor('c.published_at', 'c.id', p)}
      and ${accessSql({ viewer: p.viewer, creator: 'u', visibility: 'c.visibility', now: p.now })} = 'visible'
    order by c.published_at desc, c.id desc
    limit ${p.limit}`,
})

/**
 * Lists the posts and reels of a user that the caller may see, newest first.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export async function listUserPosts(
  ctx: UserCtx,
  userId: string,
  page: PageQuery & { type?: 'post' | 'reel' | undefined },
): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock } = ctx.core
  const list = `user-posts|${page.type ?? ''}|${userId}`
  const { params } = paging(secrets, list, page)
  await expectOpenAccount(ctx, userId)
  const about = { creator: userId, type: page.type ?? null }
  const viewer = { viewer: ctx.actor.id, media_urls: mediaUrlsOf(ctx.core), now: clock.now() }
  return itemPage(ctx, list, await run(ctx, listOf, { ...about, ...viewer, ...params }), page.limit)
}
