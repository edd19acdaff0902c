import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import { run, type UserCtx } from '../core/context.ts'
import { integer, type RowOf, statement, text, uuid } from '../platform/statement.ts'
import { looked } from './content-hits.ts'
import { contentSearches } from './content-search-statements.ts'
import { meantWords } from './meant-words.ts'
import type { SearchQuery } from './search-query.ts'
import { typedWords } from './typed-words.ts'

/** Items are JSON text. */
type FoundContent = { items: string[]; nextCursor: string | null }

type Row = RowOf<(typeof contentSearches)['newest']>

/** How many of the newest have the words, whoever may see them: whether the words are frequent. */
const frequency = statement({
  name: 'discovery.search_content_frequency',
  params: { words: text, below: uuid },
  row: { many: integer },
  text: (p) => `
    select count(*)::integer as many
    from (
      select words
      from content_texts
      where content_id < ${p.below}
      order by content_id desc
      limit ${looked}
    ) newest
    where newest.words @@ ${p.words}::tsquery`,
})

const greatestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Content that has all the words and passes the filters, the newest first. Words that are frequent are found among the
 * newest 5,000 items; when that does not fill a page, the newest 50,000 are looked at for words that are frequent and
 * of which a filter or the rule of visibility leaves little, and the index of words for those that are rare. When
 * nothing has the words, the words that are nearest to them are looked for.
 * @throws INVALID_CURSOR
 */
export async function searchContent(
  ctx: UserCtx,
  typed: string,
  query: SearchQuery,
  page: PageQuery,
): Promise<FoundContent> {
  const { secrets } = ctx.core
  const list = `search-content|${typed}`
  const after = decodeCursor(secrets, list, page.cursor)
  const words = await typedWords(ctx, query.words)
  if (isEmpty(query) || (query.words.length > 0 && words === '')) return { items: [], nextCursor: null }
  const below = after?.id ?? greatestId
  let how = after?.at ?? 'typed'
  let rows = how === 'typed' ? await look(ctx, query, words, below, page.limit + 1) : []
  if (words !== '' && (how === 'meant' || (rows.length === 0 && after === undefined))) {
    const meant = await meantWords(ctx, query.words)
    if (meant !== undefined) rows = await look(ctx, query, meant, below, page.limit + 1)
    how = 'meant'
  }
  const shown = rows.slice(0, page.limit)
  const end = rows.length > page.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ item }) => item),
    nextCursor: end === undefined ? null : encodeCursor(secrets, list, { at: how, id: end.id }),
  }
}

function isEmpty({ words, from, tags, before, has }: SearchQuery): boolean {
  return words.length === 0 && from === undefined && tags.length === 0 && before === undefined && has.length === 0
}

async function look(ctx: UserCtx, query: SearchQuery, words: string, below: string, limit: number): Promise<Row[]> {
  const { clock, config } = ctx.core
  const { from = null, tags, before = null, has } = query
  if (has.includes('video') && has.includes('image')) return []
  const is_video = has.length === 0 ? null : has.includes('video')
  const filters = { from, tags, before, is_video }
  const ask = (source: keyof typeof contentSearches): Promise<Row[]> =>
    run(ctx, contentSearches[source], {
      viewer: ctx.actor.id,
      now: clock.now(),
      words,
      below,
      ...filters,
      base_url: config.mediaBaseUrl,
      limit,
    })
  if (from !== null) return ask('creator')
  if (tags.length > 0) return ask('tag')
  if (words === '') return ask('newest')
  const found = await ask('newestWithWords')
  if (found.length >= limit) return found
  const [row] = await run(ctx, frequency, { words, below })
  return ask(row!.many >= limit ? 'moreWithWords' : 'allWithWords')
}
