import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { contentStatement } from './content-statement.ts'
import { insertContent, type NewContent } from './insert-content.ts'

const create = contentStatement({
  name: 'content.create_post',
  type: 'post',
  kinds: ['image'],
  detail: (p) => `
      insert into posts (id, caption)
      select id, ${p.caption}
      from content
      returning id, caption, edited_at`,
})

/**
 * Creates a post with a caption, pictures, or both.
 * @throws VALIDATION_FAILED when it has neither, INVALID_MEDIA
 */
export async function createPost(ctx: UserCtx, input: NewContent): Promise<RawJson<components['schemas']['Post']>> {
  if ((input.caption ?? '').trim() === '' && (input.media ?? []).length === 0)
    fail('VALIDATION_FAILED', { issues: [{ field: 'caption', message: 'A post needs a caption or a picture' }] })
  return rawJson((await insertContent(ctx, create, input, {})).item)
}
