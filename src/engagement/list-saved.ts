import { contentJson } from '../content/index.ts'
import { sql, type UserCtx } from '../context.ts'
import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { accessSql } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'

const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const statement = {
  name: 'list_saved',
  text: `select c.id, ${timestampSql('s.created_at')} as at, ${contentJson({ viewer, baseUrl: '$6::text' })} as item
    from saves s join contents c on c.id = s.content_id join posts p on p.id = c.id join users u on u.id = c.creator_id
    where s.user_id = $1 and (s.created_at, s.content_id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      and c.deleted_at is null and (c.status = 'published' or c.creator_id = $1)
      and ${accessSql({ viewer, creator: 'u', visibility: 'c.visibility', now })} = 'visible'
    order by s.created_at desc, s.content_id desc limit $5`,
}

/**
 * What the caller has saved and may still see, last saved first.
 * @throws INVALID_CURSOR
 */
export async function listSaved(ctx: UserCtx, page: PageQuery): Promise<RawJson<components['schemas']['ContentPage']>> {
  const { secrets, clock, config } = ctx.runtime
  const list = `saved|${ctx.actor.id}`
  const after = decodeCursor(secrets, list, page.cursor)
  const values = [ctx.actor.id, clock.now(), after?.at ?? null, after?.id ?? null, page.limit + 1, config.mediaBaseUrl]
  const found = await sql<{ id: string; at: string; item: string }>(ctx, statement, values)
  const { rows, nextCursor } = toPage(secrets, list, found, page.limit)
  return rawJson(`{"items":[${rows.map((row) => row.item).join(',')}],"next_cursor":${JSON.stringify(nextCursor)}}`)
}
