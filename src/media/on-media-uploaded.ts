import { LockMode } from '@mikro-orm/core'
import { type Ctx, transaction } from '../context.ts'
import type { DomainEventData } from '../contract/generated/messages.ts'
import { emit } from '../events/index.ts'
import { StorageFailure } from '../platform/storage.ts'
import { inspectImage } from './inspect-image.ts'
import { Media, type StoredVariant } from './media.entity.ts'
import { uploadKey, variantKey } from './present.ts'
import { type Rendition, renderVariants } from './render-variants.ts'

/**
 * Makes and stores the variants of an upload. Safe to repeat: keys are the same each time, and only a row that is still `processing` is
 * changed. The bytes are checked again, since whoever has the presigned address can exchange them until it expires. What cannot be a
 * picture ends in `failed` with a reason; a storage that does not answer is tried again. The original may hold a place and goes in both cases.
 */
export async function onMediaUploaded(ctx: Ctx, { media_id }: DomainEventData<'media_uploaded'>): Promise<void> {
  const { storage, log } = ctx.runtime
  const waiting = await ctx.em.findOne(Media, { id: media_id })
  if (waiting?.status !== 'processing') return
  await settle(ctx, media_id, await process(ctx, media_id, waiting.contentType))
  await storage.remove(uploadKey(media_id)).catch((error: unknown) => {
    if (!(error instanceof StorageFailure)) throw error
    log.warn({ media_id, err: error.message }, 'the original could not be removed')
  })
}

type Outcome =
  | { status: 'ready'; width: number; height: number; blurhash: string; variants: StoredVariant[] }
  | { status: 'failed'; failureReason: string }

async function process(ctx: Ctx, mediaId: string, contentType: string): Promise<Outcome> {
  const { storage, log } = ctx.runtime
  const original = await storage.read(uploadKey(mediaId)).catch((error: unknown) => {
    if (error instanceof StorageFailure && error.isMissing) return undefined
    throw error
  })
  if (original === undefined) return { status: 'failed', failureReason: 'The upload is gone' }
  const inspection = await inspectImage(original, contentType)
  if (!inspection.ok) return { status: 'failed', failureReason: inspection.reason }
  let rendition: Rendition
  try {
    rendition = await renderVariants(original)
  } catch (error) {
    log.info({ media_id: mediaId, err: String(error) }, 'media could not be decoded')
    return { status: 'failed', failureReason: 'The image is damaged' }
  }
  const variants = await Promise.all(
    rendition.variants.map(async ({ name, width, height, bytes }): Promise<StoredVariant> => {
      const key = variantKey(mediaId, name)
      await storage.write(key, bytes, 'image/webp')
      return { name, key, width, height }
    }),
  )
  return { status: 'ready', width: inspection.width, height: inspection.height, blurhash: rendition.blurhash, variants }
}

async function settle(ctx: Ctx, mediaId: string, outcome: Outcome): Promise<void> {
  await transaction(ctx, async (inside) => {
    const media = await inside.em.findOneOrFail(Media, { id: mediaId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
    if (media.status !== 'processing') return
    Object.assign(media, outcome, { updatedAt: ctx.runtime.clock.now() })
    const about = { media_id: media.id, owner_id: media.ownerId }
    if (outcome.status === 'ready') await emit(inside, 'media_ready', about)
    else await emit(inside, 'media_failed', { ...about, reason: outcome.failureReason })
  })
}
