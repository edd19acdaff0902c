import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { integer, nullable, statement, text } from '../platform/statement.ts'
import { maxTypos, type SearchResult } from './search-result.ts'

/**
 * Adds the content that is listed but not counted yet to the count. There is little of it, so counts are exact although
 * a job updates them (see count-tags.ts).
 */
const search = statement({
  name: 'discovery.search_tags',
  params: {
    typed: text,
    after_rank: nullable(integer),
    after_count: nullable(integer),
    after_tag: nullable(text),
    limit: integer,
  },
  row: { tag: text, content_count: integer, rank: integer },
  text: (p) => `
    with q as materialized (
      select left(search_text(${p.typed}), 60) as text
    ), found as (
      (
        select t.tag, t.content_count
        from tags t, q
        where search_text(t.tag) ~>=~ q.text
          and search_text(t.tag) ~<~ (q.text || chr(1114111))
        order by t.content_count desc
        limit 2000
      )
      union
      (
        select t.tag, t.content_count
        from tags t, q
        where length(q.text) > 3
          and search_text(t.tag) % q.text
      )
    ), ranked as (
      select
        found.tag,
        found.content_count + coalesce((
          select sum(case when is_listed then 1 else -1 end)
          from content_tags due
          where due.tag = found.tag
            and due.is_listed <> due.is_counted
        ), 0)::integer as content_count,
        case
          when search_text(found.tag) = q.text then 3
          when starts_with(search_text(found.tag), q.text) then 2
          when levenshtein_less_equal(left(search_text(found.tag), 40), left(q.text, 40), 2) <= ${maxTypos} then 1
          else 0
        end as rank
      from found, q
    )
    select *
    from ranked
    where content_count > 0
      and rank >= (select case when max(rank) > 1 then 2 else 1 end from ranked where content_count > 0)
      and (rank, content_count, tag)
        < (coalesce(${p.after_rank}, 9), coalesce(${p.after_count}, 0), coalesce(${p.after_tag}, ''))
    order by rank desc, content_count desc, tag desc
    limit ${p.limit}`,
})

/**
 * Searches hashtags by name: the best match first, then the most used.
 * @throws INVALID_CURSOR
 */
export async function searchTags(
  ctx: UserCtx,
  typed: string,
  { limit, cursor }: PageQuery,
): Promise<SearchResult<components['schemas']['TagSearchResult']>> {
  const { secrets } = ctx.core
  const list = `search-tags|${typed}`
  const after = decodeCursor(secrets, list, cursor)
  const [rank, count] = after?.at.split(' ').map(Number) ?? []
  const found = await run(ctx, search, {
    typed,
    after_rank: rank ?? null,
    after_count: count ?? null,
    after_tag: after?.id ?? null,
    limit: limit + 1,
  })
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  const position = last && { at: `${last.rank} ${last.content_count}`, id: last.tag }
  return {
    items: rows.map(({ tag, content_count }) => ({ type: 'tag', tag, content_count })),
    nextCursor: position === undefined ? null : encodeCursor(secrets, list, position),
  }
}
