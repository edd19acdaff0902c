import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, integer, statement, text } from '../platform/statement.ts'

const alternatives = 3

/**
 * Words that share trigrams with what was typed (GIN) and differ by one slip, or two in long ones; the nearest first.
 */
const nearest = statement({
  name: 'discovery.meant_words',
  params: { typed: arrayOf(text) },
  row: { position: integer, meant: arrayOf(text) },
  text: (p) => `
    select
      asked.position::integer,
      array(
        select word
        from search_words w
        where w.word % asked.word
          and abs(length(w.word) - length(asked.word)) < 3
          and levenshtein_less_equal(w.word, asked.word, 2) <= case
            when length(asked.word) < 8 then 1 + (length(asked.word) > 4)::integer
            else 2
          end
        order by
          levenshtein_less_equal(w.word, asked.word, 2),
          similarity(w.word, asked.word) desc,
          w.word
        limit ${alternatives}
      ) as meant
    from (
      select position, search_text(word) as word
      from unnest(${p.typed}) with ordinality typed (word, position)
    ) asked
    where length(asked.word) between 4 and 32
    order by asked.position`,
})

/** The words that somebody may have meant as a tsquery in text; undefined when nothing comes near. */
export async function meantWords(ctx: UserCtx, typed: string[]): Promise<string | undefined> {
  const rows = await run(ctx, nearest, { typed })
  const meant = new Map(rows.map((row) => [row.position - 1, row.meant]))
  if (![...meant.values()].some((words) => words.length > 0)) return undefined
  return typed
    .map((word, nth) => {
      const found = meant.get(nth) ?? []
      return `(${(found.length > 0 ? found : [word.toLowerCase()]).map(quoted).join(' | ')})`
    })
    .join(' & ')
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
