import { LockMode } from '@mikro-orm/core'
import { transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { emit } from '../events/index.ts'
import { inspectImage } from './inspect-image.ts'
import { Media } from './media.entity.ts'
import { presentMedia, uploadKey } from './present.ts'

// Enough for the header of nearly every file, with its thumbnail and colour profile in front of the dimensions.
const headerBytes = 512 * 1024

/**
 * Checks what was uploaded and queues its processing. Once completed, repeating changes nothing.
 * @throws MEDIA_NOT_FOUND, MEDIA_NOT_UPLOADED, INVALID_MEDIA, STORAGE_ERROR
 */
export async function completeMedia(ctx: UserCtx, id: string): Promise<components['schemas']['Media']> {
  const { storage, clock, config } = ctx.runtime
  const reserved = await ctx.em.findOne(Media, { id, ownerId: ctx.actor.id })
  if (reserved === null) fail('MEDIA_NOT_FOUND')
  if (reserved.status !== 'reserved') return presentMedia(config, reserved)

  const size = await storage.sizeOf(uploadKey(reserved.id))
  if (size === undefined) fail('MEDIA_NOT_UPLOADED')
  if (size !== reserved.byteSize) fail('INVALID_MEDIA', { reason: `${size} bytes were uploaded, not ${reserved.byteSize} as declared` })
  const key = uploadKey(reserved.id)
  let inspection = await inspectImage(await storage.read(key, headerBytes), reserved.contentType)
  // Some formats and cameras put their dimensions behind more than that, or want the whole file.
  if (!inspection.ok && size > headerBytes) inspection = await inspectImage(await storage.read(key), reserved.contentType)
  if (!inspection.ok) fail('INVALID_MEDIA', { reason: inspection.reason })

  return transaction(ctx, async (inside) => {
    const media = await inside.em.findOneOrFail(Media, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    if (media.status === 'reserved') {
      Object.assign(media, { status: 'processing', width: inspection.width, height: inspection.height, updatedAt: clock.now() })
      await emit(inside, 'media_uploaded', { media_id: media.id, owner_id: media.ownerId })
    }
    return presentMedia(config, media)
  })
}
