import { LockMode } from '@mikro-orm/core'
import type { DomainEventData } from '../contract/generated/messages.ts'
import { type Ctx, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { Media } from './media.entity.ts'
import type { Outcome } from './outcome.ts'
import { processImage } from './process-image.ts'
import { processVideo } from './process-video.ts'
import { originalKey } from './storage-keys.ts'

type Uploaded = DomainEventData<'media_uploaded'>

const processes = { image: processImage, video: processVideo }

/**
 * Processes an upload. Safe to repeat: keys are the same each time, and only a row that is still `processing` is
 * changed. While the storage is unavailable, the event is retried, also when only the original remains to be deleted:
 * its metadata may contain the place where it was taken.
 */
export async function onMediaUploaded(ctx: Ctx, { media_id }: Uploaded): Promise<void> {
  const waiting = await ctx.em.findOne(Media, { id: media_id })
  if (waiting?.status === 'processing')
    await settle(ctx, media_id, await processes[waiting.kind](ctx, media_id, waiting.contentType))
  await ctx.core.storage.remove(originalKey(media_id))
}

/**
 * Gives up an upload whose processing failed for a reason other than its content. The media item becomes `failed`, so
 * its owner is informed, and nothing waits for it any longer.
 */
export async function onMediaGivenUp(ctx: Ctx, { media_id }: Uploaded): Promise<void> {
  await settle(ctx, media_id, {
    status: 'failed',
    failureReason: 'The file could not be processed; please upload it again',
  })
  await ctx.core.storage.remove(originalKey(media_id))
}

async function settle(ctx: Ctx, mediaId: string, outcome: Outcome): Promise<void> {
  const { clock } = ctx.core
  await transaction(ctx, async (inside) => {
    const media = await inside.em.findOne(
      Media,
      { id: mediaId },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    if (media?.status !== 'processing') return
    Object.assign(media, outcome, { updatedAt: clock.now() })
    const about = { media_id: media.id, owner_id: media.ownerId }
    if (outcome.status === 'ready') await emit(inside, 'media_ready', about)
    else await emit(inside, 'media_failed', { ...about, reason: outcome.failureReason })
  })
}
