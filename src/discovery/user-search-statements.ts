import { arrayOf, statement, text, uuid } from '../platform/statement.ts'
import { slips } from './found.ts'
import { foundRow, looked, searchParams, userSearch } from './user-search-sql.ts'

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

/**
 * Users by what was typed: the name itself, and up to 500 names that begin as the text does, along a btree; words of
 * names that do, along GIN, unless there are enough already; and, for texts that more begin with, the most followed
 * (`popular`). The rank is 4 for the name itself, 3 for its beginning, 2 for the beginning of a word.
 */
export const usersTyped = statement({
  name: 'discovery.search_users_typed',
  params: { ...searchParams, popular: arrayOf(uuid) },
  row: foundRow,
  text: (p) =>
    userSearch(p, {
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
  params: { ...searchParams, changed: arrayOf(text) },
  row: foundRow,
  text: (p) =>
    userSearch(p, {
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
