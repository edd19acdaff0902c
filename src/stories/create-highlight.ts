import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { setHighlightStories } from './highlight-stories.ts'
import { highlightText, readHighlight } from './highlights.views.ts'

const maxHighlights = 100

// The account's row is locked, so that two at once cannot pass the limit.
const lock = { name: 'highlights_lock', text: 'select from users where id = $1 for no key update' }
const count = {
  name: 'highlights_count',
  text: 'select count(*)::integer as many, coalesce(min(position), 1) - 1 as first from highlights where owner_id = $1',
}
const insert = {
  name: 'create_highlight',
  text: 'insert into highlights (id, owner_id, title, position, created_at, updated_at) values ($1, $2, $3, $4, $5, $5)',
}

/**
 * Keeps stories of the caller's beyond their 24 hours; it comes first among the caller's highlights.
 * @throws CONTENT_NOT_FOUND when a story is not the caller's, LIMIT_REACHED, VALIDATION_FAILED when the cover is none of its stories
 */
export async function createHighlight(
  ctx: UserCtx,
  input: components['schemas']['CreateHighlightRequest'],
): Promise<RawJson<components['schemas']['Highlight']>> {
  const id = ctx.core.newId()
  return transaction(ctx, async (inside) => {
    await sql(inside, lock, [ctx.actor.id])
    const [existing] = await sql<{ many: number; first: number }>(inside, count, [ctx.actor.id])
    if (existing!.many >= maxHighlights) fail('LIMIT_REACHED', { limit: maxHighlights })
    await sql(inside, insert, [id, ctx.actor.id, input.title, existing!.first, ctx.core.clock.now()])
    await setHighlightStories(inside, id, input)
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: id, change: 'created' })
    return rawJson(highlightText((await readHighlight(inside, id))!))
  })
}
