import { transaction, type UserCtx } from '../context.ts'
import type { components } from '../contract/generated/types.ts'
import { emit } from '../events/index.ts'
import { Media } from './media.entity.ts'
import { presentMedia } from './present.ts'
import type { ReceivedUpload } from './receive-upload.ts'

/** Makes a media item of a file that has been received, and queues its processing. */
export function uploadMedia(ctx: UserCtx, { digest, ...upload }: ReceivedUpload): Promise<components['schemas']['Media']> {
  const { clock, config } = ctx.runtime
  return transaction(ctx, async (inside) => {
    const now = clock.now()
    const media = inside.em.create(Media, { ...upload, ownerId: ctx.actor.id, status: 'processing', variants: [], createdAt: now, updatedAt: now })
    inside.em.persist(media)
    await emit(inside, 'media_uploaded', { media_id: upload.id, owner_id: ctx.actor.id, kind: upload.kind })
    return presentMedia(config, media)
  })
}
