import { emitSql, envelope } from '../events/index.ts'
import { mediaUrls } from '../media/index.ts'
import { arrayOf, boolean, instant, nullable, type Placeholders, text, uuid, writes } from '../platform/statement.ts'
import { mentionedIds } from './captions.ts'
import type { ContentType } from './content.entity.ts'

/** The parameters that all statements that create content share, whatever the type. */
export const newContentParams = {
  id: uuid,
  creator: uuid,
  visibility: text,
  /** The text that contains the hashtags and mentions. It is stored in the type's own row. */
  caption: text,
  tags: arrayOf(text),
  usernames: arrayOf(text),
  sensitive: boolean,
  content_warning: nullable(text),
  requested_status: text,
  publish_at: nullable(instant),
  media_ids: arrayOf(uuid),
  alt_texts: arrayOf(nullable(text)),
  media_urls: mediaUrls,
  now: instant,
  created: envelope,
  published: envelope,
}

type P = Placeholders<typeof newContentParams>

/** SQL: inserts the row of contents, from the CTE `decided`. Returns all its columns. */
export function insertRow(type: ContentType, p: P): string {
  return writes(
    'contents',
    `insert into contents (
        id, type, creator_id, visibility, status, tags, mentions, sensitive, content_warning, publish_at,
        created_at, updated_at, published_at, picture_pixels, video_lines)
      select
        ${p.id},
        '${type}',
        ${p.creator},
        ${p.visibility},
        status,
        ${p.tags},
        ${mentionedIds({ usernames: p.usernames, author: p.creator })},
        ${p.sensitive},
        ${p.content_warning},
        ${p.publish_at},
        ${p.now},
        ${p.now},
        case status when 'published' then ${p.now} end,
        pixels,
        lines
      from decided
      returning *`,
  )
}

/** SQL: inserts the pictures, from the CTEs `usable` and `content`. */
export const insertPictures = writes(
  'content_media',
  `insert into content_media (content_id, position, media_id, alt_text)
      select content.id, usable.position - 1, usable.media_id, usable.alt_text
      from usable, content`,
)

/** SQL: emits one event for the row of the CTE `content`: `content_published`, or else `content_created`. */
export function emitOnce({ creator, created, published }: P): string {
  const about = {
    content_id: 'content.id',
    content_type: 'content.type',
    creator_id: 'content.creator_id',
    visibility: 'content.visibility',
  }
  const isPrivate = `(select is_private from users where id = ${creator})`
  const whenPublished = { ...about, tags: 'content.tags', account_is_private: isPrivate, is_new: 'true' }
  return `case content.status
        when 'published' then ${emitSql('content_published', published, whenPublished)}
        else ${emitSql('content_created', created, about)} end`
}
