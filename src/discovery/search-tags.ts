import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { type Found, slips } from './search-users.ts'

type FoundTag = components['schemas']['FoundTag']
type Row = { tag: string; content_count: number; rank: number }

/** What is listed and not counted yet is few, so a count is exact although it is kept by a job (see count-tags.ts). */
const statement = {
  name: 'search_tags',
  text: `with q as materialized (
      select left(search_text($1), 60) as text
    ), found as (
      (select t.tag, t.content_count from tags t, q where search_text(t.tag) ~>=~ q.text and search_text(t.tag) ~<~ (q.text || chr(1114111)) order by t.content_count desc limit 2000)
      union
      (select t.tag, t.content_count from tags t, q where length(q.text) > 3 and search_text(t.tag) % q.text)
    ), ranked as (
      select found.tag, found.content_count + coalesce((select sum(case when is_listed then 1 else -1 end) from content_tags due
          where due.tag = found.tag and due.is_listed <> due.is_counted), 0)::integer as content_count,
        case when search_text(found.tag) = q.text then 3 when starts_with(search_text(found.tag), q.text) then 2
          when levenshtein_less_equal(left(search_text(found.tag), 40), left(q.text, 40), 2) <= ${slips} then 1 else 0 end as rank
      from found, q
    )
    select * from ranked where content_count > 0 and rank >= (select case when max(rank) > 1 then 2 else 1 end from ranked where content_count > 0)
      and (rank, content_count, tag) < (coalesce($2::integer, 9), coalesce($3::integer, 0), coalesce($4::text, ''))
    order by rank desc, content_count desc, tag desc limit $5`,
}

/** Hashtags by name, the best match first, of equals the most used. @throws INVALID_CURSOR */
export async function searchTags(
  ctx: UserCtx,
  text: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Found<FoundTag>> {
  const { secrets } = ctx.core
  const list = `search-tags|${text}`
  const after = decodeCursor(secrets, list, cursor)
  const [rank, count] = after?.at.split(' ') ?? [null, null]
  const found = await sql<Row>(ctx, statement, [text, rank, count, after?.id ?? null, limit + 1])
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    items: rows.map(({ tag, content_count }) => ({ type: 'tag', tag, content_count })),
    nextCursor:
      last === undefined
        ? null
        : encodeCursor(secrets, list, { at: `${last.rank} ${last.content_count}`, id: last.tag }),
  }
}
