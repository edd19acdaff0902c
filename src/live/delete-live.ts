import { deleteContent, expectOwn } from '../content/index.ts'
import { transaction, type UserCtx } from '../core/context.ts'
import { closeLive } from './end-live.ts'
import { clearViewers, presenceOf } from './presence.ts'

/**
 * Deletes a stream of the caller's. A running stream is ended.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function deleteLive(ctx: UserCtx, id: string): Promise<void> {
  await expectOwn(ctx, 'live', id)
  const presence = await presenceOf(ctx.core, id)
  await transaction(ctx, async (inside) => {
    await closeLive(inside, id, 'deleted', presence)
    await deleteContent(inside, 'live', id)
  })
  await clearViewers(ctx.core, id)
}
