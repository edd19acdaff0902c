import type { components } from '../contract/generated/types.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { Media } from './media.entity.ts'
import { presentMedia } from './present.ts'
import { deleteUpload, receiveUpload } from './receive-upload.ts'
import { expectRoom, takeRoom } from './storage-usage.ts'

/**
 * Creates a media item from a file, and queues its processing. The file is stored and inspected before the transaction
 * starts, so a slow storage holds no connection.
 * @throws INVALID_MEDIA, STORAGE_ERROR, STORAGE_QUOTA_EXCEEDED
 */
export async function uploadMedia(ctx: UserCtx, file: Blob): Promise<components['schemas']['Media']> {
  const { clock } = ctx.core
  const room = { bytes: file.size, isReservation: false }
  // Before anything is stored. The check that counts is the one in the transaction that inserts the row.
  await expectRoom(ctx, room)
  const upload = await receiveUpload(ctx, file)
  try {
    return await transaction(ctx, async (inside) => {
      await takeRoom(inside, room)
      const now = clock.now()
      const about = {
        ownerId: ctx.actor.id,
        status: 'processing',
        variants: [],
        createdAt: now,
        updatedAt: now,
      } as const
      const media = inside.em.create(Media, { ...upload, ...about, variants: [] })
      inside.em.persist(media)
      await emit(inside, 'media_uploaded', { media_id: upload.id, owner_id: ctx.actor.id, kind: upload.kind })
      const body = presentMedia(ctx.core, media)
      await ctx.claim?.complete(inside, { status: 201, body })
      return body
    })
  } catch (error) {
    // With an idempotency key, the file is stored under the id of the call: a repeated call stores it there again, or
    // has done so already.
    if (ctx.claim === undefined) await deleteUpload(ctx, upload)
    throw error
  }
}
