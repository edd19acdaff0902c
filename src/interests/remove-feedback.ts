import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { takeBackFeedback } from './take-back-feedback.ts'

/**
 * Takes back what the caller has said of an item, also when the caller may not see it any more. Returns whether there
 * was any.
 */
export function removeFeedback(ctx: UserCtx, content: string): Promise<boolean> {
  return transaction(ctx, async (inside) => {
    if (!(await takeBackFeedback(inside, content))) return false
    await emit(inside, 'feedback_given', { user_id: ctx.actor.id, content_id: content, kind: 'withdrawn' })
    return true
  })
}
