import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { contentStatement } from './content-statement.ts'
import { insertContent, type NewContent } from './insert-content.ts'

const create = contentStatement({
  name: 'content.create_reel',
  type: 'reel',
  kinds: ['video'],
  detail: (p) => `
      insert into reels (id, caption)
      select id, ${p.caption}
      from content
      returning id, caption, edited_at`,
})

type Input = Omit<NewContent, 'media'> & { media_id: string; alt_text?: string | undefined }

/**
 * Creates a reel: a video with a caption.
 * @throws INVALID_MEDIA
 */
export async function createReel(
  ctx: UserCtx,
  { media_id, alt_text, ...input }: Input,
): Promise<RawJson<components['schemas']['Reel']>> {
  return rawJson((await insertContent(ctx, create, { ...input, media: [{ media_id, alt_text }] }, {})).item)
}
