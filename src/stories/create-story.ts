import { createContent, type NewContent } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import type { RawJson } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'

// The feed shows all that run of a creator together.
const maxRunning = 100
const count = {
  name: 'running_stories',
  text: `select count(*)::integer as many from contents where creator_id = $1 and type = 'story' and deleted_at is null and created_at > $2::timestamptz - interval '24 hours'`,
}

type Input = Omit<NewContent, 'media' | 'draft' | 'publish_at'> & { media_id: string; alt_text?: string | undefined }

/**
 * Posts a picture or a video for 24 hours.
 * @throws INVALID_MEDIA, LIMIT_REACHED when a hundred are running
 */
export async function createStory(
  ctx: UserCtx,
  { media_id, alt_text, ...input }: Input,
): Promise<RawJson<components['schemas']['Story']>> {
  const { clock } = ctx.core
  const [running] = await sql<{ many: number }>(ctx, count, [ctx.actor.id, clock.now()])
  if (running!.many >= maxRunning) fail('LIMIT_REACHED', { limit: maxRunning })
  return createContent(ctx, 'story', { ...input, media: [{ media_id, alt_text }] })
}
