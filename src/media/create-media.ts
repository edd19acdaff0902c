import type { components } from '../contract/generated/types.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { Media } from './media.entity.ts'
import { expectUploadable } from './media-limits.ts'
import { uploadKey } from './storage-keys.ts'
import { expectRoom, takeRoom } from './storage-usage.ts'

const uploadSeconds = 15 * 60

/**
 * Reserves a media item. Returns how to upload its bytes directly to storage.
 * @throws VALIDATION_FAILED when the type is of another kind, or the file too large for its kind;
 * STORAGE_QUOTA_EXCEEDED, TOO_MANY_RESERVATIONS
 */
export async function createMedia(
  ctx: UserCtx,
  input: components['schemas']['CreateMediaRequest'],
): Promise<components['schemas']['ReservedMedia']> {
  expectUploadable(input)
  const room = { bytes: input.byte_size, isReservation: true }
  await expectRoom(ctx, room)
  const { newId, clock, storage } = ctx.core
  const now = clock.now()
  const id = newId()
  const signed = await storage.presignPut(uploadKey(id), input.content_type, input.byte_size, uploadSeconds)
  await transaction(ctx, async (inside) => {
    await takeRoom(inside, room)
    inside.em.persist(
      inside.em.create(Media, {
        id,
        ownerId: ctx.actor.id,
        kind: input.kind,
        status: 'reserved',
        contentType: input.content_type,
        byteSize: input.byte_size,
        variants: [],
        createdAt: now,
        updatedAt: now,
      }),
    )
  })
  return {
    id,
    status: 'reserved',
    upload: { method: 'PUT', headers: { 'content-type': input.content_type }, ...signed },
  }
}
