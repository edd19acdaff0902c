import type { Config } from '../config.ts'
import { mentionsJson } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import {
  accessSql,
  audienceSql,
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

type Viewer = { viewer: string; now: string }

/**
 * SQL: true if the viewer may see the comment `comment` of `author`, a row of users, as far as the comment itself
 * decides it. A comment keeps the audience that it was written for. Expects `c` (the content, which the viewer may see)
 * and `u` (its creator).
 */
export function showsComment(comment: string, author: string, { viewer, now }: Viewer): string {
  const visibility = `${comment}.audience`
  return `(
          audience_covers(${visibility}, c.visibility)
          or ${comment}.user_id = ${viewer}
          or ${accessSql({ viewer, creator: 'u', visibility, now })} = 'visible'
        )
        and ${unlessSuspended({ user: author, now })}
        and ${unlessBlocked({ viewer, other: `${author}.id`, now })}`
}

/**
 * SQL: true if the viewer may see the comment that `reply` answers. A hidden comment hides the answers to it. `known`
 * is the id of a comment that the viewer is known to see.
 */
export function showsParent(reply: string, known: string, viewer: Viewer): string {
  return `(
          ${reply}.parent_id = ${known}
          or exists (
            select
            from comments parent
            join users pa on pa.id = parent.user_id
            where parent.id = ${reply}.parent_id
              and ${showsComment('parent', 'pa', viewer)}
          )
        )`
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

// The audience of a text that is written below `c` now.
const contentAudience = audienceSql({ creator: 'u', visibility: 'c.visibility' })

/** SQL: comments `e`, with what decides whether they are counted: the content and its creator, the parent, the root. */
export const countedComments = `comments e
      join contents c on c.id = e.content_id
      join users u on u.id = c.creator_id
      left join comments p on p.id = e.parent_id
      left join comments r on r.id = e.root_id`

const covers = ['e', 'p', 'r'].map((row) => `audience_covers(${row}.audience, ${contentAudience})`)

/**
 * SQL: true if a comment is counted. Everybody sees the numbers of comments and replies, so only comments count that
 * everybody may see who may see the content. The function `count_comments_again` has the same rule.
 */
export const isCounted = `e.deleted_at is null
        and ${covers.join('\n        and ')}`
