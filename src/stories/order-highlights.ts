import { fail } from '../contract/errors.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'
import { arrayOf, statement, uuid } from '../platform/statement.ts'

const lock = statement({
  name: 'stories.lock_highlights_of',
  params: { owner: uuid },
  row: { id: uuid },
  text: (p) => `
    select id
    from highlights
    where owner_id = ${p.owner}
    order by position, id
    for update`,
})

const order = statement({
  name: 'stories.order_highlights',
  params: { ids: arrayOf(uuid) },
  text: (p) => `
    update highlights h
    set position = o.position
    from unnest(${p.ids}) with ordinality as o (id, position)
    where h.id = o.id`,
})

/**
 * Moves these highlights of the caller's to the front, in this order. The others follow in their present order.
 * @throws HIGHLIGHT_NOT_FOUND when one is not the caller's
 */
export async function orderHighlights(ctx: UserCtx, ids: string[]): Promise<void> {
  const first = [...new Set(ids.map((id) => id.toLowerCase()))]
  await transaction(ctx, async (inside) => {
    const mine = (await run(inside, lock, { owner: ctx.actor.id })).map(({ id }) => id)
    if (!first.every((id) => mine.includes(id))) fail('HIGHLIGHT_NOT_FOUND')
    await run(inside, order, { ids: [...first, ...mine.filter((id) => !first.includes(id))] })
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: null, change: 'reordered' })
  })
}
