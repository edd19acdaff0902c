import { decodeCursor, encodeCursor } from '../contract/cursor.ts'
import { sql, type UserCtx } from '../core/context.ts'
import type { FeedQuery, PageOfFeed } from './page-of-feed.ts'
import { rankingsOf } from './rankings-of.ts'
import { timelineStatement } from './timeline.ts'
import { type Item, visibleItems } from './visible-items.ts'

type Place = { at: string; id: string }

/** A page of what those whom the caller follows have published, newest first. */
export async function timePage(ctx: UserCtx, { cursor, limit, explain }: FeedQuery): Promise<PageOfFeed> {
  const { secrets, clock } = ctx.core
  const list = `feed-time|${ctx.actor.id}`
  const items: (Item & Place)[] = []
  let place = decodeCursor(secrets, list, cursor)
  for (let hasMore = true; hasMore && items.length <= limit; ) {
    const values = [ctx.actor.id, clock.now(), place?.at ?? null, place?.id ?? null, limit + 1]
    const found = (await sql<{ id: string; at: Date }>(ctx, timelineStatement, values)).map(({ id, at }) => ({
      id,
      at: new Date(at).toISOString(),
    }))
    const ids = found.map(({ id }) => id)
    for (const item of await visibleItems(ctx, ctx.actor.id, ids, limit + 1 - items.length))
      items.push({ ...item, at: found[item.position]!.at })
    hasMore = found.length > limit
    place = found.at(-1)
  }
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  const rankings = explain
    ? await rankingsOf(
        ctx,
        shown.map(({ id }) => id),
      )
    : undefined
  return {
    items: shown,
    nextCursor: items.length > limit && last !== undefined ? encodeCursor(secrets, list, last) : null,
    source: 'postgres',
    engagement: [],
    rankings,
  }
}
