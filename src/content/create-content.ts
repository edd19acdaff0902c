import { fail } from '../contract/errors.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { afterCommit, sql, type UserCtx } from '../core/context.ts'
import { oldEnvelope } from '../events/index.ts'
import type { Visibility } from '../graph/index.ts'
import { mentionedIds, tagsOf, usernamesIn } from './captions.ts'
import type { ContentType } from './content.entity.ts'
import { contentJson } from './content.views.ts'
import { expectPublishAt } from './publish-at.ts'

export type NewContent = {
  caption?: string | undefined
  visibility?: Visibility | undefined
  media?: { media_id: string; alt_text?: string | undefined }[] | undefined
  sensitive?: boolean | undefined
  content_warning?: string | undefined
  draft?: boolean | undefined
  publish_at?: string | undefined
}

const tables = {
  post: {
    insert: 'insert into posts (id, caption) select id, $6 from content returning id, caption, edited_at',
    kinds: `array['image']`,
  },
  reel: {
    insert: 'insert into reels (id, caption) select id, $6 from content returning id, caption, edited_at',
    kinds: `array['video']`,
  },
  story: {
    insert: `insert into stories (id, caption, expires_at) select id, $6, created_at + interval '24 hours' from content returning id, caption, expires_at`,
    kinds: `array['image', 'video']`,
  },
  live: {
    insert: `insert into live_sessions (id, stream_id, creator_id, title, started_at, last_seen_at) select id, id, creator_id, $6, created_at, created_at
      from content returning *`,
    kinds: `array['image']`,
  },
} as const

/**
 * One round trip: checks the media, finds who is mentioned, writes content, the type's row and pictures, emits the events and answers the content
 * as JSON.
 *
 * The share lock on the media rows keeps the processing of a picture from finishing between our look at its status and our commit; else
 * nobody would publish the content. Inserts nothing when a media item is missing, somebody else's, failed, not completed or of another kind.
 */
const statementOf = (type: ContentType) => ({
  name: `create_${type}`,
  text: `with wanted as (
      select * from unnest($7::uuid[], $8::text[]) with ordinality as w (media_id, alt_text, position)
    ), usable as (
      select w.media_id, w.alt_text, w.position, m.status, m.kind, m.width, m.height
      from wanted w join media m on m.id = w.media_id
      where m.owner_id = $2 and m.status in ('processing', 'ready') and m.kind = any (${tables[type].kinds})
      for share of m
    ), checked as (
      select count(*) = cardinality($7::uuid[]) as complete, coalesce(bool_and(status = 'ready'), true) as ready,
        coalesce(max(width * height), 0) as pixels, coalesce(max(least(width, height)) filter (where kind = 'video'), 0) as lines from usable
    ), decided as (
      select case when $14::text <> 'published' then $14::text when ready then 'published' else 'processing' end as status, pixels, lines from checked where complete
    ), content as (
      insert into contents (id, type, creator_id, visibility, status, tags, mentions, sensitive, content_warning, publish_at, created_at, updated_at, published_at, picture_pixels, video_lines)
      select $1, '${type}', $2, $3, status, $4, ${mentionedIds({ usernames: '$11::text[]', author: '$2::uuid' })}, $12, $13, $15, $5, $5,
        case status when 'published' then $5::timestamptz end, pixels, lines
      from decided
      returning *
    ), detail as (
      ${tables[type].insert}
    ), pictures as (
      insert into content_media (content_id, position, media_id, alt_text)
      select content.id, usable.position - 1, usable.media_id, usable.alt_text from usable, content
    ), said as (
      select pg_logical_emit_message(true, 'events.content', event.said)
      from content cross join lateral (
        select ($9::text[])[1] as said
        union all select jsonb_set(($9::text[])[2]::jsonb, '{data,account_is_private}', to_jsonb((select is_private from users where id = $2)))::text
          where content.status = 'published'
      ) event
    )
    select ${contentJson({
      viewer: '$2::uuid',
      now: '$5::timestamptz',
      baseUrl: '$10::text',
      types: [type],
      pictures: 'from usable cm join media m on m.id = cm.media_id',
      detail: 'detail',
    })} as item, c.status = 'published' as is_published, (select count(*) from said) as events
    from content c join users u on u.id = c.creator_id`,
})

const statements = {
  post: statementOf('post'),
  reel: statementOf('reel'),
  story: statementOf('story'),
  live: statementOf('live'),
}

/**
 * Makes content of a type: published at once or when its media is ready, kept as a draft, or scheduled.
 * @throws INVALID_MEDIA, VALIDATION_FAILED when it is a draft and scheduled, or scheduled for the past or more than a year ahead
 */
export async function createContent<T>(ctx: UserCtx, type: ContentType, input: NewContent): Promise<RawJson<T>> {
  const { newId, clock, config } = ctx.core
  const { caption = '', visibility = 'public', media = [], sensitive = false, draft = false } = input
  const mediaIds = media.map((one) => one.media_id.toLowerCase())
  if (new Set(mediaIds).size < mediaIds.length) fail('INVALID_MEDIA', { reason: 'The same media is named twice' })
  if (draft && input.publish_at !== undefined)
    fail('VALIDATION_FAILED', {
      issues: [{ field: 'publish_at', message: 'A draft is not scheduled: leave out `draft` or `publish_at`' }],
    })
  const publishAt = input.publish_at === undefined ? null : expectPublishAt(ctx, input.publish_at)

  const id = newId()
  const tags = tagsOf(caption)
  const about = { content_id: id, content_type: type, creator_id: ctx.actor.id, visibility } as const
  const events = [oldEnvelope(ctx, 'content_created', about), oldEnvelope(ctx, 'content_published', { ...about, tags })]
  const [row] = await sql<{ item: string; is_published: boolean }>(ctx, statements[type], [
    id,
    ctx.actor.id,
    visibility,
    tags,
    clock.now(),
    caption,
    mediaIds,
    media.map((one) => one.alt_text ?? null),
    events.map((event) => JSON.stringify(event)),
    config.mediaBaseUrl,
    usernamesIn(caption),
    sensitive,
    input.content_warning ?? null,
    draft ? 'draft' : publishAt === null ? 'published' : 'scheduled',
    publishAt,
  ])
  if (row === undefined)
    fail('INVALID_MEDIA', { reason: 'A media item is missing, not yours, not completed, failed or of another kind' })
  if (row.is_published) await afterCommit(ctx, events.slice(1) as DomainEvent[])
  return rawJson(row.item)
}
