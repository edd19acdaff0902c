import type { UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import type { ContentType } from './content.entity.ts'
import { changeOwn } from './own-content.ts'

/**
 * Hides content for good; `purgeDeletedContent` removes it later. The second time there is none.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, NOT_CONTENT_OWNER
 */
export async function deleteContent(ctx: UserCtx, type: ContentType, id: string): Promise<void> {
  await changeOwn(ctx, type, id, async (inside, content) => {
    content.deletedAt = ctx.core.clock.now()
    content.updatedAt = content.deletedAt
    await emit(inside, 'content_deleted', { content_id: content.id, content_type: type, creator_id: content.creatorId })
  })
}
