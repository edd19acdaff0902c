import { mediaOfContents } from '../content/index.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { accessChanges } from '../graph/index.ts'
import { everyFile, publicUrl, variantKey } from '../media/index.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'
import { cdn } from './cdn.ts'

// What was never public has no address in the cache.
const mediaOfCreators = statement({
  name: 'delivery.media_of_creators',
  params: { ids: arrayOf(uuid) },
  row: { media_id: uuid },
  text: (p) => `
    select distinct cm.media_id
    from contents c
    join content_media cm on cm.content_id = c.id
    where c.creator_id = any (${p.ids})
      and c.visibility = 'public'
      and c.type <> 'story'
    union
    select avatar_media_id
    from users
    where id = any (${p.ids})
      and avatar_media_id is not null`,
})

/**
 * Removes the files of media that may no longer be public from the CDN: of deleted content, of content whose visibility
 * has changed, of private and of suspended accounts, and replaced avatars. Purging too much does no harm.
 */
export async function onHiddenMedia(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  const contents = new Set<string>()
  const creators = new Set<string>()
  const media = new Set<string>()
  for (const { type, data } of events) if (type === 'avatar_withdrawn') media.add(data.media_id)
  // The access of a single viewer changes nothing: public addresses are the same for everybody.
  for (const { creator, viewer, content } of events.flatMap(accessChanges)) {
    if (viewer !== null) continue
    if (content === null) creators.add(creator)
    else contents.add(content)
  }
  for (const id of await mediaOfContents(ctx, [...contents])) media.add(id)
  if (creators.size > 0)
    for (const { media_id } of await run(ctx, mediaOfCreators, { ids: [...creators] })) media.add(media_id)
  const { config } = ctx.core
  await ctx.core
    .of(cdn)
    .purge([...media].flatMap((id) => everyFile.map((file) => publicUrl(config, variantKey(id, file)))))
}
