import { run, type UserCtx } from '../core/context.ts'
import { boolean, statement, text } from '../platform/statement.ts'

// The parser splits the text into words and ignores everything else, so typed text cannot be a syntax error.
const tsquery = statement({
  name: 'discovery.typed_words',
  params: { whole: text, last: text, is_beginning: boolean },
  row: { words: text },
  text: (p) => `
    select (
        plainto_tsquery('simple', plain_words(${p.whole})) && case
          when last.words = '' then ''::tsquery
          when ${p.is_beginning} then (last.words || ':*')::tsquery
          else last.words::tsquery
        end
      )::text as words
    from (
      select plainto_tsquery('simple', plain_words(${p.last}))::text as words
    ) last`,
})

/** Minimum length for a prefix search: too many words begin with a shorter text. */
const prefixFrom = 3

/** Returns the text of a tsquery with the typed words, the last one as a prefix; '' when there are no words. */
export async function typedWords(ctx: UserCtx, typed: string[]): Promise<string> {
  if (typed.length === 0) return ''
  const last = typed.at(-1)!
  const is_beginning = [...last].length >= prefixFrom
  const [row] = await run(ctx, tsquery, { whole: typed.slice(0, -1).join(' '), last, is_beginning })
  return row!.words
}
