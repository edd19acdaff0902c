import { run, type UserCtx } from '../core/context.ts'
import { strongestSql } from '../interests/index.ts'
import { float, instant, statement, text, uuid } from '../platform/statement.ts'

const strongest = statement({
  name: 'discovery.liked_tags',
  params: { user: uuid, now: instant },
  row: { tag: text, weight: float, updated_at: instant },
  text: (p) => strongestSql({ ...p, limit: 10, onlyLiked: true }),
})

/** Returns the caller's ten strongest interests, strongest first. */
export async function likedTags(ctx: UserCtx): Promise<string[]> {
  const found = await run(ctx, strongest, { user: ctx.actor.id, now: ctx.core.clock.now() })
  return found.map(({ tag }) => tag)
}
