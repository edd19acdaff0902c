import { LockMode } from '@mikro-orm/core'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { inspectUpload } from './inspect-upload.ts'
import { Media } from './media.entity.ts'
import { presentMedia } from './present.ts'
import { uploadKey } from './storage-keys.ts'

/**
 * Checks the uploaded file and queues its processing. Repeating a completed call changes nothing.
 * @throws MEDIA_NOT_FOUND, MEDIA_NOT_UPLOADED, INVALID_MEDIA, STORAGE_ERROR
 */
export async function completeMedia(ctx: UserCtx, id: string): Promise<components['schemas']['Media']> {
  const { storage, clock } = ctx.core
  const reserved = await ctx.em.findOne(Media, { id, ownerId: ctx.actor.id })
  if (reserved === null) fail('MEDIA_NOT_FOUND')
  if (reserved.status !== 'reserved') return presentMedia(ctx.core, reserved)

  const { kind, contentType } = reserved
  const key = uploadKey(reserved.id)
  const size = await storage.sizeOf(key)
  if (size === undefined) fail('MEDIA_NOT_UPLOADED')
  if (size !== reserved.byteSize)
    fail('INVALID_MEDIA', { reason: `${size} bytes were uploaded, not ${reserved.byteSize} as declared` })
  const inspection = await inspectUpload(storage, key, { kind, contentType, size })
  if (!inspection.ok) fail('INVALID_MEDIA', { reason: inspection.reason })

  return transaction(ctx, async (inside) => {
    const media = await inside.em.findOne(Media, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    if (media === null) fail('MEDIA_NOT_FOUND')
    if (media.status === 'reserved') {
      const { width, height, durationMs } = inspection
      Object.assign(media, { status: 'processing', width, height, durationMs, updatedAt: clock.now() })
      await emit(inside, 'media_uploaded', { media_id: media.id, owner_id: media.ownerId, kind })
    }
    return presentMedia(ctx.core, media)
  })
}
