import { fileTypeFromBuffer } from 'file-type'
import { fail } from '../contract/errors.ts'
import type { Ctx } from '../core/context.ts'
import { inspectUpload } from './inspect-upload.ts'
import type { MediaKind } from './media.entity.ts'
import { workLimitsOf } from './media-limits.ts'
import { originalKey } from './storage-keys.ts'

/** A file that was uploaded in one call: it is stored and inspected, but has no row yet. */
type ReceivedUpload = {
  id: string
  kind: MediaKind
  contentType: string
  byteSize: number
  width: number
  height: number
  durationMs: number | null
  megapixels: number | null
}

const kinds: Record<string, MediaKind> = {
  ...{
    'image/jpeg': 'image',
    'image/png': 'image',
    'image/webp': 'image',
    'image/gif': 'image',
    'image/avif': 'image',
  },
  ...{ 'video/mp4': 'video', 'video/quicktime': 'video', 'video/webm': 'video' },
}

/**
 * Stores and inspects a file, before any transaction starts: a slow storage must not hold connections to Postgres.
 * @throws INVALID_MEDIA, STORAGE_ERROR
 */
export async function receiveUpload({ core, claim }: Ctx, file: Blob): Promise<ReceivedUpload> {
  const bytes = Buffer.from(await file.arrayBuffer())
  const contentType = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  const reason = bytes.length === 0 ? 'The file is empty' : 'The file is neither an image nor a video'
  const kind = kinds[contentType] ?? fail('INVALID_MEDIA', { reason })
  const id = claim?.id ?? core.newId()
  const key = originalKey(id)
  await core.storage.write(key, bytes, contentType)
  const inspection = await inspectUpload(core.storage, key, {
    ...{ kind, contentType, size: bytes.length },
    limits: workLimitsOf(core.config),
  })
  if (!inspection.ok) {
    await core.storage.remove(key)
    fail('INVALID_MEDIA', { reason: inspection.reason })
  }
  const { width, height, durationMs, megapixels } = inspection
  return { id, kind, contentType, byteSize: bytes.length, width, height, durationMs, megapixels }
}

/** Deletes a stored file for which no row was created. A file that cannot be deleted stays: it has no owner. */
export async function deleteUpload({ core }: Ctx, { id }: ReceivedUpload): Promise<void> {
  await core.storage
    .remove(originalKey(id))
    .catch((error: Error) =>
      core.log.warn({ media_id: id, err: error.message }, 'an upload could not be deleted from storage'),
    )
}
