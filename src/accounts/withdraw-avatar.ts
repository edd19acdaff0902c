import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { discardMedia } from '../media/index.ts'

/**
 * Withdraws the previous avatar of an account if `current` is another one, in the call's transaction: its address ends
 * at once, and nobody can use the picture again unless content shows it.
 */
export async function withdrawAvatar(
  ctx: Ctx,
  userId: string,
  previous: string | null | undefined,
  current: string | null | undefined,
): Promise<void> {
  if (previous == null || previous === current) return
  // The media is discarded only if the row of the account no longer names it.
  await ctx.em.flush()
  await discardMedia(ctx, [previous])
  await emit(ctx, 'avatar_withdrawn', { user_id: userId, media_id: previous })
}
