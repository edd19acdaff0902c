import type { DomainEventData } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { everyKey } from './storage-keys.ts'

const lock = { name: 'discard_lock_media', text: 'select from media where id = any($1::uuid[]) order by id for update' }
// A statement of its own: it sees who has begun to use one before the lock was granted.
const remove = {
  name: 'discard_media',
  text: `delete from media m where id = any($1::uuid[]) and not exists (select from content_media where media_id = m.id)
      and not exists (select from users where avatar_media_id = m.id or pending_avatar_media_id = m.id)
    returning id, owner_id`,
}

/**
 * Removes media items that nothing uses (any more), in the call's transaction. Their files go once that has committed: storage has no
 * transactions, and an event that is repeated until it succeeds leaves neither a file without a row nor a row without its files.
 */
export async function discardMedia(ctx: Ctx, mediaIds: string[]): Promise<void> {
  if (mediaIds.length === 0) return
  await sql(ctx, lock, [mediaIds])
  for (const { id, owner_id } of await sql<{ id: string; owner_id: string }>(ctx, remove, [mediaIds]))
    await emit(ctx, 'media_discarded', { media_id: id, owner_id, keys: everyKey(id) })
}

/** Removes the files of a discarded media item. */
export async function onMediaDiscarded(ctx: Ctx, { keys }: DomainEventData<'media_discarded'>): Promise<void> {
  for (const key of keys) await ctx.core.storage.remove(key)
}
