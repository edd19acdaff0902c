import { fail } from '../contract/errors.ts'
import { afterCommit, run, type UserCtx } from '../core/context.ts'
import { envelopeOf } from '../events/index.ts'
import type { Visibility } from '../graph/index.ts'
import { mediaUrlsOf } from '../media/index.ts'
import type { ParamsOf, Shape, Statement } from '../platform/statement.ts'
import { tagsOf, usernamesIn } from './captions.ts'
import type { ContentStatement } from './content-statement.ts'
import { expectPublishAt } from './publish-at.ts'

export type NewContent = {
  caption?: string | undefined
  visibility?: Visibility | undefined
  media?: { media_id: string; alt_text?: string | undefined }[] | undefined
  sensitive?: boolean | undefined
  content_warning?: string | null | undefined
  draft?: boolean | undefined
  publish_at?: string | null | undefined
}

/**
 * Creates content of the statement's type. It is published at once or when its media is ready, kept as a draft, or
 * scheduled. `more` are the additional values of the type's own row. `item` in the result is the content as its creator
 * sees it, as JSON text.
 * @throws INVALID_MEDIA, VALIDATION_FAILED when it is a draft and scheduled, or scheduled for the past or more than a
 * year ahead
 */
export async function insertContent<P extends Shape>(
  ctx: UserCtx,
  { type, statement }: ContentStatement<P>,
  input: NewContent,
  more: ParamsOf<Statement<P>>,
): Promise<{ id: string; item: string }> {
  const { newId, clock } = ctx.core
  const { caption = '', visibility = 'public', media = [], sensitive = false } = input
  const mediaIds = media.map((one) => one.media_id.toLowerCase())
  if (new Set(mediaIds).size < mediaIds.length) fail('INVALID_MEDIA', { reason: 'The same media item is listed twice' })
  const { requested_status, publish_at } = requestedState(ctx, input)
  const id = newId()
  const tags = tagsOf(caption)
  const published = envelopeOf(ctx, 'content_published')
  const values: ParamsOf<typeof statement> = {
    ...more,
    id,
    creator: ctx.actor.id,
    visibility,
    caption,
    tags,
    usernames: usernamesIn(caption),
    sensitive,
    content_warning: input.content_warning ?? null,
    requested_status,
    publish_at,
    media_ids: mediaIds,
    alt_texts: media.map((one) => one.alt_text ?? null),
    media_urls: mediaUrlsOf(ctx.core),
    now: clock.now(),
    created: JSON.stringify(envelopeOf(ctx, 'content_created')),
    published: JSON.stringify(published),
  }
  const [row] = await run(ctx, statement, values)
  if (row === undefined)
    fail('INVALID_MEDIA', { reason: 'A media item is missing, not yours, not completed, failed or of another kind' })
  const data = { content_id: id, content_type: type, creator_id: ctx.actor.id, visibility, tags, is_new: true }
  if (row.is_published) await afterCommit(ctx, [{ ...published, data }])
  return { id, item: row.item }
}

/** Returns the status that the content gets once its media is ready, and the scheduled time of publication, if any. */
function requestedState(
  ctx: UserCtx,
  { draft = false, publish_at }: NewContent,
): { requested_status: 'draft' | 'scheduled' | 'published'; publish_at: Date | null } {
  if (draft && publish_at != null)
    fail('VALIDATION_FAILED', {
      issues: [{ field: 'publish_at', message: 'A draft cannot be scheduled: leave out `draft` or `publish_at`' }],
    })
  if (draft) return { requested_status: 'draft', publish_at: null }
  if (publish_at == null) return { requested_status: 'published', publish_at: null }
  return { requested_status: 'scheduled', publish_at: expectPublishAt(ctx, publish_at) }
}
