import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'

const erase = { name: 'interests_erase', text: 'delete from interests where user_id = $1' }
const remember = {
  name: 'interests_erased',
  text: `insert into interest_erasures (user_id, erased_at) values ($1, $2) on conflict (user_id) do update set erased_at = excluded.erased_at`,
}
// What is forgotten is not owed when feedback is taken back.
const forgetFeedback = {
  name: 'interests_forget_feedback',
  text: `update feed_feedback set tags = case when $2::text is null then '{}' else array_remove(tags, $2) end where user_id = $1`,
}
const eraseOne = { name: 'interest_erase', text: 'delete from interests where user_id = $1 and tag = $2 returning tag' }

/** Forgets what the caller likes. When is kept, so that events which are still on their way do not bring it back. */
export async function eraseInterests(ctx: UserCtx): Promise<void> {
  await transaction(ctx, async (inside) => {
    await sql(inside, remember, [ctx.actor.id, ctx.core.clock.now()])
    await sql(inside, erase, [ctx.actor.id])
    await sql(inside, forgetFeedback, [ctx.actor.id, null])
    await emit(inside, 'interests_erased', { user_id: ctx.actor.id, tag: null })
  })
}

/** Forgets one interest; what is none is forgotten already. */
export async function eraseInterest(ctx: UserCtx, tag: string): Promise<void> {
  await transaction(ctx, async (inside) => {
    const erased = await sql(inside, eraseOne, [ctx.actor.id, tag.toLowerCase()])
    await sql(inside, forgetFeedback, [ctx.actor.id, tag.toLowerCase()])
    if (erased.length > 0) await emit(inside, 'interests_erased', { user_id: ctx.actor.id, tag: tag.toLowerCase() })
  })
}
