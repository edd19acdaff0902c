import { contentStatement, insertContent, type NewContent } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { instant, integer, statement, uuid } from '../platform/statement.ts'

// The story feed returns all active stories of a creator together.
const maxActive = 100

const countActive = statement({
  name: 'stories.count_active',
  params: { creator: uuid, now: instant },
  row: { many: integer },
  text: (p) => `
    select count(*)::integer as many
    from contents
    where creator_id = ${p.creator}
      and type = 'story'
      and deleted_at is null
      and created_at > ${p.now} - interval '24 hours'`,
})

const create = contentStatement({
  name: 'stories.create',
  type: 'story',
  kinds: ['image', 'video'],
  detail: (p) => `
      insert into stories (id, caption, expires_at)
      select id, ${p.caption}, created_at + interval '24 hours'
      from content
      returning id, caption, expires_at`,
})

type Input = Omit<NewContent, 'media' | 'draft' | 'publish_at'> & { media_id: string; alt_text?: string | undefined }

/**
 * Creates a story: a picture or a video that expires after 24 hours.
 * @throws INVALID_MEDIA, LIMIT_REACHED when the caller has 100 active stories
 */
export async function createStory(
  ctx: UserCtx,
  { media_id, alt_text, ...input }: Input,
): Promise<RawJson<components['schemas']['Story']>> {
  const [active] = await run(ctx, countActive, { creator: ctx.actor.id, now: ctx.core.clock.now() })
  if (active!.many >= maxActive) fail('LIMIT_REACHED', { limit: maxActive })
  return rawJson((await insertContent(ctx, create, { ...input, media: [{ media_id, alt_text }] }, {})).item)
}
