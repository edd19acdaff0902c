import { getContent } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { viewStory } from './view-story.ts'

/**
 * Records the caller as a viewer of a story, then returns the story.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function getStory(ctx: UserCtx, id: string): Promise<RawJson<components['schemas']['Story']>> {
  await viewStory(ctx, id)
  return getContent(ctx, 'story', id)
}
