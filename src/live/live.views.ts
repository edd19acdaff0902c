import { contentJson } from '../content/index.ts'
import { run, type UserCtx } from '../core/context.ts'
import { mediaUrls, mediaUrlsOf } from '../media/index.ts'
import { instant, statement, text, uuid } from '../platform/statement.ts'

const read = statement({
  name: 'live.read',
  params: { id: uuid, viewer: uuid, media_urls: mediaUrls, now: instant },
  row: { item: text },
  text: (p) => `
    select ${contentJson({ viewer: p.viewer, now: p.now, mediaUrls: p.media_urls, types: ['live'] })} as item
    from contents c
    join users u on u.id = c.creator_id
    where c.id = ${p.id}`,
})

/** Returns a stream as the caller sees it, as JSON text, in any state. */
export async function readLiveJson(ctx: UserCtx, id: string): Promise<string> {
  const { clock } = ctx.core
  const [row] = await run(ctx, read, { id, viewer: ctx.actor.id, media_urls: mediaUrlsOf(ctx.core), now: clock.now() })
  return row!.item
}
