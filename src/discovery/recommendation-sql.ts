import type { components } from '../contract/generated/types.ts'
import {
  blockedIds,
  mutedIds,
  relationshipJson,
  suspendedFollowedIds,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { arrayOf, integer, json, text } from '../platform/statement.ts'

/** SQL expressions: the caller and the time. */
type ViewerParams = { viewer: string; now: string }

/** The columns of a recommended user. */
export const recommendedRow = {
  ...userSummaryRow,
  follower_count: integer,
  relationship: json<components['schemas']['Relationship']>(),
  mutual_count: integer,
  followed_by: arrayOf(text),
}

/** SQL: the columns of `recommendedRow` up to `relationship`, from `u` (users). */
export function recommendedColumns({ viewer, now }: ViewerParams): string {
  return `${userSummaryColumns('u')},
          u.follower_count,
          ${relationshipJson({ viewer, other: 'u.id', now })} as relationship`
}

/**
 * SQL: two common table expressions. `pairs` has each friend of friends once for every followed user who follows them.
 * Both steps read the index (follower, created_at desc, followed desc) and have limits, 500 and 200, so the worst case
 * is 100,000 index entries; usually it is some ten thousand.
 */
export function friendPairs({ viewer, now }: ViewerParams): string {
  return `mine as materialized (
      select following_id as id, row_number() over (order by created_at desc, following_id desc) as position
      from follows
      where follower_id = ${viewer}
        and following_id <> all (${suspendedFollowedIds({ viewer, now })})
      order by created_at desc, following_id desc
      limit 500
    ), pairs as materialized (
      select theirs.following_id as id, mine.position
      from mine
      cross join lateral (
        select f.following_id
        from follows f
        where f.follower_id = mine.id
        order by f.created_at desc, f.following_id desc
        limit 200
      ) theirs
    )`
}

/**
 * SQL: true if the user with the id `candidate` may be recommended: not the viewer, not followed or requested already,
 * not blocked in either direction, not muted. The arrays are read once.
 */
export function isSuitable(candidate: string, { viewer, now }: ViewerParams): string {
  return `${candidate} <> ${viewer}
          and not exists (select from follows where follower_id = ${viewer} and following_id = ${candidate})
          and not exists (select from follow_requests where requester_id = ${viewer} and target_id = ${candidate})
          and ${candidate} <> all (${blockedIds({ viewer, now })})
          and ${candidate} <> all (${mutedIds({ viewer, now })})`
}
