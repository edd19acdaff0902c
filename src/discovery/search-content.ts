import { contentAccessSql, contentJson } from '../content/index.ts'
import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { unlessMuted } from '../graph/index.ts'
import { meantWords } from './meant-words.ts'
import type { SearchQuery } from './search-query.ts'

type Row = { id: string; item: string }
type Source = 'creator' | 'tag' | 'newest' | 'newest-with-words' | 'more-with-words' | 'all-with-words'
/** Items are JSON text. */
export type FoundContent = { items: string[]; nextCursor: string | null }

const looked = 5_000
const lookedFurther = 50_000
const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const words = 'q.words'

function newestWithWords(many: number): string {
  return `select content_id as id from (select content_id, words from content_texts where content_id < $4 order by content_id desc limit ${many}) newest, q
    where newest.words @@ ${words}`
}

/** Where to look, newest first, below a place ($4) that grows with the time of making. Each is bounded. */
const hits: Record<Source, string> = {
  creator: `select id from (select c.id from contents c where c.creator_id = (select id from users where username = $5)
      and c.status = 'published' and c.deleted_at is null and c.type in ('post', 'reel') order by c.published_at desc, c.id desc limit ${looked}) theirs where id < $4
    union all select l.id from live_sessions l where l.creator_id = (select id from users where username = $5) and l.ended_at is null and l.id < $4`,
  tag: `select content_id as id from content_tags where tag = ($6::text[])[1] and content_id < $4 order by content_id desc limit ${looked}`,
  newest: `select id from (select id from contents where status = 'published' and deleted_at is null and visibility = 'public' and type in ('post', 'reel')
      and published_at < coalesce($7::timestamptz, 'infinity') order by published_at desc, id desc limit ${looked}) listed where id < $4`,
  'newest-with-words': newestWithWords(looked),
  'more-with-words': newestWithWords(lookedFurther),
  'all-with-words': `select t.content_id as id from content_texts t, q where t.words @@ ${words} and t.content_id < $4`,
}

/**
 * $3: the words as a tsquery in text, '' without. Of what was found the newest are looked at one by one until the page is full, so visibility costs as much as the page holds
 * and as much as is hidden before it.
 */
const statementOf = (source: Source) => ({
  name: `search_content_${source}`,
  text: `with q as materialized (select $3::text::tsquery as words), hits as materialized (${hits[source]})
    select found.id, found.item from (select id from hits order by id desc) hit cross join lateral (
      select c.id, ${contentJson({ viewer, now, baseUrl: '$8::text', types: ['post', 'reel', 'live'] })} as item
      from contents c join users u on u.id = c.creator_id
      where c.id = hit.id and c.status = 'published' and c.deleted_at is null and c.type in ('post', 'reel', 'live')
        and ${contentAccessSql({ viewer, now })} = 'visible' and ${unlessMuted({ viewer, other: 'c.creator_id', now })}
        and (c.type <> 'live' or exists (select from live_sessions where id = c.id and ended_at is null))
        and c.published_at < coalesce($7::timestamptz, 'infinity')
        and c.tags @> $6::text[] and ($5::text is null or u.username = $5)
        and ($9::boolean is null or $9 = (c.video_lines > 0)) and ($9 is not false or c.picture_pixels > 0)
        ${source.endsWith('words') ? '' : `and ($3 = '' or exists (select from content_texts t, q where t.content_id = c.id and t.words @@ ${words}))`}
      limit 1
    ) found order by hit.id desc limit $10`,
})
const statements = Object.fromEntries(
  (Object.keys(hits) as Source[]).map((source) => [source, statementOf(source)]),
) as Record<Source, ReturnType<typeof statementOf>>

/** How many of the newest have the words, whoever may see them: whether the words are frequent. */
const frequency = {
  name: 'search_content_frequency',
  text: `select count(*)::integer as many from (select words from content_texts where content_id < $2 order by content_id desc limit ${looked}) newest
    where newest.words @@ $1::text::tsquery`,
}

const tsquery = {
  name: 'search_tsquery',
  // The parser takes words apart and leaves out what is none, so nothing that is typed can be bad syntax.
  text: `select (plainto_tsquery('simple', plain_words($1)) && case when last.words = '' then ''::tsquery when $3 then (last.words || ':*')::tsquery else last.words::tsquery end)::text as words
    from (select plainto_tsquery('simple', plain_words($2))::text as words) last`,
}

/** From here on a beginning is looked for; what is shorter begins half of all words. */
const prefixFrom = 3
const last = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Content that has all the words and passes the filters, the newest first. Words that are frequent are found among the newest 5,000 items; when that does not fill a page, the
 * newest 50,000 are looked at for words that are frequent and of which a filter or the rule of visibility leaves little, and the index of words for those that are rare. When nothing has the words, the words that are nearest to them are looked for.
 * @throws INVALID_CURSOR
 */
export async function searchContent(
  ctx: UserCtx,
  text: string,
  query: SearchQuery,
  page: { limit: number; cursor?: string | undefined },
): Promise<FoundContent> {
  const { secrets } = ctx.core
  const list = `search-content|${text}`
  const after = decodeCursor(secrets, list, page.cursor)
  const typed = await wordsOf(ctx, query.words)
  const isNothing =
    query.words.length === 0 &&
    query.from === undefined &&
    query.tags.length === 0 &&
    query.before === undefined &&
    query.has.length === 0
  if (isNothing || (query.words.length > 0 && typed === '')) return { items: [], nextCursor: null }
  const below = after?.id ?? last
  let how = after?.at ?? 'typed'
  let rows = how === 'typed' ? await look(ctx, query, typed, below, page.limit + 1) : []
  if (typed !== '' && (how === 'meant' || (rows.length === 0 && after === undefined))) {
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

async function look(ctx: UserCtx, query: SearchQuery, typed: string, below: string, limit: number): Promise<Row[]> {
  const { clock, config } = ctx.core
  const { from = null, tags, before = null, has } = query
  if (has.includes('video') && has.includes('image')) return []
  const video = has.length === 0 ? null : has.includes('video')
  const values = [ctx.actor.id, clock.now(), typed, below, from, tags, before, config.mediaBaseUrl, video, limit]
  const ask = (source: Source): Promise<Row[]> => sql<Row>(ctx, statements[source], values)
  if (from !== null) return ask('creator')
  if (tags.length > 0) return ask('tag')
  if (typed === '') return ask('newest')
  const found = await ask('newest-with-words')
  if (found.length >= limit) return found
  const [row] = await sql<{ many: number }>(ctx, frequency, [typed, below])
  return ask(row!.many >= limit ? 'more-with-words' : 'all-with-words')
}

async function wordsOf(ctx: UserCtx, typed: string[]): Promise<string> {
  if (typed.length === 0) return ''
  const end = typed.at(-1)!
  const [row] = await sql<{ words: string }>(ctx, tsquery, [
    typed.slice(0, -1).join(' '),
    end,
    [...end].length >= prefixFrom,
  ])
  return row!.words
}
