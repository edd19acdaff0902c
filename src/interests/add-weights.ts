import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, float, instant, statement, text, uuid } from '../platform/statement.ts'
import { addedSql } from './weights.ts'

const add = statement({
  name: 'interests.add_weights',
  params: { user: uuid, tags: arrayOf(text), weight: float, now: instant },
  text: (p) => `
    insert into interests as i (user_id, tag, weight, updated_at)
    select ${p.user}, tag, ${p.weight}, ${p.now}
    from unnest(${p.tags}) tag
    order by tag
    on conflict (user_id, tag) do update set
      ${addedSql}`,
})

/** Adds a weight to the caller's interest in each tag. The result may be negative. */
export async function addWeights(ctx: UserCtx, tags: readonly string[], weight: number): Promise<void> {
  if (tags.length > 0) await run(ctx, add, { user: ctx.actor.id, tags, weight, now: ctx.core.clock.now() })
}
