import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, integer, statement, text } from '../platform/statement.ts'

const alternatives = 3

/**
 * Finds words that share trigrams with the typed words (GIN index) and differ from them by one typo, or two typos in
 * long words; the most similar words first.
 */
const nearest = statement({
  name: 'discovery.similar_words',
  params: { typed: arrayOf(text) },
  row: { position: integer, similar_words: arrayOf(text) },
  text: (p) => `
    select
      requested.position::integer,
      array(
        select word
        from search_words w
        where w.word % requested.word
          and abs(length(w.word) - length(requested.word)) < 3
          and levenshtein_less_equal(w.word, requested.word, 2) <= case
            when length(requested.word) < 8 then 1 + (length(requested.word) > 4)::integer
            else 2
          end
        order by
          levenshtein_less_equal(w.word, requested.word, 2),
          similarity(w.word, requested.word) desc,
          w.word
        limit ${alternatives}
      ) as similar_words
    from (
      select position, search_text(word) as word
      from unnest(${p.typed}) with ordinality typed (word, position)
    ) requested
    where length(requested.word) between 4 and 32
    order by requested.position`,
})

/**
 * Returns the text of a tsquery with words that are similar to the typed words, or undefined when there are none.
 */
export async function similarWords(ctx: UserCtx, typed: string[]): Promise<string | undefined> {
  const rows = await run(ctx, nearest, { typed })
  const similar = new Map(rows.map((row) => [row.position - 1, row.similar_words]))
  if (![...similar.values()].some((words) => words.length > 0)) return undefined
  return typed
    .map((word, nth) => {
      const found = similar.get(nth) ?? []
      return `(${(found.length > 0 ? found : [word.toLowerCase()]).map(quoted).join(' | ')})`
    })
    .join(' & ')
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
