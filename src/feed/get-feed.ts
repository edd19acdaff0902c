import { impressions, shownItems } from '../analytics/index.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import type { Algorithm, CachedPage } from './cached-pages.ts'
import { addRanking } from './compute-rankings.ts'
import { feedCache } from './feed-cache.ts'
import type { FeedPage, FeedQuery } from './feed-page.ts'
import { rankedPage } from './ranked-page.ts'
import { timePage } from './time-page.ts'

type FeedResult = { body: RawJson<components['schemas']['ContentPage']>; source: string }

/** Only first pages of this size are cached: every app requests them first. */
const cachedLimit = 20

/**
 * Returns a page of the caller's feed. A cached first page takes one round trip to Redis. Otherwise a ranking is
 * computed (see rank-feed.ts) or read, and the rows of the page take one round trip to Postgres, which decides
 * visibility.
 * @throws INVALID_CURSOR
 */
export async function getFeed(ctx: UserCtx, query: FeedQuery): Promise<FeedResult> {
  const cache = ctx.core.of(feedCache)
  const { id } = ctx.actor
  const isFirst = query.cursor === undefined
  const isCached = isFirst && query.limit === cachedLimit && !query.explain
  const known = isFirst ? await cache.read(id, query.algo) : null
  if (isCached && known?.page !== undefined && !query.fresh) return toResult(ctx, query.algo, known.page)
  const ranking = query.fresh || query.explain || query.algo === 'time' ? undefined : known?.ranking
  const page = query.algo === 'ch' ? await rankedPage(ctx, query, ranking?.rankingId) : await timePage(ctx, query)
  if (known !== null && page.newRankingId !== undefined && !query.explain)
    await cache.saveRankingId(id, page.newRankingId, known.dependencies)
  const cachable = toCached(page)
  // A short page is cheap, and a user with little to see should see new content at once.
  if (isCached && known !== null && page.items.length === cachedLimit)
    await cache.savePage(id, query.algo, cachable, {
      ...known.dependencies,
      madeAt: ranking?.madeAt ?? known.dependencies.madeAt,
    })
  return toResult(ctx, query.algo, cachable)
}

/** Records the impressions of a page and returns it. */
function toResult(ctx: UserCtx, algorithm: Algorithm, page: CachedPage): FeedResult {
  ctx.core.of(impressions).shown(ctx.actor.id, algorithm, page.shown)
  return { body: rawJson(page.body), source: page.source }
}

function toCached({ items, nextCursor, source, engagement, rankings }: FeedPage): CachedPage {
  const texts = items.map(({ item }, nth) => (rankings === undefined ? item : addRanking(item, rankings[nth]!)))
  const ends = items.flatMap(({ ends_at }) => (ends_at === null ? [] : [ends_at.getTime()]))
  return {
    body: Buffer.from(`{"items":[${texts.join(',')}],"next_cursor":${JSON.stringify(nextCursor)}}`),
    source,
    ids: [...new Set(items.flatMap(({ id, creator_id, mentions }) => [id, creator_id, ...mentions]))],
    shown: shownItems(
      items.map(({ id, type, creator_id }, nth) => ({
        content_id: id,
        content_type: type,
        creator_id,
        engagement_signal: engagement[nth] ?? 0,
      })),
    ),
    endsAt: ends.length === 0 ? null : Math.min(...ends),
  }
}
