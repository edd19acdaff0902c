import { type RawJson, rawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { type Access, refuseUnlessVisible } from '../graph/index.ts'
import type { ContentType } from './content.entity.ts'
import { contentJson } from './content.views.ts'
import { contentAccessSql } from './content-access.ts'

const [viewer, now] = ['$2::uuid', '$4::timestamptz']
const statementOf = (type: ContentType) => ({
  name: `get_${type}`,
  text: `select ${contentAccessSql({ viewer, now })} as access, ${contentJson({ viewer, now, baseUrl: '$3::text', types: [type] })} as item
    from contents c join users u on u.id = c.creator_id where c.id = $1 and c.type = '${type}' and c.deleted_at is null`,
})

const statements = {
  post: statementOf('post'),
  reel: statementOf('reel'),
  story: statementOf('story'),
  live: statementOf('live'),
}

/**
 * Content of a type as the caller sees it.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function getContent<T>(ctx: UserCtx, type: ContentType, id: string): Promise<RawJson<T>> {
  const values = [id, ctx.actor.id, ctx.core.config.mediaBaseUrl, ctx.core.clock.now()]
  const [row] = await sql<{ access: Access; item: string }>(ctx, statements[type], values)
  refuseUnlessVisible(row?.access, 'CONTENT_NOT_FOUND')
  return rawJson(row!.item)
}
