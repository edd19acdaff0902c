import { transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { revertFeedback } from './revert-feedback.ts'

/**
 * Removes the caller's feedback on an item, also when the caller may no longer see the item. Returns whether there was
 * any feedback.
 */
export function removeFeedback(ctx: UserCtx, content: string): Promise<boolean> {
  return transaction(ctx, async (inside) => {
    if (!(await revertFeedback(inside, content))) return false
    await emit(inside, 'feedback_given', { user_id: ctx.actor.id, content_id: content, kind: 'withdrawn' })
    return true
  })
}
