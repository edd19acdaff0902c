import { type Ctx, sql, transaction } from '../context.ts'
import type { DomainEventData } from '../contract/generated/messages.ts'
import { emit } from '../events/index.ts'

const statement = {
  name: 'publish_ready_content',
  text: `update contents c set status = 'published', published_at = $2, updated_at = $2
    where c.status = 'processing' and c.id in (select content_id from content_media where media_id = $1)
      and not exists (select from content_media cm join media m on m.id = cm.media_id where cm.content_id = c.id and m.status <> 'ready')
    returning c.id, c.type, c.creator_id, c.visibility, c.deleted_at is not null as deleted`,
}

type Row = DomainEventData<'content_published'> & { id: string; type: 'post'; deleted: boolean }

/** Publishes what waited for this picture, once all its pictures are ready. */
export async function onMediaReady(ctx: Ctx, { media_id }: DomainEventData<'media_ready'>): Promise<void> {
  await transaction(ctx, async (inside) => {
    for (const row of await sql<Row>(inside, statement, [media_id, ctx.runtime.clock.now()])) {
      if (row.deleted) continue
      await emit(inside, 'content_published', { content_id: row.id, content_type: row.type, creator_id: row.creator_id, visibility: row.visibility })
    }
  })
}
