import { type Position, paging } from '../contract/cursor.ts'
import { run, type UserCtx } from '../core/context.ts'
import { computeRankings } from './compute-rankings.ts'
import type { FeedPage, FeedQuery } from './feed-page.ts'
import { timeline } from './timeline.ts'
import { type Item, visibleItems } from './visible-items.ts'

/** Returns a page of the content of the users whom the caller follows and of the caller's own, newest first. */
export async function timePage(ctx: UserCtx, query: FeedQuery): Promise<FeedPage> {
  const { secrets, clock } = ctx.core
  const { limit } = query
  const pagination = paging(secrets, `feed-time|${ctx.actor.id}`, query)
  const items: (Item & Position)[] = []
  let params = pagination.params
  for (let hasMore = true; hasMore && items.length <= limit; ) {
    const found = await run(ctx, timeline, { viewer: ctx.actor.id, now: clock.now(), ...params })
    const ids = found.map(({ id }) => id)
    for (const item of await visibleItems(ctx, ctx.actor.id, ids, limit + 1 - items.length))
      items.push({ ...item, at: found[item.position]!.at.toISOString() })
    hasMore = found.length > limit
    const last = found.at(-1)
    if (last !== undefined) params = { ...params, after_at: last.at.toISOString(), after_id: last.id }
  }
  const { rows, nextCursor } = pagination.page(items)
  return {
    items: rows,
    nextCursor,
    source: 'postgres',
    engagement: [],
    rankings: query.explain ? await computeRankings(ctx, idsOf(rows)) : undefined,
  }
}

function idsOf(items: Item[]): string[] {
  return items.map(({ id }) => id)
}
