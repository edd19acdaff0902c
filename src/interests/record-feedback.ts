import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { arrayOf, instant, statement, text, uuid } from '../platform/statement.ts'
import { addWeights } from './add-weights.ts'
import { type FeedbackKind, revertFeedback, weightOfFeedback } from './revert-feedback.ts'

const add = statement({
  name: 'interests.add_feedback',
  params: { user: uuid, content: uuid, kind: text, now: instant },
  row: { tags: arrayOf(text) },
  text: (p) => `
    insert into feed_feedback (user_id, content_id, creator_id, kind, tags, created_at)
    select ${p.user}, id, creator_id, ${p.kind}, tags, ${p.now}
    from contents
    where id = ${p.content}
    returning tags`,
})

/**
 * Records that the caller wants more or less content like an item, which must exist. Replaces earlier feedback on it,
 * and adds the weight of the feedback to the tags of the item.
 */
export async function recordFeedback(
  ctx: UserCtx,
  content: string,
  kind: FeedbackKind,
): Promise<components['schemas']['Feedback']> {
  const now = ctx.core.clock.now()
  const user = ctx.actor.id
  await transaction(ctx, async (inside) => {
    await revertFeedback(inside, content)
    const [given] = await run(inside, add, { user, content, kind, now })
    await addWeights(inside, given!.tags, weightOfFeedback(kind))
    await emit(inside, 'feedback_given', { user_id: user, content_id: content, kind })
  })
  return { content_id: content, kind, created_at: now.toISOString() }
}
