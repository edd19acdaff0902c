import { fail } from '../contract/errors.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { emit } from '../events/index.ts'

const lock = {
  name: 'highlights_of',
  text: 'select id from highlights where owner_id = $1 order by position, id for update',
}
const order = {
  name: 'order_highlights',
  text: 'update highlights h set position = o.position from unnest($1::uuid[]) with ordinality as o (id, position) where h.id = o.id',
}

/**
 * Puts highlights of the caller's first, in this order; the others stay behind them as they are.
 * @throws HIGHLIGHT_NOT_FOUND when one is not the caller's
 */
export async function orderHighlights(ctx: UserCtx, ids: string[]): Promise<void> {
  const first = [...new Set(ids.map((id) => id.toLowerCase()))]
  await transaction(ctx, async (inside) => {
    const mine = (await sql<{ id: string }>(inside, lock, [ctx.actor.id])).map(({ id }) => id)
    if (!first.every((id) => mine.includes(id))) fail('HIGHLIGHT_NOT_FOUND')
    await sql(inside, order, [[...first, ...mine.filter((id) => !first.includes(id))]])
    await emit(inside, 'highlight_changed', { owner_id: ctx.actor.id, highlight_id: null, change: 'reordered' })
  })
}
