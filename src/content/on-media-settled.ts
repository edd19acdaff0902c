import { type Ctx, sql, transaction } from '../core/context.ts'
import { type Changed, say } from './status-changes.ts'

const returning =
  'returning c.id, c.type, c.creator_id, c.visibility, c.status, c.tags, (select is_private from users where id = c.creator_id) as is_private, c.deleted_at is not null as deleted'
const publish = {
  name: 'publish_ready_content',
  text: `update contents c set status = 'published', published_at = $2, updated_at = $2
    where c.status = 'processing' and c.id in (select content_id from content_media where media_id = $1)
      and not exists (select from content_media cm join media m on m.id = cm.media_id where cm.content_id = c.id and m.status <> 'ready')
    ${returning}`,
}
const giveUp = {
  name: 'fail_content',
  text: `update contents c set status = 'failed', updated_at = $2
    where c.status = 'processing' and c.id in (select content_id from content_media where media_id = $1) ${returning}`,
}

/** Publishes what waited for this media, once all of its media is ready. */
export async function onMediaReady(ctx: Ctx, { media_id }: { media_id: string }): Promise<void> {
  await transaction(ctx, async (inside) =>
    say(inside, await sql<Changed>(inside, publish, [media_id, ctx.core.clock.now()])),
  )
}

/** Gives up what waited for this media: it cannot be published any more. */
export async function onMediaFailed(ctx: Ctx, { media_id }: { media_id: string }): Promise<void> {
  await transaction(ctx, async (inside) =>
    say(inside, await sql<Changed>(inside, giveUp, [media_id, ctx.core.clock.now()])),
  )
}
