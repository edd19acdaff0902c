import type { components } from '../contract/generated/types.ts'
import { blockedIds, mutedIds, relationshipJson, unlessSuspended, userColumns, userSummaryRow } from '../graph/index.ts'
import {
  arrayOf,
  instant,
  integer,
  json,
  nullable,
  type Placeholders,
  statement,
  text,
  uuid,
} from '../platform/statement.ts'
import { slips } from './found.ts'

const looked = 500
const names = `search_text(u.username || ' ' || u.display_name)`
const words = `to_tsvector('simple', plain_words(u.username || ' ' || u.display_name))`
/** SQL: how far the name, or the nearest word of the displayed name, is from the text. */
const distance = `least(
            levenshtein_less_equal(q.text, left(search_text(u.username), 40), 3),
            (
              select min(levenshtein_less_equal(q.text, left(word, 40), 3))
              from regexp_split_to_table(search_text(u.display_name), '[^[:alnum:]]+') word
            )
          )`

const params = {
  viewer: uuid,
  now: instant,
  typed: text,
  after_rank: nullable(integer),
  after_followers: nullable(integer),
  after_id: nullable(uuid),
  limit: integer,
}

const row = {
  ...userSummaryRow,
  follower_count: integer,
  rank: integer,
  relationship: json<components['schemas']['Relationship']>(),
}

/** SQL: `candidates` are ids; `rank` of `u` (users) is greater than 0 where the name matches. */
function search(p: Placeholders<typeof params>, { candidates, rank }: { candidates: string; rank: string }): string {
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
      limit ${looked}
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
      ${userColumns('u')},
      u.follower_count,
      page.rank,
      ${relationshipJson({ ...p, other: 'u.id' })} as relationship
    from page
    join users u on u.id = page.id
    order by page.rank desc, page.follower_count desc, page.id desc`
}

/**
 * Users by what was typed: the name itself, and up to 500 names that begin as the text does, along a btree; words of
 * names that do, along GIN, unless there are enough already; and, for texts that more begin with, the most followed
 * (`popular`). The rank is 4 for the name itself, 3 for its beginning, 2 for the beginning of a word.
 */
export const usersTyped = statement({
  name: 'discovery.search_users_typed',
  params: { ...params, popular: arrayOf(uuid) },
  row,
  text: (p) =>
    search(p, {
      candidates: `
      select id from prefixed
      union
      select u.id
      from users u
      where search_text(u.username) = (select text from q)
      union (
        select u.id
        from users u, q
        where length(q.text) > 1
          and (select count(*) from prefixed) < ${looked}
          and ${words} @@ q.beginning
        limit ${looked}
      )
      union
      select id from unnest(${p.popular}) id`,
      rank: `case
          when search_text(u.username) = q.text then 4
          when starts_with(search_text(u.username), q.text) then 3
          when ${words} @@ q.beginning then 2
          else 0
        end`,
    }),
})

/**
 * Users by what may have been meant: the 500 names that are nearest to the text by trigrams, and those that have it
 * with two letters changed round (`changed`), of which those stay that differ by a slip or two. The rank is 2 for one
 * slip and 1 for two.
 */
export const usersMeant = statement({
  name: 'discovery.search_users_meant',
  params: { ...params, changed: arrayOf(text) },
  row,
  text: (p) =>
    search(p, {
      candidates: `
      (
        select u.id
        from users u, q
        where q.text <% (${names})
        order by q.text <<-> (${names}), u.id
        limit ${looked}
      )
      union (
        select u.id
        from users u, unnest(${p.changed}) changed
        where ${words} @@ plainto_tsquery('simple', changed)
        limit ${looked}
      )`,
      rank: `case when ${distance} <= ${slips} then 3 - ${distance} else 0 end`,
    }),
})
