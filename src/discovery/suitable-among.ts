import { run, type UserCtx } from '../core/context.ts'
import { unlessSuspended } from '../graph/index.ts'
import { arrayOf, instant, integer, type RowOf, statement, uuid } from '../platform/statement.ts'
import { friendPairs, isSuitable, recommendedColumns, recommendedRow } from './recommendation-sql.ts'

// Postgres hashes `not in` whatever row counts the planner expects; `not exists` becomes a join that may compare each
// id with each pair.
const among = statement({
  name: 'discovery.suitable_among',
  params: { viewer: uuid, now: instant, ids: arrayOf(uuid), limit: integer },
  row: recommendedRow,
  text: (p) => `
    with ${friendPairs(p)}
    select
          ${recommendedColumns(p)},
          0 as mutual_count,
          '{}'::text[] as followed_by
    from unnest(${p.ids}) with ordinality as requested (id, position)
    join users u on u.id = requested.id
    where ${unlessSuspended({ user: 'u', now: p.now })}
          and ${isSuitable('u.id', p)}
          and u.id not in (select id from pairs)
    order by requested.position
    limit ${p.limit}`,
})

/**
 * Returns those of the users, in the order of `ids`, who may be recommended to the caller and are no friends of
 * friends.
 */
export function suitableAmong(ctx: UserCtx, ids: string[], limit: number): Promise<RowOf<typeof among>[]> {
  return run(ctx, among, { viewer: ctx.actor.id, now: ctx.core.clock.now(), ids, limit })
}
