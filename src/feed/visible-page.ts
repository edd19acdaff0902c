import type { UserCtx } from '../core/context.ts'
import { type Item, visibleItems } from './visible-items.ts'

/** `next` is the position after the last item; undefined when there are no more items that the caller may see. */
type VisiblePage = { items: Item[]; next: number | undefined }

// Some items of the ranking may have been deleted or hidden since it was computed.
const spare = 10

/**
 * Returns the next `limit` items of an ordered list of ids, from position `from` on, that the caller may see now.
 * Hidden items are skipped, so a page is full as long as there are enough items. This usually takes one round trip. The
 * `position` of an item is its position among the ids.
 */
export async function visiblePage(
  ctx: UserCtx,
  ids: readonly string[],
  from: number,
  limit: number,
): Promise<VisiblePage> {
  const items: Item[] = []
  for (let at = from; items.length <= limit && at < ids.length; at += limit + spare) {
    const window = ids.slice(at, at + limit + spare)
    for (const item of await visibleItems(ctx, ctx.actor.id, window, limit + 1 - items.length))
      items.push({ ...item, position: at + item.position })
  }
  const shown = items.slice(0, limit)
  return { items: shown, next: items.length > limit ? shown.at(-1)!.position + 1 : undefined }
}

/**
 * Returns the position at which a pagination continues in an order that was computed again: after its last item, or at
 * its old position when that item is no longer in the list.
 */
export function resumeIn(ids: readonly string[], lastId: string, offset: number): number {
  const at = ids.indexOf(lastId)
  return at === -1 ? offset : at + 1
}
