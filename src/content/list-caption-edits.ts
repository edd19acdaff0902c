import { type PageQuery, paging } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { accessSql } from '../graph/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { timestampSql } from '../platform/postgres.ts'
import { instant, statement, text, uuid } from '../platform/statement.ts'
import { expectReadable } from './content-access.ts'

const list = statement({
  name: 'content.list_caption_edits',
  params: { content: uuid, viewer: uuid, now: instant, ...pageParams },
  row: { id: uuid, caption: text, at: text },
  text: (p) => `
    select
      e.id,
      e.caption,
      ${timestampSql('e.replaced_at')} as at
    from content_edits e
    join contents c on c.id = e.content_id
    join users u on u.id = c.creator_id
    where e.content_id = ${p.content}
      and ${accessSql({ ...p, creator: 'u', visibility: 'coalesce(e.audience, c.visibility)' })} = 'visible'
      and ${olderThanCursor('e.replaced_at', 'e.id', p)}
    order by e.replaced_at desc, e.id desc
    limit ${p.limit}`,
})

/**
 * Lists the previous texts of a caption, last replaced first, for callers who may see the content. Each text is listed
 * only for the audience that it had: when a post becomes public, its earlier captions do not.
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
  const viewer = { viewer: ctx.actor.id, now: ctx.core.clock.now() }
  const { rows, nextCursor } = pagination.page(await run(ctx, list, { content: id, ...viewer, ...pagination.params }))
  return { items: rows.map(({ at, ...edit }) => ({ ...edit, replaced_at: at })), next_cursor: nextCursor }
}
