import { arrayOf, statement, text, uuid } from '../platform/statement.ts'
import { maxTypos } from './search-result.ts'
import { foundRow, scanned, searchParams, userSearch } from './user-search-sql.ts'

const names = `search_text(u.username || ' ' || u.display_name)`
const words = `to_tsvector('simple', plain_words(u.username || ' ' || u.display_name))`
/** SQL: the edit distance between the text and the username, or the most similar word of the display name. */
const distance = `least(
            levenshtein_less_equal(q.text, left(search_text(u.username), 40), 3),
            (
              select min(levenshtein_less_equal(q.text, left(word, 40), 3))
              from regexp_split_to_table(search_text(u.display_name), '[^[:alnum:]]+') word
            )
          )`

/**
 * Searches users by the typed text: the exact username; up to 500 usernames that begin with the text, from a btree
 * index; names with a word that begins with the text, from a GIN index, unless there are enough results already; and,
 * for texts with which more names begin, the accounts with the most followers (`popular`). The rank is 4 for the exact
 * username, 3 for its beginning, 2 for the beginning of a word.
 */
export const usersMatching = statement({
  name: 'discovery.search_users_matching',
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
          and (select count(*) from prefixed) < ${scanned}
          and ${words} @@ q.beginning
        limit ${scanned}
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
 * Searches users with similar names: the 500 names that are most similar to the text by trigrams, and names with a word
 * of the text with two letters swapped (`transposed`). Of these, only names within the maximum number of typos match.
 * The rank is 2 for a distance of one and 1 for a distance of two.
 */
export const usersSimilar = statement({
  name: 'discovery.search_users_similar',
  params: { ...searchParams, transposed: arrayOf(text) },
  row: foundRow,
  text: (p) =>
    userSearch(p, {
      candidates: `
      (
        select u.id
        from users u, q
        where q.text <% (${names})
        order by q.text <<-> (${names}), u.id
        limit ${scanned}
      )
      union (
        select u.id
        from users u, unnest(${p.transposed}) transposed
        where ${words} @@ plainto_tsquery('simple', transposed)
        limit ${scanned}
      )`,
      rank: `case when ${distance} <= ${maxTypos} then 3 - ${distance} else 0 end`,
    }),
})
