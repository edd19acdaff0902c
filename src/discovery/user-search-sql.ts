import type { components } from '../contract/generated/types.ts'
import {
  blockedIds,
  mutedIds,
  relationshipJson,
  unlessSuspended,
  userSummaryColumns,
  userSummaryRow,
} from '../graph/index.ts'
import { instant, integer, json, nullable, type Placeholders, text, uuid } from '../platform/statement.ts'

/** Maximum number of names that each part of a search reads. */
export const scanned = 500
export const searchParams = {
  viewer: uuid,
  now: instant,
  typed: text,
  after_rank: nullable(integer),
  after_followers: nullable(integer),
  after_id: nullable(uuid),
  limit: integer,
}

export const foundRow = {
  ...userSummaryRow,
  follower_count: integer,
  rank: integer,
  relationship: json<components['schemas']['Relationship']>(),
}

/**
 * SQL: a search for users. `candidates` is SQL that returns ids; `rank` is SQL for the rank of `u` (users), greater
 * than 0 if the name matches.
 */
export function userSearch(
  p: Placeholders<typeof searchParams>,
  { candidates, rank }: { candidates: string; rank: string },
): string {
  return `
    with q as materialized (
      select
        left(search_text(${p.typed}), 60) as text,
        case when typed = '' then '' else typed || ':*' end::tsquery as beginning
      from (
        select plainto_tsquery('simple', left(plain_words(${p.typed}), 60))::text as typed
      ) words
    ), prefixed as materialized (
      select u.id
      from users u
      where search_text(u.username) ~>=~ (select text from q)
        and search_text(u.username) ~<~ (select text || chr(1114111) from q)
      order by search_text(u.username) using ~<~
      limit ${scanned}
    ), ids as materialized (${candidates}
    ), matched as (
      select
        u.id,
        u.follower_count,
        ${rank} as rank
      from ids
      join users u on u.id = ids.id, q
      where ${unlessSuspended({ user: 'u', now: p.now })}
        and u.id <> all (${blockedIds(p)})
        and u.id <> all (${mutedIds(p)})
    ), page as (
      select *
      from matched
      where rank > 0
        and (rank, follower_count, id) < (
          coalesce(${p.after_rank}, 9),
          coalesce(${p.after_followers}, 0),
          coalesce(${p.after_id}, '00000000-0000-0000-0000-000000000000')
        )
      order by rank desc, follower_count desc, id desc
      limit ${p.limit}
    )
    select
      ${userSummaryColumns('u')},
      u.follower_count,
      page.rank,
      ${relationshipJson({ ...p, other: 'u.id' })} as relationship
    from page
    join users u on u.id = page.id
    order by page.rank desc, page.follower_count desc, page.id desc`
}
