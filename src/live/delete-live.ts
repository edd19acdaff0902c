import { deleteContent, expectOwn } from '../content/index.ts'
import { transaction, type UserCtx } from '../context.ts'
import { endLive } from './end-live.ts'

/**
 * Deletes a stream of the caller's; one that runs ends.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function deleteLive(ctx: UserCtx, id: string): Promise<void> {
  await expectOwn(ctx, 'live', id)
  await transaction(ctx, async (inside) => {
    await endLive(inside, id, 'deleted')
    await deleteContent(inside, 'live', id)
  })
}
