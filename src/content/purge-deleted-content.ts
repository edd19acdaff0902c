import { type Ctx, sql, transaction } from '../core/context.ts'
import { discardMedia } from '../media/index.ts'

const keptMs = 30 * 24 * 60 * 60 * 1000
const batch = 200

const take = {
  name: 'purge_take_content',
  text: 'select id from contents where deleted_at <= $1 order by deleted_at limit $2 for update skip locked',
}
const mediaOf = {
  name: 'purge_media_of_content',
  text: 'select distinct media_id from content_media where content_id = any($1::uuid[])',
}
const remove = { name: 'purge_content', text: 'delete from contents where id = any($1::uuid[])' }

/** Removes content that was deleted 30 days ago, with all that people did with it and with its media. */
export async function purgeDeletedContent(ctx: Ctx): Promise<void> {
  const before = new Date(ctx.core.clock.now().getTime() - keptMs)
  for (let taken = batch; taken === batch; )
    taken = await transaction(ctx, async (inside) => {
      const ids = (await sql<{ id: string }>(inside, take, [before, batch])).map(({ id }) => id)
      const media = (await sql<{ media_id: string }>(inside, mediaOf, [ids])).map(({ media_id }) => media_id)
      await sql(inside, remove, [ids])
      await discardMedia(inside, media)
      return ids.length
    })
}
