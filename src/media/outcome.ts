import { type Storage, StorageFailure } from '../platform/storage.ts'
import type { StoredVariant } from './media.entity.ts'
import type { Rendition } from './render-variants.ts'
import { variantKey } from './storage-keys.ts'

/** The result of processing an upload. */
export type Outcome =
  | {
      status: 'ready'
      width: number
      height: number
      durationMs: number | null
      blurhash: string
      variants: StoredVariant[]
    }
  | { status: 'failed'; failureReason: string }

/** Stores the sizes of a picture. Keys are the same each time, so repetition is harmless. */
export function storePictures(storage: Storage, mediaId: string, { variants }: Rendition): Promise<StoredVariant[]> {
  return Promise.all(
    variants.map(async ({ name, width, height, bytes }): Promise<StoredVariant> => {
      const key = variantKey(mediaId, `${name}.webp`)
      await storage.write(key, bytes, 'image/webp')
      return { name, content_type: 'image/webp', key, width, height }
    }),
  )
}

/** For `catch`: returns undefined when the object does not exist. Throws other errors again. */
export function isMissing(error: unknown): undefined {
  if (error instanceof StorageFailure && error.isMissing) return undefined
  throw error
}
