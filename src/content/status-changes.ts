import type { Ctx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import type { Visibility } from '../graph/index.ts'
import type { ContentType } from './content.entity.ts'

/** Content whose status a statement has changed. */
export type Changed = {
  id: string
  type: ContentType
  creator_id: string
  visibility: Visibility
  status: string
  tags: string[]
  is_private: boolean
  deleted: boolean
}

/** Tells what was published and what failed, in the transaction of the change. */
export async function say(ctx: Ctx, changed: Changed[]): Promise<void> {
  for (const { id, type, creator_id, visibility, status, tags, is_private, deleted } of changed) {
    const about = { content_id: id, content_type: type, creator_id }
    if (deleted) continue
    if (status === 'published')
      await emit(ctx, 'content_published', { ...about, visibility, tags, account_is_private: is_private })
    if (status === 'failed') await emit(ctx, 'content_failed', about)
  }
}
