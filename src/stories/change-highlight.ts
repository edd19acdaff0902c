import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { visibleHighlight } from './get-highlight.ts'
import { setHighlightStories } from './highlight-stories.ts'
import { highlightText, readHighlight } from './highlights.views.ts'

const touch = {
  name: 'edit_highlight',
  text: 'update highlights set title = coalesce($2, title), updated_at = $3 where id = $1 returning 1',
}
const remove = { name: 'delete_highlight', text: 'delete from highlights where id = $1 returning 1' }

/** Somebody else's answers what reading it would, and only who may read it learns that it is another's. */
async function expectOwnHighlight(ctx: UserCtx, id: string): Promise<void> {
  if ((await visibleHighlight(ctx, id)).owner_id !== ctx.actor.id) fail('NOT_CONTENT_OWNER')
}

/**
 * Changes what is named of a highlight.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER, CONTENT_NOT_FOUND when a story is not the caller's, VALIDATION_FAILED
 */
export async function editHighlight(
  ctx: UserCtx,
  id: string,
  changes: components['schemas']['EditHighlightRequest'],
): Promise<RawJson<components['schemas']['Highlight']>> {
  await expectOwnHighlight(ctx, id)
  return transaction(ctx, async (inside) => {
    // Locks it too: two edits pass one after the other.
    if ((await sql(inside, touch, [id, changes.title ?? null, ctx.core.clock.now()])).length === 0)
      fail('HIGHLIGHT_NOT_FOUND')
    await setHighlightStories(inside, id, changes)
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: id, change: 'edited' })
    return rawJson(highlightText((await readHighlight(inside, id))!))
  })
}

/**
 * Deletes a highlight; its stories stay in the archive. The second time there is none.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER
 */
export async function deleteHighlight(ctx: UserCtx, id: string): Promise<void> {
  await expectOwnHighlight(ctx, id)
  await transaction(ctx, async (inside) => {
    if ((await sql(inside, remove, [id])).length === 0) fail('HIGHLIGHT_NOT_FOUND')
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: id, change: 'deleted' })
  })
}
