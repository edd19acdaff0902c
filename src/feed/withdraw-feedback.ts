import { expectReadable } from '../content/index.ts'
import type { UserCtx } from '../core/context.ts'
import { removeFeedback } from '../interests/index.ts'
import { rankedTypes } from './give-feedback.ts'

/**
 * Removes the caller's feedback on an item, also when the caller may no longer see the item. Does nothing if there is
 * no feedback and the caller may see the item.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED when there is no feedback and the caller may not see it
 */
export async function withdrawFeedback(ctx: UserCtx, id: string): Promise<void> {
  if (!(await removeFeedback(ctx, id))) await expectReadable(ctx, rankedTypes, id)
}
