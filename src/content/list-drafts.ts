import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { contentJson } from './content.views.ts'
import { type ItemRow, itemPage } from './content-page.ts'

const statement = {
  name: 'list_drafts',
  text: `select c.id, ${timestampSql('c.updated_at')} as at, ${contentJson({ viewer: '$1::uuid', now: '$6::timestamptz', baseUrl: '$5::text' })} as item
    from contents c join users u on u.id = c.creator_id
    where c.creator_id = $1 and c.type <> 'live' and c.status <> 'published' and c.deleted_at is null
      and (c.updated_at, c.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by c.updated_at desc, c.id desc limit $4`,
}

/**
 * The caller's content that others do not see yet, last changed first.
 * @throws INVALID_CURSOR
 */
export async function listDrafts(
  ctx: UserCtx,
  page: PageQuery,
): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `drafts|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const values = [ctx.actor.id, after?.at ?? null, after?.id ?? null, page.limit + 1, config.mediaBaseUrl, clock.now()]
  return itemPage(ctx, list, await sql<ItemRow>(ctx, statement, values), page.limit)
}
