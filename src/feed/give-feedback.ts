import { expectReadable } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { recordFeedback } from '../interests/index.ts'

type Feedback = components['schemas']['Feedback']

/** The content types that can receive feedback. */
export const rankedTypes = ['post', 'reel', 'story', 'live'] as const

/**
 * Records that the caller wants more or less content like an item. Replaces earlier feedback on the item.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function giveFeedback(
  ctx: UserCtx,
  { content_id, kind }: Pick<Feedback, 'content_id' | 'kind'>,
): Promise<Feedback> {
  const id = content_id.toLowerCase()
  await expectReadable(ctx, rankedTypes, id)
  return recordFeedback(ctx, id, kind)
}
