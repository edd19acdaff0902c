import { run, type UserCtx } from '../core/context.ts'
import { boolean, statement, text } from '../platform/statement.ts'

// The parser takes words apart and leaves out what is none, so nothing that is typed can be bad syntax.
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

/** From here on a beginning is looked for; what is shorter begins half of all words. */
const prefixFrom = 3

/** The words that were typed as a tsquery in text, the last one as a beginning; '' when there are none. */
export async function typedWords(ctx: UserCtx, typed: string[]): Promise<string> {
  if (typed.length === 0) return ''
  const last = typed.at(-1)!
  const is_beginning = [...last].length >= prefixFrom
  const [row] = await run(ctx, tsquery, { whole: typed.slice(0, -1).join(' '), last, is_beginning })
  return row!.words
}
