import { expectReadable } from '../content/index.ts'
import type { UserCtx } from '../core/context.ts'
import { removeFeedback } from '../interests/index.ts'
import { rankedTypes } from './give-feedback.ts'

/**
 * Takes feedback back, also about what the caller may not see any more. Taking it back twice is the same as once.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED when there was none
 */
export async function withdrawFeedback(ctx: UserCtx, id: string): Promise<void> {
  if (!(await removeFeedback(ctx, id))) await expectReadable(ctx, rankedTypes, id)
}
