import { type Ctx, run } from '../core/context.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'

const mediaOf = statement({
  name: 'content.media_of_contents',
  params: { ids: arrayOf(uuid) },
  row: { media_id: uuid },
  text: (p) => `
    select distinct media_id
    from content_media
    where content_id = any (${p.ids})`,
})

/** Returns the ids of the media of contents, each once. */
export async function mediaOfContents(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return (await run(ctx, mediaOf, { ids })).map(({ media_id }) => media_id)
}
