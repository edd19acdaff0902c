import { run, type UserCtx } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { lowerThanCursor } from '../platform/keyset.ts'
import { instant, integer, nullable, type RowOf, statement, uuid } from '../platform/statement.ts'
import { friendPairs, isSuitable, recommendedColumns, recommendedRow } from './recommendation-sql.ts'

/**
 * Counts and sorts first, and then checks only the top users, one by one with index look-ups, for whether they are
 * suitable. The counting returns more rows than the planner expects, so joins would become nested loops over all of
 * them. The cursor is the mutual count and the id.
 */
export const friendsOfFriendsStatement = statement({
  name: 'discovery.friends_of_friends',
  params: { viewer: uuid, now: instant, after_at: nullable(integer), after_id: nullable(uuid), limit: integer },
  row: recommendedRow,
  text: (p) => `
    with ${friendPairs(p)}, best as materialized (
      select id, count(*)::integer as mutual_count
      from pairs
      group by id
      having ${lowerThanCursor('count(*)::integer', 'id', p)}
      order by mutual_count desc, id desc
    ), page as materialized (
      select u.*, best.mutual_count
      from best
      cross join lateral (
        select
          ${recommendedColumns(p)}
        from users u
        where u.id = best.id
          and ${unlessSuspended({ user: 'u', now: p.now })}
          and ${isSuitable('best.id', p)}
        limit 1
      ) u
      order by best.mutual_count desc, best.id desc
      limit ${p.limit}
    ), paths as (
      select pairs.id, (array_agg(mine.id order by mine.position))[1:3] as via
      from page
      join pairs on pairs.id = page.user_id
      join mine on mine.position = pairs.position
      group by pairs.id
    )
    select
      page.*,
      array(
        select username
        from users
        where id = any(paths.via)
        order by array_position(paths.via, id)
      ) as followed_by
    from page
    join paths on paths.id = page.user_id
    order by page.mutual_count desc, page.user_id desc`,
})

export type Recommended = RowOf<typeof friendsOfFriendsStatement>

/** Returns friends of friends after a position, ordered by the number of followed users who follow them. */
export function friendsOfFriends(
  ctx: UserCtx,
  after: { score: number; id: string } | undefined,
  limit: number,
): Promise<Recommended[]> {
  return run(ctx, friendsOfFriendsStatement, {
    viewer: ctx.actor.id,
    now: ctx.core.clock.now(),
    after_at: after?.score ?? null,
    after_id: after?.id ?? null,
    limit,
  })
}
