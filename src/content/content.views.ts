import { unlessBlocked, unlessSuspended } from '../graph/index.ts'
import { avatarUrlSql, playbackUrlSql, posterUrlSql, signedQuerySql, variantsJson } from '../media/index.ts'
import { array, instant, members, object, plain, text, word } from '../platform/json-sql.ts'
import { timestampSql } from '../platform/postgres.ts'
import { type ContentType, contentTypes } from './content.entity.ts'
import { isPublicContent } from './public-content.ts'

/** SQL expressions: `viewer`, `now` and `mediaUrls` are placeholders of parameters. */
type ContentJson = {
  viewer: string
  now: string
  mediaUrls: string
  /** The types that the rows can have; fewer types make a shorter statement. */
  types?: readonly ContentType[]
  /** SQL sources of the pictures and of the type's own row, for content whose rows are not visible yet. */
  pictures?: string
  detail?: string
}

const storedPictures = 'from content_media cm join media m on m.id = cm.media_id where cm.content_id = c.id'
const tables: Record<ContentType, string> = { post: 'posts', reel: 'reels', story: 'stories', live: 'live_sessions' }

/**
 * SQL: one `Content` of the contract as JSON text. Postgres builds it, so a screen takes one round trip and no entity
 * is hydrated. Expects `c` (contents) and `u` (the creator). The type's own row is looked up only in the table of the
 * type.
 */
export function contentJson(part: ContentJson): string {
  const { types = contentTypes } = part
  const common = members({
    id: word('c.id'),
    type: word('c.type'),
    status: word(types.includes('live') ? statusSql(part) : 'c.status'),
    creator: object({
      id: word('u.id'),
      username: text('u.username'),
      display_name: text('u.display_name'),
      avatar_url: text(avatarUrlSql('u.avatar_media_id', part.mediaUrls)),
    }),
    visibility: word('c.visibility'),
    sensitive: plain('c.sensitive'),
    content_warning: text('c.content_warning'),
    media: array({
      element: pictureJson(part),
      from: part.pictures ?? storedPictures,
      orderBy: 'cm.position',
    }),
    tags: `to_json(c.tags)`,
    mentions: mentionsJson({ ...part, mentions: 'c.mentions' }),
    engagement: object({
      like_count: 'c.like_count',
      comment_count: 'c.comment_count',
      share_count: 'c.share_count',
      save_count: 'c.save_count',
      view_count: 'c.view_count',
      tip_total: word('c.tip_total'),
    }),
    created_at: word(timestampSql('c.created_at')),
    updated_at: word(timestampSql('c.updated_at')),
    published_at: instant('c.published_at'),
  })
  const own = (type: ContentType): string =>
    `(select ${ownMembers(part, type)} from ${part.detail ?? tables[type]} d where d.id = c.id)`
  const [first, ...rest] = types
  const detail =
    rest.length === 0
      ? own(first!)
      : `case c.type ${types.map((type) => `when '${type}' then ${own(type)}`).join(' ')} end`
  return `'{' || ${common} || ',' || ${detail} || '}'`
}

/** SQL: the status of the content; for a stream, the status of its live session. */
function statusSql({ detail = tables.live }: ContentJson): string {
  return `case c.type when 'live' then (select l.status from ${detail} l where l.id = c.id) else c.status end`
}

function ownMembers({ viewer, mediaUrls }: ContentJson, type: ContentType): string {
  const didViewer = (table: string, by = 'user_id', of = 'content_id'): string =>
    plain(`exists (select from ${table} where ${of} = c.id and ${by} = ${viewer})`)
  if (type === 'story')
    return members({
      caption: text('d.caption'),
      viewer: object({ liked: didViewer('likes'), seen: didViewer('story_viewers', 'viewer_id', 'story_id') }),
      expires_at: word(timestampSql('d.expires_at')),
    })
  if (type === 'live')
    return members({
      stream_id: word('d.stream_id'),
      title: text('d.title'),
      viewer: object({ liked: didViewer('likes') }),
      slow_mode_seconds: 'd.slow_mode_seconds',
      comments_enabled: plain('d.comments_enabled'),
      playback_url: text(`case when d.ended_at is null then ${playbackUrlSql('d.stream_id', mediaUrls, viewer)} end`),
      peak_viewers: 'd.peak_viewers',
      started_at: word(timestampSql('d.started_at')),
      ended_at: instant('d.ended_at'),
      end_reason: text('d.end_reason'),
    })
  return members({
    caption: text('d.caption'),
    viewer: object({ liked: didViewer('likes'), saved: didViewer('saves') }),
    publish_at: `case c.status when 'scheduled' then ${instant('c.publish_at')} else 'null' end`,
    edited_at: instant('d.edited_at'),
  })
}

/** `offset 0` lets Postgres compute the signature once, not again for each variant. */
function pictureJson({ viewer, now, mediaUrls }: ContentJson): string {
  const picture = object({
    media_id: word('m.id'),
    kind: word('m.kind'),
    status: word('m.status'),
    alt_text: text('cm.alt_text'),
    width: plain('m.width'),
    height: plain('m.height'),
    duration_ms: plain('m.duration_ms'),
    blurhash: text('m.blurhash'),
    poster_url: text(posterUrlSql('m', mediaUrls, 'address.query')),
    variants: variantsJson('m.variants', mediaUrls, 'address.query'),
    failure_reason: text('m.failure_reason'),
  })
  const signed = signedQuerySql(mediaUrls, 'media', 'm.id', viewer)
  const query = `case when ${isPublicContent(now)} then '' else ${signed} end`
  return `(select ${picture} from (select ${query} as query offset 0) address)`
}

/**
 * SQL: the users whom a text mentions, as JSON text of an array, in order, without users whom the viewer may not see.
 * `mentions` is a column of ids. It is nearly always empty, and then no user is looked up.
 */
export function mentionsJson({ mentions, viewer, now }: { mentions: string; viewer: string; now: string }): string {
  const shown = array({
    element: object({ id: word('mu.id'), username: text('mu.username') }),
    from: `from unnest(${mentions}) with ordinality as n (user_id, position)
    join users mu on mu.id = n.user_id
    where ${unlessSuspended({ user: 'mu', now })}
      and ${unlessBlocked({ viewer, other: 'mu.id', now })}`,
    orderBy: 'n.position',
  })
  return `case when ${mentions} = '{}' then '[]' else ${shown} end`
}
