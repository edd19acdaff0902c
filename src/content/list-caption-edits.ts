import { decodeCursor, type PageQuery, toPage } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { timestampSql } from '../platform/postgres.ts'
import { expectReadable } from './content-access.ts'

type Edit = components['schemas']['CaptionEdit']

const statement = {
  name: 'list_caption_edits',
  text: `select id, caption, ${timestampSql('replaced_at')} as replaced_at, ${timestampSql('replaced_at')} as at from content_edits
    where content_id = $1 and (replaced_at, id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
    order by replaced_at desc, id desc limit $4`,
}

/**
 * What a caption said before, the last first, for whoever may see the content.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listCaptionEdits(
  ctx: UserCtx,
  type: 'post' | 'reel',
  id: string,
  page: PageQuery,
): Promise<components['schemas']['CaptionEditPage']> {
  const { secrets } = ctx.core
  const list = `caption-edits|${id}`
  const after = decodeCursor(secrets, list, page.cursor)
  await expectReadable(ctx, [type], id)
  const found = await sql<Edit & { at: string }>(ctx, statement, [
    id,
    after?.at ?? null,
    after?.id ?? null,
    page.limit + 1,
  ])
  const { rows, nextCursor } = toPage(secrets, list, found, page.limit)
  return { items: rows.map(({ at, ...edit }) => edit), next_cursor: nextCursor }
}
