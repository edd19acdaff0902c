import type { DomainEventData } from '../contract/generated/messages.ts'
import { type Ctx, run } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'
import { everyKey } from './storage-keys.ts'

/** SQL: true if no content, not even deleted content, and no account uses the media item. */
export function isUnused(id: string): string {
  return `not exists (select from content_media where media_id = ${id})
      and not exists (select from users where avatar_media_id = ${id} or pending_avatar_media_id = ${id})`
}

// The trigger of `media_usage` locks the owners in the order of the rows, so they are locked in a fixed order before.
const lockOwners = statement({
  name: 'media.lock_owners',
  params: { ids: arrayOf(uuid) },
  text: (p) => `
    select
    from media_usage
    where owner_id in (select owner_id from media where id = any (${p.ids}))
    order by owner_id
    for no key update`,
})

// A separate statement, so that it sees items whose use started before their lock was granted.
const erase = statement({
  name: 'media.erase',
  params: { ids: arrayOf(uuid) },
  row: { id: uuid, owner_id: uuid },
  text: (p) => `
    delete from media m
    where id = any (${p.ids})
      and ${isUnused('m.id')}
    returning id, owner_id`,
})

/**
 * Deletes media items that nothing uses, in the call's transaction, which has locked them. An event deletes their files
 * after the commit: storage has no transactions, and because the event is retried until it succeeds, there will be
 * neither a file without a row nor a row without its files.
 */
export async function eraseMedia(ctx: Ctx, mediaIds: readonly string[]): Promise<void> {
  if (mediaIds.length === 0) return
  await run(ctx, lockOwners, { ids: mediaIds })
  for (const { id, owner_id } of await run(ctx, erase, { ids: mediaIds }))
    await emit(ctx, 'media_discarded', { media_id: id, owner_id, keys: everyKey(id) })
}

/** Deletes the files of an erased media item. */
export async function onMediaDiscarded(ctx: Ctx, { keys }: DomainEventData<'media_discarded'>): Promise<void> {
  for (const key of keys) await ctx.core.storage.remove(key)
}
