import type { DomainEventData } from '../contract/generated/messages.ts'
import type { Ctx } from '../core/context.ts'
import { finishMedia } from './finish-media.ts'
import { Media } from './media.entity.ts'
import { processImage } from './process-image.ts'
import { originalKey } from './storage-keys.ts'

type Uploaded = DomainEventData<'media_uploaded'>

/**
 * Processes an uploaded image. Safe to repeat: keys are the same each time, and only a row that is still `processing`
 * is changed. While the storage is unavailable, the event is retried, also when only the original remains to be
 * deleted: its metadata may contain the place where it was taken.
 */
export async function onImageUploaded(ctx: Ctx, { media_id }: Uploaded): Promise<void> {
  const waiting = await ctx.em.findOne(Media, { id: media_id })
  if (waiting?.status === 'processing')
    await finishMedia(ctx, media_id, await processImage(ctx, media_id, waiting.contentType))
  await ctx.core.storage.remove(originalKey(media_id))
}

/**
 * Gives up an upload whose processing failed for a reason other than its content. The media item becomes `failed`, so
 * its owner is informed, and nothing waits for it any longer.
 */
export async function onMediaGivenUp(ctx: Ctx, { media_id }: Uploaded): Promise<void> {
  await finishMedia(ctx, media_id, {
    status: 'failed',
    failureReason: 'The file could not be processed; please upload it again',
  })
  await ctx.core.storage.remove(originalKey(media_id))
}
