import { type Ctx, run, transaction } from '../core/context.ts'
import { discardMedia } from '../media/index.ts'
import { arrayOf, instant, integer, statement, uuid } from '../platform/statement.ts'
import { mediaOfContents } from './media-of-contents.ts'

const keptMs = 30 * 24 * 60 * 60 * 1000
const batch = 200

const take = statement({
  name: 'content.take_to_purge',
  params: { before: instant, limit: integer },
  row: { id: uuid },
  text: (p) => `
    select id
    from contents
    where deleted_at <= ${p.before}
    order by deleted_at
    limit ${p.limit}
    for update skip locked`,
})

const remove = statement({
  name: 'content.purge',
  params: { ids: arrayOf(uuid) },
  text: (p) => `
    delete from contents
    where id = any (${p.ids})`,
})

/** Deletes the rows of content that was deleted 30 days ago or earlier, with its engagement and its media. */
export async function purgeDeletedContent(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.core.clock.now().getTime() - keptMs)
  for (let taken = batch; taken === batch; )
    taken = await transaction(ctx, async (inside) => {
      const ids = (await run(inside, take, { before, limit: batch })).map(({ id }) => id)
      // The content was kept for 30 days, so its media is not kept for longer.
      await purgeContents(inside, ids, before)
      return ids.length
    })
}

/**
 * Deletes the rows of contents, with their engagement and their media, in the call's transaction. The media counts as
 * discarded since `discardedAt`.
 */
export async function purgeContents(inside: Ctx, ids: string[], discardedAt: Date): Promise<void> {
  const media = await mediaOfContents(inside, ids)
  await run(inside, remove, { ids })
  await discardMedia(inside, media, discardedAt)
}
