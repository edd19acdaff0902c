import type { UserCtx } from '../core/context.ts'
import { type Item, visibleItems } from './visible-items.ts'

/** `next` is the position after the last item; undefined when nothing follows that the caller may see. */
type VisiblePage = { items: Item[]; next: number | undefined }

// Some of those that were put in order have gone or been hidden since.
const spare = 10

/**
 * The next `limit` of ids that are in order, from a position on, that the caller may see now. What is hidden is
 * skipped, so a page is full as long as there is enough; usually one round trip. The items' `position` is theirs among
 * the ids.
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

/** Where a walk goes on in an order that was made anew: after its last item, or at its position when it has gone. */
export function resumeIn(ids: readonly string[], lastId: string, offset: number): number {
  const at = ids.indexOf(lastId)
  return at === -1 ? offset : at + 1
}
