import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'

const erase = statement({
  name: 'interests.erase_all',
  params: { user: uuid },
  text: (p) => `delete from interests where user_id = ${p.user}`,
})

const recordErasure = statement({
  name: 'interests.record_erasure',
  params: { user: uuid, now: instant },
  text: (p) => `
    insert into interest_erasures (user_id, erased_at)
    values (${p.user}, ${p.now})
    on conflict (user_id) do update set erased_at = excluded.erased_at`,
})

// When feedback is removed, its weights are subtracted from its tags. Tags whose interest was erased have lost this
// weight already, so they are removed here; without a tag, all are removed.
const clearFeedbackTags = statement({
  name: 'interests.clear_feedback_tags',
  params: { user: uuid, tag: nullable(text) },
  text: (p) => `
    update feed_feedback
    set tags = case when ${p.tag} is null then '{}' else array_remove(tags, ${p.tag}) end
    where user_id = ${p.user}`,
})

const eraseOne = statement({
  name: 'interests.erase_one',
  params: { user: uuid, tag: text },
  row: { tag: text },
  text: (p) => `
    delete from interests
    where user_id = ${p.user} and tag = ${p.tag}
    returning tag`,
})

/** Deletes all interests of the caller. Stores the time, so that older events that arrive later do not restore them. */
export async function eraseInterests(ctx: UserCtx): Promise<void> {
  const user = ctx.actor.id
  await transaction(ctx, async (inside) => {
    await run(inside, recordErasure, { user, now: ctx.core.clock.now() })
    await run(inside, erase, { user })
    await run(inside, clearFeedbackTags, { user, tag: null })
    await emit(inside, 'interests_erased', { user_id: user, tag: null })
  })
}

/** Deletes one interest. Does nothing if the caller does not have it. */
export async function eraseInterest(ctx: UserCtx, name: string): Promise<void> {
  const about = { user: ctx.actor.id, tag: name.toLowerCase() }
  await transaction(ctx, async (inside) => {
    const erased = await run(inside, eraseOne, about)
    await run(inside, clearFeedbackTags, about)
    if (erased.length > 0) await emit(inside, 'interests_erased', { user_id: about.user, tag: about.tag })
  })
}
