import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, instant, statement, text, textOf, uuid } from '../platform/statement.ts'
import { addWeights } from './add-weights.ts'
import { decayed, feedbackWeight } from './weights.ts'

export type FeedbackKind = 'more' | 'less'

const lock = statement({
  name: 'interests.lock_feedback',
  params: { user: text },
  text: (p) => `select pg_advisory_xact_lock(hashtextextended('feedback|' || ${p.user}, 0))`,
})

const remove = statement({
  name: 'interests.remove_feedback',
  params: { user: uuid, content: uuid },
  row: { kind: textOf<FeedbackKind>(), tags: arrayOf(text), created_at: instant },
  text: (p) => `
    delete from feed_feedback
    where user_id = ${p.user} and content_id = ${p.content}
    returning kind, tags, created_at`,
})

/** Returns the weight that feedback adds to each tag when it is given. */
export function weightOfFeedback(kind: FeedbackKind): number {
  return kind === 'more' ? feedbackWeight : -feedbackWeight
}

/**
 * Deletes the caller's feedback on an item, and subtracts its decayed weight. Locks the caller's feedback until the
 * transaction ends. Returns whether there was any feedback.
 */
export async function revertFeedback(inside: UserCtx, content: string): Promise<boolean> {
  const user = inside.actor.id
  // Without the lock, two calls at the same time would both change the weights of the tags.
  await run(inside, lock, { user })
  const [given] = await run(inside, remove, { user, content })
  if (given === undefined) return false
  const now = inside.core.clock.now().getTime()
  await addWeights(inside, given.tags, -decayed(weightOfFeedback(given.kind), given.created_at.getTime(), now))
  return true
}
