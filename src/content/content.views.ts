import { avatarUrlSql, variantsJson } from '../media/index.ts'
import { timestampSql } from '../platform/postgres.ts'

const storedPictures = 'from content_media cm join media m on m.id = cm.media_id where cm.content_id = c.id'

/** SQL: a text as a JSON string, or null. */
const text = (column: string): string => `coalesce(to_json(${column})::text, 'null')`
/** SQL: a number as JSON, or null. */
const number = (column: string): string => `coalesce(${column}::text, 'null')`
/** SQL: what needs no escaping (ids, words of ours, instants) as a JSON string. */
const word = (expression: string): string => `'"' || ${expression} || '"'`

/** SQL: a JSON object of members that are JSON already. Concatenation, since json_build_object takes a third longer. */
function object(members: Record<string, string>): string {
  return `'{' || ${Object.entries(members)
    .map(([name, json], position) => `'${position === 0 ? '' : ','}"${name}":' || ${json}`)
    .join(' || ')} || '}'`
}

/**
 * SQL: one `Content` of the contract as JSON text, built where the rows are so that a screen is one round trip and nothing is hydrated.
 * Expects `c` (contents), `p` (posts) and `u` (the creator). `viewer` and `baseUrl` are parameters such as `$1::uuid` and `$2::text`;
 * `pictures` replaces where pictures come from, for content whose rows are not visible yet.
 */
export function contentJson({ viewer, baseUrl, pictures = storedPictures }: { viewer: string; baseUrl: string; pictures?: string }): string {
  const didViewer = (table: string): string => `exists (select from ${table} where content_id = c.id and user_id = ${viewer})`
  const picture = object({
    media_id: word('m.id'),
    kind: word('m.kind'),
    status: word('m.status'),
    alt_text: text('cm.alt_text'),
    width: number('m.width'),
    height: number('m.height'),
    blurhash: text('m.blurhash'),
    variants: variantsJson('m.variants', baseUrl),
  })
  return object({
    id: word('c.id'),
    type: word('c.type'),
    status: word('c.status'),
    creator: object({
      id: word('u.id'),
      username: text('u.username'),
      display_name: text('u.display_name'),
      avatar_url: text(avatarUrlSql('u.avatar_media_id', baseUrl)),
    }),
    caption: text('p.caption'),
    visibility: word('c.visibility'),
    media: `'[' || coalesce((select string_agg(${picture}, ',' order by cm.position) ${pictures}), '') || ']'`,
    tags: `to_json(c.tags)`,
    engagement: object({
      like_count: 'c.like_count',
      comment_count: 'c.comment_count',
      share_count: 'c.share_count',
      save_count: 'c.save_count',
      view_count: 'c.view_count',
      tip_total: word('c.tip_total'),
    }),
    viewer: object({ liked: didViewer('likes'), saved: didViewer('saves') }),
    created_at: word(timestampSql('c.created_at')),
    updated_at: word(timestampSql('c.updated_at')),
    edited_at: `coalesce(${word(timestampSql('p.edited_at'))}, 'null')`,
  })
}
