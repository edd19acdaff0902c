import { fileTypeFromBuffer } from 'file-type'
import { transaction, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { emit } from '../events/index.ts'
import { inspectUpload } from './inspect-upload.ts'
import { Media, type MediaKind } from './media.entity.ts'
import { presentMedia } from './present.ts'
import { uploadKey } from './storage-keys.ts'

const kinds: Record<string, MediaKind> = {
  ...{ 'image/jpeg': 'image', 'image/png': 'image', 'image/webp': 'image', 'image/gif': 'image', 'image/avif': 'image' },
  ...{ 'video/mp4': 'video', 'video/quicktime': 'video', 'video/webm': 'video' },
}

/**
 * Reserves, stores and completes a small file in one call. The row comes last: what a crash leaves in storage is nobody's, and small.
 * @throws INVALID_MEDIA, STORAGE_ERROR
 */
export async function uploadMedia(ctx: UserCtx, file: Blob): Promise<components['schemas']['Media']> {
  const { newId, clock, storage, config } = ctx.runtime
  const bytes = Buffer.from(await file.arrayBuffer())
  const contentType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  const kind =
    kinds[contentType] ?? fail('INVALID_MEDIA', { reason: bytes.length === 0 ? 'The file is empty' : 'The file is neither an image nor a video' })
  const id = newId()
  const key = uploadKey(id)
  await storage.write(key, bytes, contentType)
  const inspection = await inspectUpload(storage, key, { kind, contentType, size: bytes.length })
  if (!inspection.ok) {
    await storage.remove(key)
    fail('INVALID_MEDIA', { reason: inspection.reason })
  }
  return transaction(ctx, async (inside) => {
    const now = clock.now()
    const { width, height, durationMs } = inspection
    const media = inside.em.create(Media, {
      ...{ id, ownerId: ctx.actor.id, kind, status: 'processing', contentType, byteSize: bytes.length, width, height, durationMs },
      ...{ variants: [], createdAt: now, updatedAt: now },
    })
    inside.em.persist(media)
    await emit(inside, 'media_uploaded', { media_id: id, owner_id: ctx.actor.id, kind })
    return presentMedia(config, media)
  })
}
