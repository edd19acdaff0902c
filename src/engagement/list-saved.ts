import { contentAccessSql, contentJson, itemPage } from '../content/index.ts'
import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, statement, text, uuid } from '../platform/statement.ts'
import { engagedTypes } from './target.ts'

const saved = statement({
  name: 'engagement.list_saved',
  params: { viewer: uuid, now: instant, ...pageParams, media_urls: mediaUrls },
  row: { id: uuid, at: text, item: text },
  text: (p) => `
    select
      c.id,
      ${timestampSql('s.created_at')} as at,
      ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls, types: engagedTypes })} as item
    from saves s
    join contents c on c.id = s.content_id
    join users u on u.id = c.creator_id
    where s.user_id = ${p.viewer}
      and ${olderThanCursor('s.created_at', 's.content_id', p)}
      and c.deleted_at is null
      and ${contentAccessSql({ viewer: p.viewer, now: p.now })} = 'visible'
    order by s.created_at desc, s.content_id desc
    limit ${p.limit}`,
})

/**
 * Lists the content that the caller has saved and may still see, last saved first.
 * @throws INVALID_CURSOR
 */
export async function listSaved(ctx: UserCtx, page: PageQuery): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock } = ctx.core
  const list = `saved|${ctx.actor.id}`
  const pagination = paging(secrets, list, page)
  const found = await run(ctx, saved, {
    viewer: ctx.actor.id,
    now: clock.now(),
    ...pagination.params,
    media_urls: mediaUrlsOf(ctx.core),
  })
  return itemPage(ctx, list, found, page.limit)
}
