import { sql, type UserCtx } from '../core/context.ts'

const alternatives = 3
/** Words that share trigrams with what was typed (GIN) and differ by one slip, or two in long ones; the nearest first. */
const statement = {
  name: 'search_meant_words',
  text: `select asked.position, array(
      select word from search_words w where w.word % asked.word and abs(length(w.word) - length(asked.word)) < 3
        and levenshtein_less_equal(w.word, asked.word, 2) <= case when length(asked.word) < 8 then 1 + (length(asked.word) > 4)::integer else 2 end
      order by levenshtein_less_equal(w.word, asked.word, 2), similarity(w.word, asked.word) desc, w.word limit ${alternatives}
    ) as meant
    from (select position, search_text(word) as word from unnest($1::text[]) with ordinality typed (word, position)) asked where length(asked.word) between 4 and 32
    order by asked.position`,
}

/** The words that somebody may have meant as a tsquery in text; undefined when nothing comes near. */
export async function meantWords(ctx: UserCtx, typed: string[]): Promise<string | undefined> {
  const rows = await sql<{ position: string; meant: string[] }>(ctx, statement, [typed])
  const meant = new Map(rows.map(({ position, meant }) => [Number(position) - 1, meant]))
  if (![...meant.values()].some((words) => words.length > 0)) return undefined
  return typed
    .map(
      (word, nth) => `(${(meant.get(nth)?.length ? meant.get(nth)! : [word.toLowerCase()]).map(quoted).join(' | ')})`,
    )
    .join(' & ')
}

function quoted(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
