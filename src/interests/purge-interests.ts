import { type Ctx, run } from '../core/context.ts'
import { instant, statement } from '../platform/statement.ts'
import { decayedSql } from './weights.ts'

const kept = 200
const faint = 0.02

const faded = statement({
  name: 'interests.purge_faded',
  params: { now: instant },
  text: (p) => `
    delete from interests i
    where updated_at < ${p.now} - interval '30 days'
      and abs(${decayedSql({ now: p.now })}) < ${faint}`,
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
        where user_id in (select user_id from interests group by user_id having count(*) > ${kept})
      ) sorted
      where position > ${kept}
    )`,
})

// Much longer than events are kept, so none of what is forgotten can come again; by then it weighs a sixty-fourth.
const forgotten = statement({
  name: 'interests.purge_marks',
  params: { now: instant },
  text: (p) => `delete from interest_marks where marked_at < ${p.now} - interval '180 days'`,
})

/** Removes what has faded, of each user all but the 200 strongest, and old marks. */
export async function purgeInterests(ctx: Ctx): Promise<void> {
  for (const purge of [faded, surplus, forgotten]) await run(ctx, purge, { now: ctx.core.clock.now() })
}
