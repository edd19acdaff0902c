import { decodeCursor, encodeCursor, type PageQuery } from '../contract/cursor.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { presentUserSummary } from '../graph/index.ts'
import type { RowOf } from '../platform/statement.ts'
import type { Found } from './found.ts'
import { popularCreators } from './popular-creators.ts'
import { usersMeant, usersTyped } from './user-search-statements.ts'

/**
 * Users by name, the best match first, of equals the most followed. What differs by a slip is looked for only when
 * nothing begins with the text.
 * @throws INVALID_CURSOR
 */
export async function searchUsers(
  ctx: UserCtx,
  typed: string,
  { limit, cursor }: PageQuery,
): Promise<Found<components['schemas']['FoundUser']>> {
  const { secrets, clock, config } = ctx.core
  const list = `search-users|${typed}`
  const after = decodeCursor(secrets, list, cursor)
  const [way, rank, followers] = after?.at.split(' ') ?? ['typed']
  const asked = {
    viewer: ctx.actor.id,
    now: clock.now(),
    typed,
    after_rank: rank === undefined ? null : Number(rank),
    after_followers: followers === undefined ? null : Number(followers),
    after_id: after?.id ?? null,
    limit: limit + 1,
  }
  let isMeant = way === 'meant'
  let found: RowOf<typeof usersTyped>[] = []
  if (!isMeant) {
    const popular = (await ctx.core.of(popularCreators)()).map(({ id }) => id)
    found = await run(ctx, usersTyped, { ...asked, popular })
    isMeant = found.length === 0 && after === undefined
  }
  if (isMeant) found = await run(ctx, usersMeant, { ...asked, changed: changedRound(typed) })
  const rows = found.slice(0, limit)
  const last = found.length > limit ? rows.at(-1) : undefined
  const position = last && {
    at: `${isMeant ? 'meant' : 'typed'} ${last.rank} ${last.follower_count}`,
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

/** A text with each two neighbours changed round: a slip that leaves a short word hardly a trigram. */
function changedRound(text: string): string[] {
  const letters = [...text.slice(0, 40)]
  return letters
    .slice(1)
    .map((letter, nth) => [...letters.slice(0, nth), letter, letters[nth], ...letters.slice(nth + 2)].join(''))
}
