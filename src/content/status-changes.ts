import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import type { Visibility } from '../graph/index.ts'
import { arrayOf, boolean, type RowOf, type Shape, type Statement, text, textOf, uuid } from '../platform/statement.ts'
import type { ContentType } from './content.entity.ts'

/** The columns of content whose status a statement has changed, as `returningChanged` returns them. */
export const changedRow = {
  id: uuid,
  type: textOf<ContentType>(),
  creator_id: uuid,
  visibility: textOf<Visibility>(),
  status: text,
  tags: arrayOf(text),
  is_private: boolean,
  is_deleted: boolean,
}

type Changed = RowOf<Statement<Shape, typeof changedRow>>

/** SQL: the `returning` clause of an update of `contents c`, for `emitChanges`. */
export const returningChanged = `returning
      c.id,
      c.type,
      c.creator_id,
      c.visibility,
      c.status,
      c.tags,
      (select is_private from users where id = c.creator_id) as is_private,
      c.deleted_at is not null as is_deleted`

/** Emits an event for each content that was published or failed, in the transaction of the change. */
export async function emitChanges(ctx: Ctx, changed: Changed[]): Promise<void> {
  for (const { id, type, creator_id, visibility, status, tags, is_private, is_deleted } of changed) {
    const about = { content_id: id, content_type: type, creator_id }
    if (is_deleted) continue
    if (status === 'published')
      await emit(ctx, 'content_published', { ...about, visibility, tags: [...tags], account_is_private: is_private })
    if (status === 'failed') await emit(ctx, 'content_failed', about)
  }
}
