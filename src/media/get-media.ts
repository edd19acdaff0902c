import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { Media } from './media.entity.ts'
import { presentMedia } from './present.ts'

/**
 * Returns one of the caller's own media items.
 * @throws MEDIA_NOT_FOUND
 */
export async function getMedia(ctx: UserCtx, id: string): Promise<components['schemas']['Media']> {
  const media = await ctx.em.findOne(Media, { id, ownerId: ctx.actor.id, discardedAt: null })
  return media === null ? fail('MEDIA_NOT_FOUND') : presentMedia(ctx.core, media)
}
