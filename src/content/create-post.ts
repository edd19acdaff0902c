import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { createContent, type NewContent } from './create-content.ts'

/**
 * Posts a caption, pictures, or both.
 * @throws VALIDATION_FAILED without either, INVALID_MEDIA
 */
export async function createPost(ctx: UserCtx, input: NewContent): Promise<RawJson<components['schemas']['Post']>> {
  if ((input.caption ?? '').trim() === '' && (input.media ?? []).length === 0)
    fail('VALIDATION_FAILED', { issues: [{ field: 'caption', message: 'A post needs a caption or a picture' }] })
  return createContent(ctx, 'post', input)
}
