import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { createContent, type NewContent } from './create-content.ts'

type Input = Omit<NewContent, 'media'> & { media_id: string; alt_text?: string | undefined }

/**
 * Posts a video.
 * @throws INVALID_MEDIA
 */
export function createReel(
  ctx: UserCtx,
  { media_id, alt_text, ...input }: Input,
): Promise<RawJson<components['schemas']['Reel']>> {
  return createContent(ctx, 'reel', { ...input, media: [{ media_id, alt_text }] })
}
