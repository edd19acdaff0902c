import { type ContentType, contentAccessSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { type Access, refuseUnlessVisible } from '../graph/index.ts'

/** What every statement that acts on content answers of it. */
export type Target = { access: Access; deleted: boolean }

/** What has comments, shares and saves. */
export const engagedTypes = ['post', 'reel'] as const satisfies ContentType[]

/** SQL: the types of a list of ours, for `c.type in …`. */
export function typeList(types: readonly ContentType[]): string {
  return `(${types.map((type) => `'${type}'`).join(', ')})`
}

/** SQL: columns of `c` (contents) and `u` (the creator) that every statement that acts on content needs. */
export function targetColumns({ viewer, now }: { viewer: string; now: string }): string {
  return `c.id, c.type, c.creator_id, c.like_count, c.comment_count, c.share_count, c.save_count, c.deleted_at is not null as deleted,
      ${contentAccessSql({ viewer, now })} as access`
}

/**
 * SQL: `seen`, the content if there is one, with the caller's access; and `target`, the same if the caller may act on it. `target` is empty when
 * not, and then nothing that is built on it happens. Parameters: $1 the content, $2 the caller, $4 the time.
 */
export const targetSql = (types: readonly ContentType[]): string => `seen as (
    select ${targetColumns({ viewer: '$2::uuid', now: '$4::timestamptz' })}
    from contents c join users u on u.id = c.creator_id where c.id = $1 and c.type in ${typeList(types)}
  ), target as (select * from seen where access = 'visible' and not deleted)`

/** SQL: writes an event into the log with `data` put into it. What it says is known in the statement only. */
export function emitSql(event: string, data: string, subject = 'events.engagement'): string {
  return `pg_logical_emit_message(true, '${subject}', jsonb_set(${event}, '{data}', ${data})::text)`
}

/** SQL: `said`, the event $3 with `data` put into it, written once for each row of `from`. */
export function saidSql(data: string, from: string, subject?: string): string {
  return `said as (select ${emitSql('$3::jsonb', data, subject)} as position from ${from})`
}

/** SQL: what every event of engagement says of its content, as members of a JSON object. */
export const aboutTarget = `'content_id', target.id, 'content_type', target.type, 'creator_id', target.creator_id`

/** @throws CONTENT_NOT_FOUND, USER_BLOCKED, NOT_FOLLOWING, NOT_SUBSCRIBED, CONTENT_ALREADY_DELETED */
export function expectTarget<T extends Target>(row: T | undefined): T {
  refuseUnlessVisible(row?.access, 'CONTENT_NOT_FOUND', 'interaction')
  if (row!.deleted) fail('CONTENT_ALREADY_DELETED')
  return row!
}
