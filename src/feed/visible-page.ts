import type { UserCtx } from '../core/context.ts'
import { type Item, visibleItems } from './visible-items.ts'

/** `next` is the place behind the last item; undefined when nothing follows that the caller may see. */
export type VisiblePage = { items: Item[]; next: number | undefined }

// Some of those that were put in order have gone or been hidden since.
const spare = 10

/**
 * The next `limit` of ids that are in order, from a place on, that the caller may see now. What is hidden is skipped,
 * so a page is full as long as there is enough; usually one round trip. The items' `position` is their place among the
 * ids.
 */
export async function visiblePage(
  ctx: UserCtx,
  ids: readonly string[],
  from: number,
  limit: number,
): Promise<VisiblePage> {
  const items: Item[] = []
  for (let place = from; items.length <= limit && place < ids.length; place += limit + spare) {
    const window = ids.slice(place, place + limit + spare)
    for (const item of await visibleItems(ctx, ctx.actor.id, window, limit + 1 - items.length))
      items.push({ ...item, position: place + item.position })
  }
  const shown = items.slice(0, limit)
  return { items: shown, next: items.length > limit ? shown.at(-1)!.position + 1 : undefined }
}

/**
 * Where a walk goes on in an order that was made anew: behind the item that was last, or at its place when it has gone.
 */
export function resumeIn(ids: readonly string[], lastId: string, offset: number): number {
  const at = ids.indexOf(lastId)
  return at === -1 ? offset : at + 1
}
