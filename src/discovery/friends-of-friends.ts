import { run, type UserCtx } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { lowerThanCursor } from '../platform/keyset.ts'
import { instant, integer, nullable, type RowOf, statement, uuid } from '../platform/statement.ts'
import { cardColumns, friendPairs, isSuitable, recommendedRow } from './recommendation-sql.ts'

/**
 * Counts and sorts first, and only asks of those at the top, one by one along indexes, whether they are suitable: how
 * many come of the counting is more than the planner expects, so joins would be nested loops over all. The cursor is
 * the mutual count and the id.
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
          ${cardColumns(p)}
        from users u
        where u.id = best.id
          and ${unlessSuspended({ user: 'u', now: p.now })}
          and ${isSuitable('best.id', p)}
        limit 1
      ) u
      order by best.mutual_count desc, best.id desc
      limit ${p.limit}
    ), led as (
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
        where id = any(led.via)
        order by array_position(led.via, id)
      ) as followed_by
    from page
    join led on led.id = page.user_id
    order by page.mutual_count desc, page.user_id desc`,
})

export type Recommended = RowOf<typeof friendsOfFriendsStatement>

/** Friends of friends after a position in their order, by how many lead to them. */
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
