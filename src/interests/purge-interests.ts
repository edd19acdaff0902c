import { type Ctx, sql } from '../core/context.ts'
import { decayedSql } from './weights.ts'

const kept = 200
const faint = 0.02
const faded = {
  name: 'interests_purge_faded',
  text: `delete from interests i where updated_at < $1::timestamptz - interval '30 days' and abs(${decayedSql({ now: '$1::timestamptz' })}) < ${faint}`,
}
const surplus = {
  name: 'interests_purge_surplus',
  text: `delete from interests where (user_id, tag) in (
      select user_id, tag from (
        select user_id, tag, row_number() over (partition by user_id order by abs(${decayedSql({ now: '$1::timestamptz' })}) desc, tag) as position
        from interests i where user_id in (select user_id from interests group by user_id having count(*) > ${kept})
      ) placed where position > ${kept}
    )`,
}

// Much longer than events are kept, so none of what is forgotten can come again; by then it weighs a sixty-fourth.
const forgotten = {
  name: 'interests_purge_marks',
  text: `delete from interest_marks where marked_at < $1::timestamptz - interval '180 days'`,
}

/** Removes what has faded, of each user all but the 200 strongest, and old marks. */
export async function purgeInterests(ctx: Ctx): Promise<void> {
  for (const statement of [faded, surplus, forgotten]) await sql(ctx, statement, [ctx.core.clock.now()])
}
