import { impressions, shownItems } from '../analytics/index.ts'
import type { components } from '../contract/generated/types.ts'
import { type RawJson, rawJson } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { feedCache } from './feed-cache.ts'
import type { Algorithm, CachedPage } from './kept-pages.ts'
import type { FeedQuery, PageOfFeed } from './page-of-feed.ts'
import { rankedPage } from './ranked-page.ts'
import { withRanking } from './rankings-of.ts'
import { timePage } from './time-page.ts'

type FeedAnswer = { body: RawJson<components['schemas']['ContentPage']>; source: string }

/** Only this page is kept: it is what every app asks for first. */
const cachedLimit = 20

/**
 * A page of the caller's feed. Warm, the first page is one round trip to Redis; otherwise a ranking is made (see
 * rank-feed.ts) or looked up, and the page's rows are one round trip to Postgres, where visibility is decided.
 * @throws INVALID_CURSOR
 */
export async function getFeed(ctx: UserCtx, query: FeedQuery): Promise<FeedAnswer> {
  const cache = ctx.core.of(feedCache)
  const { id } = ctx.actor
  const isFirst = query.cursor === undefined
  const isCached = isFirst && query.limit === cachedLimit && !query.explain
  const known = isFirst ? await cache.read(id, query.algo) : null
  if (isCached && known?.page !== undefined && !query.fresh) return answer(ctx, query.algo, known.page)
  const visit = query.fresh || query.explain || query.algo === 'time' ? undefined : known?.visit
  const page = query.algo === 'ch' ? await rankedPage(ctx, query, visit?.visitId) : await timePage(ctx, query)
  if (known !== null && page.startedVisit !== undefined && !query.explain)
    await cache.keepVisit(id, page.startedVisit, known.grounds)
  const cachable = toCached(page)
  // A short page costs little, and who has little to see wants to see the next thing at once.
  if (isCached && known !== null && page.items.length === cachedLimit)
    await cache.keepPage(id, query.algo, cachable, { ...known.grounds, madeAt: visit?.madeAt ?? known.grounds.madeAt })
  return answer(ctx, query.algo, cachable)
}

function answer(ctx: UserCtx, algorithm: Algorithm, page: CachedPage): FeedAnswer {
  ctx.core.of(impressions).shown(ctx.actor.id, algorithm, page.shown)
  return { body: rawJson(page.body), source: page.source }
}

function toCached({ items, nextCursor, source, engagement, rankings }: PageOfFeed): CachedPage {
  const texts = items.map(({ item }, nth) => (rankings === undefined ? item : withRanking(item, rankings[nth]!)))
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
