import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import { run, type UserCtx } from '../core/context.ts'
import { mediaUrlsOf } from '../media/index.ts'
import { integer, type RowOf, statement, text, uuid } from '../platform/statement.ts'
import { scanned } from './content-hits.ts'
import { contentSearches } from './content-search-statements.ts'
import type { SearchQuery } from './search-query.ts'
import { similarWords } from './similar-words.ts'
import { typedWords } from './typed-words.ts'

/** Items are JSON text. */
type FoundContent = { items: string[]; nextCursor: string | null }

type Row = RowOf<(typeof contentSearches)['newest']>

/** Counts the newest items that have the words, visible or not: this shows whether the words are frequent. */
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
      limit ${scanned}
    ) newest
    where newest.words @@ ${p.words}::tsquery`,
})

const greatestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Searches content that has all the words and matches the filters, newest first. Frequent words are found among the
 * newest 5,000 items. When these do not fill a page, there are two cases: if the words are frequent but the filters or
 * the visibility rule leave few items, the newest 50,000 items are scanned; if the words are rare, the index of words
 * is used. When no content has the words, the most similar words are searched.
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
  // The mode is part of the cursor: `typed` searches the words as typed, `meant` searches similar words.
  let mode = after?.at ?? 'typed'
  let rows = mode === 'typed' ? await find(ctx, query, words, below, page.limit + 1) : []
  if (words !== '' && (mode === 'meant' || (rows.length === 0 && after === undefined))) {
    const similar = await similarWords(ctx, query.words)
    if (similar !== undefined) rows = await find(ctx, query, similar, below, page.limit + 1)
    mode = 'meant'
  }
  const shown = rows.slice(0, page.limit)
  const end = rows.length > page.limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ item }) => item),
    nextCursor: end === undefined ? null : encodeCursor(secrets, list, { at: mode, id: end.id }),
  }
}

function isEmpty({ words, from, tags, before, has }: SearchQuery): boolean {
  return words.length === 0 && from === undefined && tags.length === 0 && before === undefined && has.length === 0
}

async function find(ctx: UserCtx, query: SearchQuery, words: string, below: string, limit: number): Promise<Row[]> {
  const { clock } = ctx.core
  const { from = null, tags, before = null, has } = query
  if (has.includes('video') && has.includes('image')) return []
  const is_video = has.length === 0 ? null : has.includes('video')
  const filters = { from, tags, before, is_video }
  const search = (source: keyof typeof contentSearches): Promise<Row[]> =>
    run(ctx, contentSearches[source], {
      viewer: ctx.actor.id,
      now: clock.now(),
      words,
      below,
      ...filters,
      media_urls: mediaUrlsOf(ctx.core),
      limit,
    })
  if (from !== null) return search('creator')
  if (tags.length > 0) return search('tag')
  if (words === '') return search('newest')
  const found = await search('newestWithWords')
  if (found.length >= limit) return found
  const [row] = await run(ctx, frequency, { words, below })
  return search(row!.many >= limit ? 'moreWithWords' : 'allWithWords')
}
