import { fail } from '../contract/errors.ts'
import { afterCommit, run, transaction, type UserCtx } from '../core/context.ts'
import { emitSql, envelope, envelopeOf } from '../events/index.ts'
import { discardMedia } from '../media/index.ts'
import { arrayOf, instant, integer, statement, uuid } from '../platform/statement.ts'
import type { ContentType } from './content.entity.ts'
import { expectOwn } from './content-access.ts'

const about = { content_id: 'id', content_type: 'type', creator_id: 'creator_id' }

const hide = statement({
  name: 'content.delete',
  params: { id: uuid, now: instant, event: envelope },
  row: { id: uuid, creator_id: uuid, media_ids: arrayOf(uuid), events: integer },
  text: (p) => `
    with hidden as (
      update contents
      set deleted_at = ${p.now}, updated_at = ${p.now}
      where id = ${p.id}
        and deleted_at is null
      returning id, type, creator_id
    ), emitted as (
      select ${emitSql('content_deleted', p.event, about)}
      from hidden
    )
    select
      id,
      creator_id,
      array(select media_id from content_media where content_id = hidden.id) as media_ids,
      (select count(*)::integer from emitted) as events
    from hidden`,
})

/**
 * Hides content and its media permanently; `purgeDeletedContent` deletes its rows later. A second call throws
 * CONTENT_NOT_FOUND.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function deleteContent(ctx: UserCtx, type: ContentType, id: string): Promise<void> {
  await expectOwn(ctx, type, id)
  const event = envelopeOf(ctx, 'content_deleted')
  await transaction(ctx, async (inside) => {
    const [row] = await run(inside, hide, { id, now: ctx.core.clock.now(), event: JSON.stringify(event) })
    if (row === undefined) fail('CONTENT_NOT_FOUND')
    await discardMedia(inside, row.media_ids)
    const data = { content_id: row.id, content_type: type, creator_id: row.creator_id }
    await afterCommit(inside, [{ ...event, data }])
  })
}
