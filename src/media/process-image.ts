import type { Ctx } from '../core/context.ts'
import { inspectImage } from './inspect-image.ts'
import { isMissing, type Outcome, storePictures } from './outcome.ts'
import { type Rendition, renderVariants } from './render-variants.ts'
import { originalKey } from './storage-keys.ts'

/**
 * Creates and stores the variants of an image. The bytes are checked again: they may be those of another call that
 * completed the upload at the same time. A file that is not an image becomes `failed`, with a reason.
 * @throws StorageFailure
 */
export async function processImage(ctx: Ctx, mediaId: string, contentType: string): Promise<Outcome> {
  const { storage, log } = ctx.core
  const original = await storage.read(originalKey(mediaId)).catch(isMissing)
  if (original === undefined) return { status: 'failed', failureReason: 'The upload no longer exists' }
  const inspection = await inspectImage(original, contentType)
  if (!inspection.ok) return { status: 'failed', failureReason: inspection.reason }
  let rendition: Rendition
  try {
    rendition = await renderVariants(original)
  } catch (error) {
    log.info({ media_id: mediaId, err: String(error) }, 'media could not be decoded')
    return { status: 'failed', failureReason: 'The image is damaged' }
  }
  const { width, height } = inspection
  return {
    status: 'ready',
    width,
    height,
    durationMs: null,
    blurhash: rendition.blurhash,
    variants: await storePictures(storage, mediaId, rendition),
  }
}
