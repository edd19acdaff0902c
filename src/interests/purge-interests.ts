import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'
import { decayedSql } from './weights.ts'

const maxInterests = 200
const minWeight = 0.02

const faded = statement({
  name: 'interests.purge_faded',
  params: { now: instant },
  text: (p) => `
    delete from interests i
    where updated_at < ${p.now} - interval '30 days'
      and abs(${decayedSql({ now: p.now })}) < ${minWeight}`,
})

const surplus = statement({
  name: 'interests.purge_surplus',
  params: { now: instant },
  text: (p) => `
    delete from interests
    where (user_id, tag) in (
      select user_id, tag
      from (
        select
          user_id,
          tag,
          row_number() over (partition by user_id order by abs(${decayedSql({ now: p.now })}) desc, tag) as position
        from interests i
        where user_id in (select user_id from interests group by user_id having count(*) > ${maxInterests})
      ) sorted
      where position > ${maxInterests}
    )`,
})

// Marks are kept much longer than events, so no event can be delivered again after its mark was deleted; by then the
// weight is 1/64.
const oldMarks = statement({
  name: 'interests.purge_marks',
  params: { now: instant },
  text: (p) => `delete from interest_marks where marked_at < ${p.now} - interval '180 days'`,
})

/** Deletes weak old interests, all but the 200 strongest interests of each user, and old marks. */
export async function purgeInterests(ctx: Ctx): Promise<void> {
  for (const purge of [faded, surplus, oldMarks]) await run(ctx, purge, { now: ctx.core.clock.now() })
}
