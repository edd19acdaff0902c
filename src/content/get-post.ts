import { sql, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { type Access, accessSql } from '../graph/index.ts'
import { contentJson } from './content.views.ts'

const statement = {
  name: 'get_post',
  text: `select ${accessSql({ viewer: '$2::uuid', creator: 'u', visibility: 'c.visibility', now: '$4::timestamptz' })} as access,
      ${contentJson({ viewer: '$2::uuid', baseUrl: '$3::text' })} as item
    from contents c join posts p on p.id = c.id join users u on u.id = c.creator_id
    where c.id = $1 and c.deleted_at is null and (c.status = 'published' or c.creator_id = $2::uuid)`,
}

/**
 * A post as the caller sees it.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING
 */
export async function getPost(ctx: UserCtx, id: string): Promise<RawJson<components['schemas']['Post']>> {
  const [row] = await sql<{ access: Access; item: string }>(ctx, statement, [
    id,
    ctx.actor.id,
    ctx.runtime.config.mediaBaseUrl,
    ctx.runtime.clock.now(),
  ])
  if (row?.access === 'followers_only') fail('NOT_FOLLOWING')
  if (row?.access !== 'visible') fail('CONTENT_NOT_FOUND')
  return rawJson(row.item)
}
