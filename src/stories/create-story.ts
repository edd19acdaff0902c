import { createContent, type NewContent } from '../content/index.ts'
import type { UserCtx } from '../context.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'

type Input = Omit<NewContent, 'media' | 'draft' | 'publish_at'> & { media_id: string; alt_text?: string | undefined }

/**
 * Posts a picture or a video for 24 hours.
 * @throws INVALID_MEDIA
 */
export function createStory(ctx: UserCtx, { media_id, alt_text, ...input }: Input): Promise<RawJson<components['schemas']['Story']>> {
  return createContent(ctx, 'story', { ...input, media: [{ media_id, alt_text }] })
}
