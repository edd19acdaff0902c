import { type RawJson, rawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { type Access, refuseUnlessVisible } from '../graph/index.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { instant, statement, text, textOf, uuid } from '../platform/statement.ts'
import type { ContentType } from './content.entity.ts'
import { contentJson } from './content.views.ts'
import { contentAccessSql } from './content-access.ts'

const statementOf = (type: ContentType) =>
  statement({
    name: `content.get_${type}`,
    params: { id: uuid, viewer: uuid, media_urls: mediaUrls, now: instant },
    row: { access: textOf<Access>(), item: text },
    text: (p) => `
    select
      ${contentAccessSql(p)} as access,
      ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls, types: [type] })} as item
    from contents c
    join users u on u.id = c.creator_id
    where c.id = ${p.id}
      and c.type = '${type}'
      and c.deleted_at is null`,
  })

const statements = {
  post: statementOf('post'),
  reel: statementOf('reel'),
  story: statementOf('story'),
  live: statementOf('live'),
}

/**
 * Returns content of a type as the caller sees it.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function getContent<T>(ctx: UserCtx, type: ContentType, id: string): Promise<RawJson<T>> {
  const { clock } = ctx.core
  const params = { id, viewer: ctx.actor.id, media_urls: mediaUrlsOf(ctx.core), now: clock.now() }
  const [row] = await run(ctx, statements[type], params)
  refuseUnlessVisible(row?.access, 'CONTENT_NOT_FOUND')
  return rawJson(row!.item)
}
