import { sql, type UserCtx } from '../context.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { envelope } from '../events/index.ts'
import { contentJson } from './content.views.ts'
import { tagsOf } from './tags.ts'

type Post = components['schemas']['Post']
type Input = {
  caption?: string | undefined
  visibility: Post['visibility']
  media?: { media_id: string; alt_text?: string | undefined }[] | undefined
}

/**
 * One round trip: checks the media, writes content, post and pictures, emits the events and answers the post as JSON.
 *
 * The share lock on the media rows keeps the processing of a picture from finishing between our look at its status and our commit; else
 * nobody would publish the post. Inserts nothing when a media item is missing, somebody else's, failed or not completed.
 */
const statement = {
  name: 'create_post',
  text: `with wanted as (
      select * from unnest($7::uuid[], $8::text[]) with ordinality as w (media_id, alt_text, position)
    ), usable as (
      select w.media_id, w.alt_text, w.position, m.status
      from wanted w join media m on m.id = w.media_id
      where m.owner_id = $2 and m.status in ('processing', 'ready')
      for share of m
    ), checked as (
      select count(*) = cardinality($7::uuid[]) as complete, coalesce(bool_and(status = 'ready'), true) as ready from usable
    ), content as (
      insert into contents (id, type, creator_id, visibility, status, tags, created_at, updated_at, published_at)
      select $1, 'post', $2, $3, case when ready then 'published' else 'processing' end, $4, $5, $5, case when ready then $5::timestamptz end
      from checked where complete
      returning *
    ), post as (
      insert into posts (id, caption) select id, $6 from content returning id, caption, edited_at
    ), pictures as (
      insert into content_media (content_id, position, media_id, alt_text)
      select content.id, usable.position - 1, usable.media_id, usable.alt_text from usable, content
    ), said as (
      select pg_logical_emit_message(true, 'events.content', event)
      from content, unnest(case content.status when 'published' then $9::text[] else ($9::text[])[1:1] end) as event
    )
    select ${contentJson({
      viewer: '$2::uuid',
      baseUrl: '$10::text',
      pictures: 'from usable cm join media m on m.id = cm.media_id',
    })} as item, (select count(*) from said) as events
    from content c join post p on p.id = c.id join users u on u.id = c.creator_id`,
}

/**
 * Posts a caption, pictures, or both.
 * @throws VALIDATION_FAILED without either, INVALID_MEDIA
 */
export async function createPost(ctx: UserCtx, input: Input): Promise<RawJson<Post>> {
  const { newId, clock, config } = ctx.runtime
  const caption = input.caption ?? ''
  const media = input.media ?? []
  const mediaIds = media.map((one) => one.media_id.toLowerCase())
  if (caption.trim() === '' && media.length === 0)
    fail('VALIDATION_FAILED', { issues: [{ field: 'caption', message: 'A post needs a caption or a picture' }] })
  if (new Set(mediaIds).size < mediaIds.length) fail('INVALID_MEDIA', { reason: 'The same media is named twice' })

  const id = newId()
  const about = { content_id: id, content_type: 'post', creator_id: ctx.actor.id, visibility: input.visibility } as const
  const events = [envelope(ctx, 'content_created', about), envelope(ctx, 'content_published', about)]
  const [row] = await sql<{ item: string }>(ctx, statement, [
    id,
    ctx.actor.id,
    input.visibility,
    tagsOf(caption),
    clock.now(),
    caption,
    mediaIds,
    media.map((one) => one.alt_text ?? null),
    events.map((event) => JSON.stringify(event)),
    config.mediaBaseUrl,
  ])
  if (row === undefined) fail('INVALID_MEDIA', { reason: 'A media item is missing, not yours, not completed or failed' })
  return rawJson(row.item)
}
