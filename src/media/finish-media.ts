import { LockMode } from '@mikro-orm/core'
import { type Ctx, transaction } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { Media } from './media.entity.ts'
import type { Outcome } from './outcome.ts'

/** Stores the result of processing a media item and emits its event. Does nothing when it is no longer `processing`. */
export async function finishMedia(ctx: Ctx, mediaId: string, outcome: Outcome): Promise<void> {
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
