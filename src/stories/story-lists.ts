import { contentJson, isListed, itemPage } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { accessSql, expectOpenAccount } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { newerThanCursor, olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, type Placeholders, statement, text, uuid } from '../platform/statement.ts'

type StoryPage = components['schemas']['StoryPage']

const params = { owner: uuid, viewer: uuid, now: instant, ...pageParams, media_urls: mediaUrls }
const row = { id: uuid, at: text, item: text }

/** SQL: a query for the stories of the owner, to which conditions are appended. */
const storiesOf = ({ owner, viewer, now, media_urls }: Placeholders<typeof params>): string => `
    select
      c.id,
      ${timestampSql('c.created_at')} as at,
      ${contentJson({ viewer, now, mediaUrls: media_urls, types: ['story'] })} as item
    from contents c
    join users u on u.id = c.creator_id
    where c.creator_id = ${owner}
      and c.type = 'story'`

const lists = {
  active: statement({
    name: 'stories.list_user_stories',
    params,
    row,
    text: (p) => `
    ${storiesOf(p)}
      and ${isListed('c')}
      and c.created_at > ${p.now} - interval '24 hours'
      and ${accessSql({ viewer: p.viewer, creator: 'u', visibility: 'c.visibility', now: p.now })} = 'visible'
      and ${newerThanCursor('c.created_at', 'c.id', p)}
    order by c.created_at, c.id
    limit ${p.limit}`,
  }),
  archive: statement({
    name: 'stories.list_story_archive',
    params,
    row,
    text: (p) => `
    ${storiesOf(p)}
      and c.deleted_at is null
      and ${olderThanCursor('c.created_at', 'c.id', p)}
    order by c.created_at desc, c.id desc
    limit ${p.limit}`,
  }),
}

async function list(
  ctx: UserCtx,
  which: keyof typeof lists,
  userId: string,
  page: PageQuery,
): Promise<RawJson<StoryPage>> {
  const { secrets, clock } = ctx.core
  const name = `${which}-stories|${userId}`
  const pagination = paging(secrets, name, page)
  if (which === 'active') await expectOpenAccount(ctx, userId)
  const found = await run(ctx, lists[which], {
    owner: userId,
    viewer: ctx.actor.id,
    now: clock.now(),
    ...pagination.params,
    media_urls: mediaUrlsOf(ctx.core),
  })
  return itemPage(ctx, name, found, page.limit)
}

/**
 * Lists the stories of a user's last 24 hours that the caller may see, oldest first.
 * @throws INVALID_CURSOR, USER_NOT_FOUND, NOT_FOLLOWING when the account is private
 */
export function listUserStories(ctx: UserCtx, userId: string, page: PageQuery): Promise<RawJson<StoryPage>> {
  return list(ctx, 'active', userId, page)
}

/**
 * Lists all stories of the caller that were not deleted, newest first.
 * @throws INVALID_CURSOR
 */
export function listStoryArchive(ctx: UserCtx, page: PageQuery): Promise<RawJson<StoryPage>> {
  return list(ctx, 'archive', ctx.actor.id, page)
}
