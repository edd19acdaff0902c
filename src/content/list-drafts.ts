import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { contentJson } from './content.views.ts'
import { itemPage, itemRow } from './content-page.ts'

const listOf = statement({
  name: 'content.list_drafts',
  params: { viewer: uuid, media_urls: mediaUrls, now: instant, ...pageParams },
  row: itemRow,
  text: (p) => `
    select
      c.id,
      ${timestampSql('c.updated_at')} as at,
      ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls })} as item
    from contents c
    join users u on u.id = c.creator_id
    where c.creator_id = ${p.viewer}
      and c.type <> 'live'
      and c.status <> 'published'
      and c.deleted_at is null
      and ${olderThanCursor('c.updated_at', 'c.id', p)}
    order by c.updated_at desc, c.id desc
    limit ${p.limit}`,
})

/**
 * Lists the caller's unpublished content, streams excluded, last changed first.
 * @throws INVALID_CURSOR
 */
export async function listDrafts(
  ctx: UserCtx,
  page: PageQuery,
): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock } = ctx.core
  const list = `drafts|${ctx.actor.id}`
  const { params } = paging(secrets, list, page)
  const about = { viewer: ctx.actor.id, media_urls: mediaUrlsOf(ctx.core), now: clock.now() }
  return itemPage(ctx, list, await run(ctx, listOf, { ...about, ...params }), page.limit)
}
