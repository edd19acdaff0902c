import { contentStatement, insertContent, type NewContent } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { instant, integer, statement, uuid } from '../platform/statement.ts'

// The feed shows all that run of a creator together.
const maxRunning = 100

const countRunning = statement({
  name: 'stories.count_running',
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
 * Posts a picture or a video for 24 hours.
 * @throws INVALID_MEDIA, LIMIT_REACHED when a hundred are running
 */
export async function createStory(
  ctx: UserCtx,
  { media_id, alt_text, ...input }: Input,
): Promise<RawJson<components['schemas']['Story']>> {
  const [running] = await run(ctx, countRunning, { creator: ctx.actor.id, now: ctx.core.clock.now() })
  if (running!.many >= maxRunning) fail('LIMIT_REACHED', { limit: maxRunning })
  return rawJson((await insertContent(ctx, create, { ...input, media: [{ media_id, alt_text }] }, {})).item)
}
