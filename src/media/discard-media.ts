import { type Ctx, run } from '../core/context.ts'
import { arrayOf, instant, statement, uuid } from '../platform/statement.ts'

const lock = statement({
  name: 'media.lock_to_discard',
  params: { ids: arrayOf(uuid) },
  text: (p) => `
    select
    from media
    where id = any (${p.ids})
    order by id
    for update`,
})

// A separate statement, so that it sees items whose use started before the lock was granted.
const discard = statement({
  name: 'media.discard',
  params: { ids: arrayOf(uuid), at: instant },
  text: (p) => `
    update media m
    set discarded_at = ${p.at}
    where id = any (${p.ids})
      and coalesce(discarded_at > ${p.at}, true)
      and not exists (
        select
        from content_media cm
        join contents c on c.id = cm.content_id
        where cm.media_id = m.id
          and c.deleted_at is null)
      and not exists (
        select
        from users
        where avatar_media_id = m.id or pending_avatar_media_id = m.id)`,
})

/**
 * Discards those of the media items that nothing uses any more, in the call's transaction: content that was deleted
 * does not count. Nobody can load or use a discarded item again, its owner included. `eraseDiscardedMedia` deletes it
 * 30 days after `at`.
 */
export async function discardMedia(ctx: Ctx, mediaIds: readonly string[], at = ctx.core.clock.now()): Promise<void> {
  if (mediaIds.length === 0) return
  await run(ctx, lock, { ids: mediaIds })
  await run(ctx, discard, { ids: mediaIds, at })
}
