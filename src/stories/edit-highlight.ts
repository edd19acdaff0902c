import { expectUnchanged } from '../contract/entity-tags.ts'
import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { instant, nullable, statement, text, uuid } from '../platform/statement.ts'
import { visibleHighlight } from './get-highlight.ts'
import { setHighlightStories } from './highlight-stories.ts'
import { readHighlight } from './highlights.views.ts'
import { expectOwnHighlight } from './own-highlight.ts'

const lock = statement({
  name: 'stories.lock_highlight',
  params: { highlight: uuid },
  text: (p) => `
    select
    from highlights
    where id = ${p.highlight}
    for no key update`,
})

const touch = statement({
  name: 'stories.edit_highlight',
  params: { highlight: uuid, title: nullable(text), now: instant },
  row: { id: uuid },
  text: (p) => `
    update highlights
    set
      title = coalesce(${p.title}, title),
      -- Each edit has a later time, also in the same millisecond: the entity tag depends on it.
      updated_at = greatest(${p.now}, updated_at + interval '1 millisecond')
    where id = ${p.highlight}
    returning id`,
})

/**
 * Changes the given fields of a highlight.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER, PRECONDITION_FAILED, CONTENT_NOT_FOUND when a story is
 * not the caller's, VALIDATION_FAILED
 */
export async function editHighlight(
  ctx: UserCtx,
  id: string,
  changes: components['schemas']['EditHighlightRequest'],
  ifMatch: string | undefined,
): Promise<RawJson<components['schemas']['Highlight']>> {
  await expectOwnHighlight(ctx, id)
  return transaction(ctx, async (inside) => {
    // Edits at the same time run one after the other.
    await run(inside, lock, { highlight: id })
    await expectUnchanged('editHighlight', ifMatch, async () => rawJson((await visibleHighlight(inside, id)).item))
    const touched = await run(inside, touch, {
      highlight: id,
      title: changes.title ?? null,
      now: ctx.core.clock.now(),
    })
    if (touched.length === 0) fail('HIGHLIGHT_NOT_FOUND')
    await setHighlightStories(inside, id, changes)
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: id, change: 'edited' })
    return rawJson((await readHighlight(inside, id))!.item)
  })
}
