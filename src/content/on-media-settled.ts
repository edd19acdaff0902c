import { type Ctx, run, transaction } from '../core/context.ts'
import { instant, statement, uuid } from '../platform/statement.ts'
import { changedRow, emitChanges, returningChanged } from './status-changes.ts'

const publish = statement({
  name: 'content.publish_ready',
  params: { media: uuid, now: instant },
  row: changedRow,
  text: (p) => `
    update contents c
    set status = 'published', published_at = ${p.now}, updated_at = ${p.now}
    where c.status = 'processing'
      and c.id in (select content_id from content_media where media_id = ${p.media})
      and not exists (
        select
        from content_media cm
        join media m on m.id = cm.media_id
        where cm.content_id = c.id
          and m.status <> 'ready')
    ${returningChanged}`,
})

const markFailed = statement({
  name: 'content.mark_failed',
  params: { media: uuid, now: instant },
  row: changedRow,
  text: (p) => `
    update contents c
    set status = 'failed', updated_at = ${p.now}
    where c.status = 'processing'
      and c.id in (select content_id from content_media where media_id = ${p.media})
    ${returningChanged}`,
})

type Settled = { media_id: string }

/** Publishes the content that waited for this media item, if all of its media is ready. */
export async function onMediaReady(ctx: Ctx, { media_id }: Settled): Promise<void> {
  await settle(ctx, publish, media_id)
}

/** Marks the content that waited for this media item as failed: it can no longer be published. */
export async function onMediaFailed(ctx: Ctx, { media_id }: Settled): Promise<void> {
  await settle(ctx, markFailed, media_id)
}

async function settle(ctx: Ctx, change: typeof publish, media: string): Promise<void> {
  const now = ctx.core.clock.now()
  await transaction(ctx, async (inside) => emitChanges(inside, await run(inside, change, { media, now })))
}
