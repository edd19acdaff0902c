import { fail } from '../contract/errors.ts'
import { type Access, accessSql } from '../graph/index.ts'

/** What every statement that acts on content answers of it. */
export type Target = { access: Access; deleted: boolean }

/**
 * SQL: `seen`, the content if there is one, with the caller's access; and `target`, the same if the caller may act on it. `target` is empty when
 * not, and then nothing that is built on it happens. Parameters: $1 the content, $2 the caller, $4 the time.
 */
export const targetSql = `seen as (
    select c.id, c.type, c.creator_id, c.like_count, c.comment_count, c.share_count, c.save_count, c.deleted_at is not null as deleted,
      case when c.status <> 'published' and c.creator_id <> $2 then 'hidden'
        else ${accessSql({ viewer: '$2::uuid', creator: 'u', visibility: 'c.visibility', now: '$4::timestamptz' })} end as access
    from contents c join users u on u.id = c.creator_id where c.id = $1
  ), target as (select * from seen where access = 'visible' and not deleted)`

/** SQL: `said`, the event $3 with `data` put into it, written once for each row of `from`. What it says is known in the statement only. */
export function saidSql(data: string, from: string): string {
  return `said as (
    select pg_logical_emit_message(true, 'events.engagement', jsonb_set($3::jsonb, '{data}', ${data})::text) as position from ${from}
  )`
}

/** SQL: what every event of engagement says of its content, as members of a JSON object. */
export const aboutTarget = `'content_id', target.id, 'content_type', target.type, 'creator_id', target.creator_id`

/** @throws CONTENT_NOT_FOUND, USER_BLOCKED, NOT_FOLLOWING, CONTENT_ALREADY_DELETED */
export function expectTarget<T extends Target>(row: T | undefined): T {
  if (row === undefined || row.access === 'hidden') fail('CONTENT_NOT_FOUND')
  if (row.access === 'blocked') fail('USER_BLOCKED')
  if (row.access === 'followers_only') fail('NOT_FOLLOWING')
  if (row.deleted) fail('CONTENT_ALREADY_DELETED')
  return row
}
