import { expectReadable } from '../content/index.ts'
import type { UserCtx } from '../core/context.ts'
import { recordViews } from '../engagement/index.ts'

/**
 * Records the caller as a viewer of a story, only once. Does nothing for the creator of the story.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function viewStory(ctx: UserCtx, id: string): Promise<void> {
  const { creator_id } = await expectReadable(ctx, ['story'], id)
  if (creator_id === ctx.actor.id) return
  const { newId, clock } = ctx.core
  await recordViews(ctx, { views: [{ id: newId(), content_id: id, viewed_at: clock.now().toISOString() }] })
}
