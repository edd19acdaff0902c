import { type InferEntity, LockMode } from '@mikro-orm/core'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { StorageFailure } from '../platform/storage.ts'
import { inspectUpload } from './inspect-upload.ts'
import type { Inspection } from './inspection.ts'
import { Media } from './media.entity.ts'
import { workLimitsOf } from './media-limits.ts'
import { presentMedia } from './present.ts'
import { originalKey, uploadKey } from './storage-keys.ts'

type Row = InferEntity<typeof Media>
type Inspected = Extract<Inspection, { ok: true }>

/**
 * Takes the uploaded file, checks it and queues its processing. It is copied to a key that no client can write before
 * it is checked, so what a client writes to its presigned address later is never read. Repeating a completed call
 * changes nothing; after a crash the call can be repeated.
 * @throws MEDIA_NOT_FOUND, MEDIA_NOT_UPLOADED, INVALID_MEDIA, STORAGE_ERROR
 */
export async function completeMedia(ctx: UserCtx, id: string): Promise<components['schemas']['Media']> {
  const { storage, log } = ctx.core
  const find = () => ctx.em.findOne(Media, { id, ownerId: ctx.actor.id, discardedAt: null }, { refresh: true })
  const reserved = await find()
  if (reserved === null) fail('MEDIA_NOT_FOUND')
  if (reserved.status !== 'reserved') return presentMedia(ctx.core, reserved)

  const inspection = await takeUpload(ctx, reserved)
  if (inspection === undefined) {
    // Another call may have completed it in the meantime.
    const media = await find()
    if (media === null) fail('MEDIA_NOT_FOUND')
    return media.status === 'reserved' ? fail('MEDIA_NOT_UPLOADED') : presentMedia(ctx.core, media)
  }
  const media = await complete(ctx, reserved.id, inspection)
  // If this fails, `purgeStrayUploads` deletes the file.
  await storage
    .remove(uploadKey(reserved.id))
    .catch((error: Error) => log.warn({ media_id: id, err: error.message }, 'an upload could not be deleted'))
  return media
}

/**
 * Copies and inspects the upload. Returns undefined when there is none.
 * @throws INVALID_MEDIA, STORAGE_ERROR
 */
async function takeUpload({ core }: UserCtx, { id, kind, contentType, byteSize }: Row): Promise<Inspected | undefined> {
  const { storage } = core
  const key = originalKey(id)
  const refuse = async (reason: string): Promise<never> => {
    await storage.remove(key)
    return fail('INVALID_MEDIA', { reason })
  }
  try {
    if (!(await storage.copy(uploadKey(id), key))) return undefined
    const size = await storage.sizeOf(key)
    if (size === undefined) return undefined
    if (size !== byteSize) return await refuse(`${size} bytes were uploaded, not ${byteSize} as declared`)
    const inspection = await inspectUpload(storage, key, { kind, contentType, size, limits: workLimitsOf(core.config) })
    return inspection.ok ? inspection : await refuse(inspection.reason)
  } catch (error) {
    // The worker has processed and deleted the copy of another call.
    if (error instanceof StorageFailure && error.isMissing) return undefined
    throw error
  }
}

function complete(ctx: UserCtx, id: string, inspection: Inspected): Promise<components['schemas']['Media']> {
  return transaction(ctx, async (inside) => {
    const media = await inside.em.findOne(Media, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    if (media === null) fail('MEDIA_NOT_FOUND')
    if (media.status === 'reserved') {
      const { width, height, durationMs, megapixels } = inspection
      Object.assign(media, {
        status: 'processing',
        width,
        height,
        durationMs,
        megapixels,
        updatedAt: ctx.core.clock.now(),
      })
      await emit(inside, 'media_uploaded', { media_id: media.id, owner_id: media.ownerId, kind: media.kind })
    }
    return presentMedia(ctx.core, media)
  })
}
