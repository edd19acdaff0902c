import { CustomSource } from 'mediabunny'
import type { Storage } from '../platform/storage.ts'
import { inspectImage } from './inspect-image.ts'
import { IndexTooLarge, inspectVideo } from './inspect-video.ts'
import type { Inspection } from './inspection.ts'
import type { MediaKind } from './media.entity.ts'
import type { WorkLimits } from './video-work.ts'

// Enough for the header of nearly every file, with its thumbnail and colour profile in front of the dimensions.
const headerBytes = 512 * 1024
// The index of a normal video is far smaller. A file that needs more was made so on purpose.
const maxIndexBytes = 32 * 1024 * 1024

/**
 * Inspects an upload in storage, and reads as little of it as possible.
 * @throws StorageFailure
 */
export async function inspectUpload(
  storage: Storage,
  key: string,
  upload: { kind: MediaKind; contentType: string; size: number; limits: WorkLimits },
): Promise<Inspection> {
  const { kind, contentType, size, limits } = upload
  if (kind === 'video') return inspectVideo(indexOf(storage, key, size), contentType, { bytes: size, limits })
  const inspection = await inspectImage(await storage.read(key, headerBytes), contentType)
  // Some formats and cameras store the dimensions after more bytes than that, or need the whole file.
  return inspection.ok || size <= headerBytes ? inspection : inspectImage(await storage.read(key), contentType)
}

function indexOf(storage: Storage, key: string, size: number): CustomSource {
  let readBytes = 0
  return new CustomSource({
    getSize: () => size,
    async read(start, end) {
      readBytes += end - start
      if (readBytes > maxIndexBytes) throw new IndexTooLarge()
      return storage.readRange(key, start, end)
    },
    prefetchProfile: 'network',
  })
}
