import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { lockUser } from '../graph/index.ts'
import { instant, integer, statement, text, uuid } from '../platform/statement.ts'
import { setHighlightStories } from './highlight-stories.ts'
import { readHighlight } from './highlights.views.ts'

const maxHighlights = 100

const count = statement({
  name: 'stories.count_highlights',
  params: { owner: uuid },
  row: { many: integer, first: integer },
  text: (p) => `
    select count(*)::integer as many, coalesce(min(position), 1) - 1 as first
    from highlights
    where owner_id = ${p.owner}`,
})

const insert = statement({
  name: 'stories.create_highlight',
  params: { id: uuid, owner: uuid, title: text, position: integer, now: instant },
  text: (p) => `
    insert into highlights (id, owner_id, title, position, created_at, updated_at)
    values (${p.id}, ${p.owner}, ${p.title}, ${p.position}, ${p.now}, ${p.now})`,
})

/**
 * Creates a highlight: it keeps the caller's stories visible beyond their 24 hours. It becomes the first of the
 * caller's highlights.
 * @throws CONTENT_NOT_FOUND when a story is not the caller's, LIMIT_REACHED, VALIDATION_FAILED when the cover is not
 * one of its stories
 */
export async function createHighlight(
  ctx: UserCtx,
  input: components['schemas']['CreateHighlightRequest'],
): Promise<RawJson<components['schemas']['Highlight']>> {
  const { newId, clock } = ctx.core
  const [id, owner] = [newId(), ctx.actor.id]
  return transaction(ctx, async (inside) => {
    // Two calls at the same time cannot exceed the limit.
    await lockUser(inside, owner)
    const [existing] = await run(inside, count, { owner })
    if (existing!.many >= maxHighlights) fail('LIMIT_REACHED', { limit: maxHighlights })
    await run(inside, insert, { id, owner, title: input.title, position: existing!.first, now: clock.now() })
    await setHighlightStories(inside, id, input)
    await emit(inside, 'highlight_changed', { owner_id: owner, highlight_id: id, change: 'created' })
    return rawJson((await readHighlight(inside, id))!.item)
  })
}
