import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { presentUserSummary } from '../graph/index.ts'
import type { RowOf } from '../platform/statement.ts'
import { popularCreators } from './popular-creators.ts'
import type { SearchResult } from './search-result.ts'
import { usersMatching, usersSimilar } from './user-search-statements.ts'

/**
 * Searches users by name: the best match first, then the most followers. Names that differ by typos are searched only
 * when no name begins with the text.
 * @throws INVALID_CURSOR
 */
export async function searchUsers(
  ctx: UserCtx,
  typed: string,
  { limit, cursor }: PageQuery,
): Promise<SearchResult<components['schemas']['UserSearchResult']>> {
  const { secrets, clock, config } = ctx.core
  const list = `search-users|${typed}`
  const after = decodeCursor(secrets, list, cursor)
  const [mode, rank, followers] = after?.at.split(' ') ?? ['typed']
  const params = {
    viewer: ctx.actor.id,
    now: clock.now(),
    typed,
    after_rank: rank === undefined ? null : Number(rank),
    after_followers: followers === undefined ? null : Number(followers),
    after_id: after?.id ?? null,
    limit: limit + 1,
  }
  // In the cursor, `typed` is the search for the text as typed, and `meant` the search for similar names.
  let isSimilar = mode === 'meant'
  let found: RowOf<typeof usersMatching>[] = []
  if (!isSimilar) {
    const popular = (await ctx.core.of(popularCreators)()).map(({ id }) => id)
    found = await run(ctx, usersMatching, { ...params, popular })
    isSimilar = found.length === 0 && after === undefined
  }
  if (isSimilar) found = await run(ctx, usersSimilar, { ...params, transposed: transpositions(typed) })
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  const position = last && {
    at: `${isSimilar ? 'meant' : 'typed'} ${last.rank} ${last.follower_count}`,
    id: last.user_id,
  }
  return {
    items: rows.map((row) => ({
      type: 'user',
      ...presentUserSummary(config, row),
      follower_count: row.follower_count,
      relationship: row.relationship,
    })),
    nextCursor: position === undefined ? null : encodeCursor(secrets, list, position),
  }
}

/**
 * Returns the text with each pair of adjacent letters swapped. Swapped letters leave a short word hardly any trigram in
 * common with the right word, so the trigram search cannot find it.
 */
function transpositions(text: string): string[] {
  const letters = [...text.slice(0, 40)]
  return letters
    .slice(1)
    .map((letter, nth) => [...letters.slice(0, nth), letter, letters[nth], ...letters.slice(nth + 2)].join(''))
}
