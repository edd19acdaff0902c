import { contentAccessSql, contentJson, type ItemRow, itemPage } from '../content/index.ts'
import { decodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { engagedTypes } from './target.ts'

const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const statement = {
  name: 'list_saved',
  text: `select c.id, ${timestampSql('s.created_at')} as at, ${contentJson({ viewer, now, baseUrl: '$6::text', types: engagedTypes })} as item
    from saves s join contents c on c.id = s.content_id join users u on u.id = c.creator_id
    where s.user_id = $1 and (s.created_at, s.content_id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and c.deleted_at is null and ${contentAccessSql({ viewer, now })} = 'visible'
    order by s.created_at desc, s.content_id desc limit $5`,
}

/**
 * What the caller has saved and may still see, last saved first.
 * @throws INVALID_CURSOR
 */
export async function listSaved(ctx: UserCtx, page: PageQuery): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock, config } = ctx.core
  const list = `saved|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const values = [ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, page.limit + 1, config.mediaBaseUrl]
  return itemPage(ctx, list, await sql<ItemRow>(ctx, statement, values), page.limit)
}
