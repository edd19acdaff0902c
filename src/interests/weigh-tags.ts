import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, float, instant, statement, text, uuid } from '../platform/statement.ts'
import { addedSql } from './weights.ts'

const weigh = statement({
  name: 'interests.weigh_tags',
  params: { user: uuid, tags: arrayOf(text), weight: float, now: instant },
  text: (p) => `
    insert into interests as i (user_id, tag, weight, updated_at)
    select ${p.user}, tag, ${p.weight}, ${p.now}
    from unnest(${p.tags}) tag
    order by tag
    on conflict (user_id, tag) do update set
      ${addedSql}`,
})

/** Adds to the weights of tags for the caller, which may make them negative. */
export async function weighTags(ctx: UserCtx, tags: readonly string[], weight: number): Promise<void> {
  if (tags.length > 0) await run(ctx, weigh, { user: ctx.actor.id, tags, weight, now: ctx.core.clock.now() })
}
