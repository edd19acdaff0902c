import { expectReadable } from '../content/index.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { decayed, feedbackWeight, weighTags } from '../interests/index.ts'

type Feedback = components['schemas']['Feedback']
type Given = { kind: Feedback['kind']; tags: string[]; created_at: Date | string }

const lock = {
  name: 'feedback_lock',
  text: `select pg_advisory_xact_lock(hashtextextended('feedback|' || $1::text, 0))`,
}
const withdraw = {
  name: 'feedback_withdraw',
  text: 'delete from feed_feedback where user_id = $1 and content_id = $2 returning kind, tags, created_at',
}
const give = {
  name: 'feedback_give',
  text: `insert into feed_feedback (user_id, content_id, creator_id, kind, tags, created_at) select $1, id, creator_id, $3, tags, $4 from contents where id = $2 returning tags`,
}

const types = ['post', 'reel', 'story', 'live'] as const
const signed = (kind: Feedback['kind']): number => (kind === 'more' ? feedbackWeight : -feedbackWeight)

/**
 * Takes note that the caller wants more or less like an item; what was said of it before is replaced.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED
 */
export async function giveFeedback(
  ctx: UserCtx,
  { content_id, kind }: Pick<Feedback, 'content_id' | 'kind'>,
): Promise<Feedback> {
  const id = content_id.toLowerCase()
  const now = ctx.core.clock.now()
  await expectReadable(ctx, types, id)
  await transaction(ctx, async (inside) => {
    await takeBack(inside, id)
    const [given] = await sql<Given>(inside, give, [ctx.actor.id, id, kind, now])
    await weighTags(inside, ctx.actor.id, given!.tags, signed(kind))
    await emit(inside, 'feedback_given', { user_id: ctx.actor.id, content_id: id, kind })
  })
  return { content_id: id, kind, created_at: now.toISOString() }
}

/**
 * Takes it back, also of what the caller may not see any more; without any it is the same.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED when there was none
 */
export async function withdrawFeedback(ctx: UserCtx, id: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    if (!(await takeBack(inside, id))) await expectReadable(ctx, types, id)
    else await emit(inside, 'feedback_given', { user_id: ctx.actor.id, content_id: id, kind: 'withdrawn' })
  })
}

async function takeBack(ctx: UserCtx, id: string): Promise<boolean> {
  // Two at once would both weigh the tags.
  await sql(ctx, lock, [ctx.actor.id])
  const [given] = await sql<Given>(ctx, withdraw, [ctx.actor.id, id])
  if (given !== undefined) {
    const since = new Date(given.created_at).getTime()
    await weighTags(ctx, ctx.actor.id, given.tags, -decayed(signed(given.kind), since, ctx.core.clock.now().getTime()))
  }
  return given !== undefined
}
