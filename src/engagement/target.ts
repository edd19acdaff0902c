import { type ContentType, contentAccessSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { type Access, refuseUnlessVisible } from '../graph/index.ts'
import { boolean, integer, textOf } from '../platform/statement.ts'

/** The columns that every statement that acts on content returns. `events` is the number of events that it emitted. */
export const targetRow = { access: textOf<Access>(), deleted: boolean, events: integer }
type Target = { access: Access; deleted: boolean }

/** The content types that have comments, shares and saves. */
export const engagedTypes = ['post', 'reel'] as const satisfies ContentType[]

/** The content types at an address. Older apps act on reels at `/posts/{id}` too; `/reels/{id}` is for reels only. */
export const typesAt = { posts: engagedTypes, reels: ['reel'] } as const
export type Address = keyof typeof typesAt

/** SQL: a list of content types, for `c.type in …`. */
export function typeList(types: readonly ContentType[]): string {
  return `(${types.map((type) => `'${type}'`).join(', ')})`
}

/** SQL: columns from `c` (contents) and `u` (the creator) that every statement that acts on content needs. */
export function targetColumns({ viewer, now }: { viewer: string; now: string }): string {
  return `
      c.id,
      c.type,
      c.creator_id,
      c.like_count,
      c.comment_count,
      c.share_count,
      c.save_count,
      c.deleted_at is not null as deleted,
      ${contentAccessSql({ viewer, now })} as access`
}

/**
 * SQL: the CTE `target`: the rows of `seen` whose caller may act on the content. When it is empty, the CTEs that read
 * it change nothing.
 */
export const targetOfSeen = `target as (
      select *
      from seen
      where access = 'visible'
        and not deleted
    )`

type Action = { content: string; viewer: string; now: string }

/** SQL: the CTEs `seen`, the content with the caller's access, and `target`, the same if the caller may act on it. */
export function targetSql(types: readonly ContentType[], action: Action): string {
  return `seen as (
      ${seenSql(types, action)}
    ), ${targetOfSeen}`
}

/**
 * SQL: the same for a text that is written below the content. `target` has its `audience`. Locks the content, so that
 * its audience does not change before the text is stored.
 */
export function targetOfText(types: readonly ContentType[], action: Action): string {
  return `seen as (
      ${seenSql(types, action)}
      for no key update of c
    ), target as (
      select seen.*, audience_now(id) as audience
      from seen
      where access = 'visible'
        and not deleted
    )`
}

function seenSql(types: readonly ContentType[], { content, viewer, now }: Action): string {
  return `select ${targetColumns({ viewer, now })}
      from contents c
      join users u on u.id = c.creator_id
      where c.id = ${content}
        and c.type in ${typeList(types)}`
}

/** SQL: the fields about the content in the data of every engagement event. */
export const aboutTarget = {
  content_id: 'target.id',
  content_type: 'target.type',
  creator_id: 'target.creator_id',
}

/**
 * Returns the row. Throws unless the caller may act on the content.
 * @throws CONTENT_NOT_FOUND, USER_BLOCKED, NOT_FOLLOWING, NOT_SUBSCRIBED, CONTENT_ALREADY_DELETED
 */
export function expectTarget<T extends Target>(row: T | undefined): T {
  refuseUnlessVisible(row?.access, 'CONTENT_NOT_FOUND', 'interaction')
  if (row!.deleted) fail('CONTENT_ALREADY_DELETED')
  return row!
}
