import type { Config } from '../config.ts'
import { mentionsJson } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import {
  presentUserSummary,
  type UserSummaryRow,
  unlessBlocked,
  unlessSuspended,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { timestampSql } from '../platform/postgres.ts'
import { integer, json, nullable, text, uuid } from '../platform/statement.ts'

export type Comment = components['schemas']['Comment']
export type CommentRow = Omit<Comment, 'user'> & UserSummaryRow

/** The columns of a `CommentRow`, as `commentColumns` selects them. */
export const commentRow = {
  id: uuid,
  content_id: uuid,
  parent_id: nullable(uuid),
  content: text,
  reply_count: integer,
  mentions: json<Comment['mentions']>(),
  created_at: text,
  ...userSummaryRow,
}

/** SQL: the columns of a `Comment`, from a row of comments and `a` (its author). */
export function commentColumns(comment: string, { viewer, now }: { viewer: string; now: string }): string {
  return `
      ${comment}.id,
      ${comment}.content_id,
      ${comment}.parent_id,
      ${comment}.content,
      ${comment}.reply_count,
      (${mentionsJson({ mentions: `${comment}.mentions`, viewer, now })})::json as mentions,
      ${timestampSql(`${comment}.created_at`)} as created_at,
      ${userSummaryColumns('a')}`
}

/** SQL: true if the viewer may see comments of the author `a`. */
export function showsAuthor({ viewer, now }: { viewer: string; now: string }): string {
  return `${unlessSuspended({ user: 'a', now })}
        and ${unlessBlocked({ viewer, other: 'a.id', now })}`
}

export function presentComment(config: Config, row: CommentRow): Comment {
  const { id, content_id, parent_id, content, mentions, reply_count, created_at } = row
  return {
    id,
    content_id,
    parent_id,
    user: presentUserSummary(config, row),
    content,
    mentions,
    reply_count,
    created_at,
  }
}
