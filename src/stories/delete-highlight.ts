import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { statement, uuid } from '../platform/statement.ts'
import { expectOwnHighlight } from './own-highlight.ts'

const remove = statement({
  name: 'stories.delete_highlight',
  params: { highlight: uuid },
  row: { id: uuid },
  text: (p) => `
    delete from highlights
    where id = ${p.highlight}
    returning id`,
})

/**
 * Deletes a highlight; its stories stay in the archive. A second call throws HIGHLIGHT_NOT_FOUND.
 * @throws HIGHLIGHT_NOT_FOUND, NOT_FOLLOWING, NOT_CONTENT_OWNER
 */
export async function deleteHighlight(ctx: UserCtx, id: string): Promise<void> {
  await expectOwnHighlight(ctx, id)
  await transaction(ctx, async (inside) => {
    if ((await run(inside, remove, { highlight: id })).length === 0) fail('HIGHLIGHT_NOT_FOUND')
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: id, change: 'deleted' })
  })
}
