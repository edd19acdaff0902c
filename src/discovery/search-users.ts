import { sql, type UserCtx } from '../context.ts'
import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { blockedIds, mutedIds, relationshipJson, unlessSuspended } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'

type FoundUser = components['schemas']['FoundUser']
type Row = Omit<FoundUser, 'type' | 'avatar_url'> & { avatar_media_id: string | null; rank: number }
export type Found<T> = { items: T[]; nextCursor: string | null }

const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const name = `search_text(u.username || ' ' || u.display_name)`
// How far a word may be from what was meant; two letters in the wrong order are two steps.
export const slips = `case when length(q.text) < 4 then 0 when length(q.text) = 4 then 1 else 2 end`
const nearest = `least(levenshtein_less_equal(q.text, left(search_text(u.username), 40), 3), (
        select min(levenshtein_less_equal(q.text, left(word, 40), 3)) from regexp_split_to_table(search_text(u.display_name), '[^[:alnum:]]+') word))`

/**
 * Along two indexes: names that begin as the text does (a range of a btree), and names that share trigrams with it (GIN), of which those stay that have it as the beginning of a word or differ
 * by a slip or two. $3 the text, $4 to $6 the place, $7 the limit. The rank is 4 for the name itself, 3 for its beginning, 2 for the beginning of a word, 1 for a slip; those
 * come only when nothing else does.
 */
const statement = {
  name: 'search_users',
  text: `with q as materialized (
      select search_text($3) as text
    ), ids as (
      (select u.id from users u, q where search_text(u.username) ~>=~ q.text and search_text(u.username) ~<~ (q.text || chr(1114111)))
      union
      (select u.id from users u, q where length(q.text) > 2 and q.text <% ${name})
    ), matched as (
      select u.id, u.follower_count, case
          when search_text(u.username) = q.text then 4
          when starts_with(search_text(u.username), q.text) then 3
          when search_text(u.display_name) ~ ('(^|[^[:alnum:]])' || regexp_replace(q.text, '([^[:alnum:]])', '\\\\\\1', 'g')) then 2
          when ${nearest} <= ${slips} then 1
          else 0 end as rank
      from ids join users u on u.id = ids.id, q
      where ${unlessSuspended({ user: 'u', now })} and u.id <> all (${blockedIds({ viewer, now })}) and u.id <> all (${mutedIds({ viewer, now })})
    ), page as (
      select * from matched where rank >= (select case when max(rank) > 1 then 2 else 1 end from matched) and (rank, follower_count, id) < (coalesce($4::integer, 9), coalesce($5::integer, 0), coalesce($6::uuid, '00000000-0000-0000-0000-000000000000'))
      order by rank desc, follower_count desc, id desc limit $7
    )
    select u.id, u.username, u.display_name, u.avatar_media_id, u.follower_count, page.rank, ${relationshipJson({ viewer, other: 'u.id', now })} as relationship
    from page join users u on u.id = page.id order by page.rank desc, page.follower_count desc, page.id desc`,
}

/** Users by name, the best match first, of equals the most followed. @throws INVALID_CURSOR */
export async function searchUsers(
  ctx: UserCtx,
  text: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Found<FoundUser>> {
  const { secrets, clock, config } = ctx.runtime
  const list = `search-users|${text}`
  const after = decodeCursor(secrets, list, cursor)
  const [rank, followers] = after?.at.split(' ') ?? [null, null]
  const found = await sql<Row>(ctx, statement, [ctx.actor.id, clock.now(), text, rank, followers, after?.id ?? null, limit + 1])
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    items: rows.map(({ avatar_media_id, rank: _, ...user }) => ({ type: 'user', ...user, avatar_url: avatarUrl(config, avatar_media_id) })),
    nextCursor: last === undefined ? null : encodeCursor(secrets, list, { at: `${last.rank} ${last.follower_count}`, id: last.id }),
  }
}
