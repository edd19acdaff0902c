import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { blockedIds, mutedIds, relationshipJson, unlessSuspended } from '../graph/index.ts'
import { avatarUrl } from '../media/index.ts'
import { popularCreators } from './popular-creators.ts'

type FoundUser = components['schemas']['FoundUser']
type Row = Omit<FoundUser, 'type' | 'avatar_url'> & { avatar_media_id: string | null; rank: number }
type Way = 'typed' | 'meant'
export type Found<T> = { items: T[]; nextCursor: string | null }

const looked = 500
const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const words = `to_tsvector('simple', plain_words(u.username || ' ' || u.display_name))`
/** SQL: how far a word may be from what was meant; two letters in the wrong order are two steps. */
export const slips = `case when length(q.text) < 4 then 0 when length(q.text) = 4 then 1 else 2 end`
const nearest = `least(levenshtein_less_equal(q.text, left(search_text(u.username), 40), 3), (
        select min(levenshtein_less_equal(q.text, left(word, 40), 3)) from regexp_split_to_table(search_text(u.display_name), '[^[:alnum:]]+') word))`

/**
 * `typed`: the name itself, and up to 500 names that begin as the text does, along a btree; words of names that do, along GIN, unless there are enough already; and, for texts that more begin
 * with, the most followed ($7). `meant`: the 500 names that are nearest to the text by trigrams, and those that have it with two letters changed round ($7 holds these), of which those stay that
 * differ by a slip or two.
 */
const candidates: Record<Way, string> = {
  typed: `select id from prefixed union select u.id from users u where search_text(u.username) = (select text from q)
      union (select u.id from users u, q where length(q.text) > 1 and (select count(*) from prefixed) < ${looked} and ${words} @@ q.beginning limit ${looked})
      union select id::uuid from unnest($7::text[]) id`,
  meant: `(select u.id from users u, q where q.text <% (search_text(u.username || ' ' || u.display_name))
        order by q.text <<-> (search_text(u.username || ' ' || u.display_name)), u.id limit ${looked})
      union (select u.id from users u, unnest($7::text[]) changed where ${words} @@ plainto_tsquery('simple', changed) limit ${looked})`,
}
const ranks: Record<Way, string> = {
  typed: `case when search_text(u.username) = q.text then 4 when starts_with(search_text(u.username), q.text) then 3
        when ${words} @@ q.beginning then 2 else 0 end`,
  meant: `case when ${nearest} <= ${slips} then 3 - ${nearest} else 0 end`,
}

/** $3 the text, $4 to $6 the place. The rank is 4 for the name itself, 3 for its beginning, 2 for the beginning of a word; of what was meant, 2 for one slip and 1 for two. */
const statementOf = (way: Way) => ({
  name: `search_users_${way}`,
  text: `with q as materialized (
      select left(search_text($3), 60) as text, case when typed = '' then '' else typed || ':*' end::tsquery as beginning
      from (select plainto_tsquery('simple', left(plain_words($3), 60))::text as typed) words
    ), prefixed as materialized (
      select u.id from users u where search_text(u.username) ~>=~ (select text from q) and search_text(u.username) ~<~ (select text || chr(1114111) from q)
      order by search_text(u.username) using ~<~ limit ${looked}
    ), ids as materialized (${candidates[way]}), matched as (
      select u.id, u.follower_count, ${ranks[way]} as rank from ids join users u on u.id = ids.id, q
      where ${unlessSuspended({ user: 'u', now })} and u.id <> all (${blockedIds({ viewer, now })}) and u.id <> all (${mutedIds({ viewer, now })})
    ), page as (
      select * from matched where rank > 0 and (rank, follower_count, id) < (coalesce($4::integer, 9), coalesce($5::integer, 0), coalesce($6::uuid, '00000000-0000-0000-0000-000000000000'))
      order by rank desc, follower_count desc, id desc limit $8
    )
    select u.id, u.username, u.display_name, u.avatar_media_id, u.follower_count, page.rank, ${relationshipJson({ viewer, other: 'u.id', now })} as relationship
    from page join users u on u.id = page.id order by page.rank desc, page.follower_count desc, page.id desc`,
})
const statements = { typed: statementOf('typed'), meant: statementOf('meant') }

/**
 * Users by name, the best match first, of equals the most followed. What differs by a slip is looked for only when nothing begins with the text.
 * @throws INVALID_CURSOR
 */
export async function searchUsers(
  ctx: UserCtx,
  text: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Found<FoundUser>> {
  const { secrets, clock, config } = ctx.core
  const list = `search-users|${text}`
  const after = decodeCursor(secrets, list, cursor)
  const [way, rank, followers] = after?.at.split(' ') ?? ['typed', null, null]
  const ask = (how: Way, more: string[]): Promise<Row[]> =>
    sql<Row>(ctx, statements[how], [
      ctx.actor.id,
      clock.now(),
      text,
      rank,
      followers,
      after?.id ?? null,
      more,
      limit + 1,
    ])
  let isMeant = way === 'meant'
  let found: Row[] = []
  if (!isMeant) {
    const popular = await ctx.core.of(popularCreators)()
    found = await ask(
      'typed',
      popular.map(({ id }) => id),
    )
    isMeant = found.length === 0 && after === undefined
  }
  if (isMeant) found = await ask('meant', changedRound(text))
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  return {
    items: rows.map(({ avatar_media_id, rank: _, ...user }) => ({
      type: 'user',
      ...user,
      avatar_url: avatarUrl(config, avatar_media_id),
    })),
    nextCursor:
      last === undefined
        ? null
        : encodeCursor(secrets, list, {
            at: `${isMeant ? 'meant' : 'typed'} ${last.rank} ${last.follower_count}`,
            id: last.id,
          }),
  }
}

/** A text with each two neighbours changed round: a slip that leaves a short word hardly a trigram. */
function changedRound(text: string): string[] {
  const letters = [...text.slice(0, 40)]
  return letters
    .slice(1)
    .map((letter, nth) => [...letters.slice(0, nth), letter, letters[nth], ...letters.slice(nth + 2)].join(''))
}
