import { LockMode } from '@mikro-orm/core'
import { type Ctx, transaction } from '../context.ts'
import type { DomainEventData } from '../contract/generated/messages.ts'
import { emit } from '../events/index.ts'
import { StorageFailure } from '../platform/storage.ts'
import { Media, type StoredVariant } from './media.entity.ts'
import { uploadKey, variantKey } from './present.ts'
import { type Rendition, renderVariants } from './render-variants.ts'

/**
 * Makes and stores the variants of an upload. Safe to repeat: keys are the same each time, and only a row that is still `processing` is
 * changed. Bytes that cannot be decoded end in `failed`; a storage that does not answer is tried again.
 */
export async function onMediaUploaded(ctx: Ctx, { media_id }: DomainEventData<'media_uploaded'>): Promise<void> {
  const { storage } = ctx.runtime
  const waiting = await ctx.em.findOne(Media, { id: media_id })
  if (waiting?.status !== 'processing') return
  const original = await storage.read(uploadKey(media_id))
  let rendition: Rendition
  try {
    rendition = await renderVariants(original)
  } catch (error) {
    ctx.runtime.log.info({ media_id, err: String(error) }, 'media could not be decoded')
    return settle(ctx, media_id, { status: 'failed', failureReason: 'The image is damaged' })
  }
  const variants = await Promise.all(
    rendition.variants.map(async ({ name, width, height, bytes }): Promise<StoredVariant> => {
      const key = variantKey(media_id, name)
      await storage.write(key, bytes, 'image/webp')
      return { name, key, width, height }
    }),
  )
  await settle(ctx, media_id, { status: 'ready', blurhash: rendition.blurhash, variants })
  await storage.remove(uploadKey(media_id)).catch((error: unknown) => {
    if (!(error instanceof StorageFailure)) throw error
    ctx.runtime.log.warn({ media_id, err: error.message }, 'the original could not be removed')
  })
}

type Outcome = { status: 'ready'; blurhash: string; variants: StoredVariant[] } | { status: 'failed'; failureReason: string }

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
