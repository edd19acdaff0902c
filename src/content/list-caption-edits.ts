import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { statement, text, uuid } from '../platform/statement.ts'
import { expectReadable } from './content-access.ts'

const list = statement({
  name: 'content.list_caption_edits',
  params: { content: uuid, ...pageParams },
  row: { id: uuid, caption: text, at: text },
  text: (p) => `
    select
      id,
      caption,
      ${timestampSql('replaced_at')} as at
    from content_edits
    where content_id = ${p.content}
      and ${olderThanCursor('replaced_at', 'id', p)}
    order by replaced_at desc, id desc
    limit ${p.limit}`,
})

/**
 * Lists the previous texts of a caption, last replaced first, for callers who may see the content.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function listCaptionEdits(
  ctx: UserCtx,
  type: 'post' | 'reel',
  id: string,
  page: PageQuery,
): Promise<components['schemas']['CaptionEditPage']> {
  const pagination = paging(ctx.core.secrets, `caption-edits|${id}`, page)
  await expectReadable(ctx, [type], id)
  const { rows, nextCursor } = pagination.page(await run(ctx, list, { content: id, ...pagination.params }))
  return { items: rows.map(({ at, ...edit }) => ({ ...edit, replaced_at: at })), next_cursor: nextCursor }
}
