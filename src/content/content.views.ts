import { avatarUrlSql, variantsJson } from '../media/index.ts'

/** SQL: an instant as the contract writes it. */
export function timestampSql(column: string): string {
  return `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
}

const storedPictures = 'from content_media cm join media m on m.id = cm.media_id where cm.content_id = c.id'

/**
 * SQL: one `Content` of the contract as JSON text, built where the rows are so that a screen is one round trip and nothing is hydrated.
 * Expects `c` (contents), `p` (posts) and `u` (the creator). `viewer` and `baseUrl` are parameters such as `$1::uuid` and `$2::text`;
 * `pictures` replaces where pictures come from, for content whose rows are not visible yet.
 */
export function contentJson({ viewer, baseUrl, pictures = storedPictures }: { viewer: string; baseUrl: string; pictures?: string }): string {
  return `json_build_object(
    'id', c.id, 'type', c.type, 'status', c.status,
    'creator', json_build_object('id', u.id, 'username', u.username, 'display_name', u.display_name, 'avatar_url', ${avatarUrlSql('u.avatar_media_id', baseUrl)}),
    'caption', p.caption, 'visibility', c.visibility,
    'media', coalesce((select json_agg(json_build_object(
        'media_id', m.id, 'kind', m.kind, 'status', m.status, 'alt_text', cm.alt_text, 'width', m.width, 'height', m.height,
        'blurhash', m.blurhash, 'variants', ${variantsJson('m.variants', baseUrl)}) order by cm.position) ${pictures}), '[]'),
    'tags', c.tags,
    'engagement', json_build_object('like_count', c.like_count, 'comment_count', c.comment_count, 'share_count', c.share_count,
      'save_count', c.save_count, 'view_count', c.view_count, 'tip_total', c.tip_total::text),
    'viewer', json_build_object(
      'liked', exists (select from likes where content_id = c.id and user_id = ${viewer}),
      'saved', exists (select from saves where content_id = c.id and user_id = ${viewer})),
    'created_at', ${timestampSql('c.created_at')}, 'updated_at', ${timestampSql('c.updated_at')})::text`
}
