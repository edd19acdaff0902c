import type { Config } from '../config.ts'
import { mentionsJson } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { unlessBlocked, unlessSuspended } from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { type Author, authorColumns, presentAuthor } from './author.ts'

export type Comment = components['schemas']['Comment']
export type CommentRow = Omit<Comment, 'user'> & Author

/** SQL: the columns of a `Comment`, from a row of comments and `a` (its author). */
export function commentColumns(comment: string, { viewer, now }: { viewer: string; now: string }): string {
  const own = ['id', 'content_id', 'parent_id', 'content', 'reply_count']
    .map((column) => `${comment}.${column}`)
    .join(', ')
  const mentions = mentionsJson({ mentions: `${comment}.mentions`, viewer, now })
  return `${own}, (${mentions})::json as mentions, ${timestampSql(`${comment}.created_at`)} as created_at, ${authorColumns('a')}`
}

/** SQL: the viewer may see comments of the author `a`. */
export function showsAuthor({ viewer, now }: { viewer: string; now: string }): string {
  return `${unlessSuspended({ user: 'a', now })} and ${unlessBlocked({ viewer, other: 'a.id', now })}`
}

export function presentComment(config: Config, row: CommentRow): Comment {
  const { id, content_id, parent_id, content, mentions, reply_count, created_at } = row
  return { id, content_id, parent_id, user: presentAuthor(config, row), content, mentions, reply_count, created_at }
}
