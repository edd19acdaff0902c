import type { Emitted } from '../core/commits.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { part } from '../core/part.ts'
import { createCacheBypass } from './cache-bypass.ts'
import { type Algorithm, type CachedPage, createCachedPages, type Dependencies } from './cached-pages.ts'
import { createChangedContent } from './changed-content.ts'
import { canInvalidate, invalidatedBy } from './invalidated-by.ts'

/** The ranking of the user's first pages of this minute. `fence` and `madeAt` are as in `Dependencies`. */
type CurrentRanking = { rankingId: string; fence: string; madeAt: number }

/** The valid cache entries of a user, and the dependencies of entries that are created now. */
type Lookup = { page?: CachedPage; ranking?: CurrentRanking; dependencies: Dependencies }

type FeedCache = {
  /**
   * Returns the caller's first page if it is still valid, or else the dependencies for a new one. Returns null when
   * Redis is unavailable or the cache is bypassed: then nothing is cached.
   */
  read(userId: string, algorithm: Algorithm): Promise<Lookup | null>
  savePage(userId: string, algorithm: Algorithm, page: CachedPage, dependencies: Dependencies): Promise<void>
  saveRankingId(userId: string, rankingId: string, dependencies: Dependencies): Promise<void>
  /**
   * Invalidates cache entries because of events, for the process that made a change and has not responded yet. When
   * Redis is unavailable, the worker does it once Redis is available.
   */
  invalidate(events: readonly Emitted[]): Promise<void>
  /**
   * Does the same for the worker, except for events that are old or were handled already.
   * @throws when Redis is unavailable
   */
  invalidateLate(events: readonly (Emitted & { readonly occurred_at: string })[]): Promise<void>
}

const freshMs = 60_000
// Longer than an entry that was created before the fence can be cached.
const fenceSeconds = 600

/**
 * Caches the first pages of feeds for a minute. A page is valid only while its dependencies are unchanged: the user's
 * fence, which is replaced when the user's feed is stale, the version of the user's reactions, and the list of changed
 * content. All are read in one round trip with the page's stamp. The process that makes a change updates them before it
 * responds, so no later request gets a page from before the change. When they cannot be updated, the cache is bypassed
 * for a while (see cache-bypass.ts).
 */
export const feedCache = part({
  open(core) {
    const cache = createFeedCache(core)
    core.commits.listen(cache.invalidate)
    return cache
  },
})

function createFeedCache(core: Core): FeedCache {
  const { config, redis, nats, newId, clock } = core
  const prefix = config.REDIS_PREFIX
  const bypass = createCacheBypass(config, nats, freshMs + 5_000)
  const changed = createChangedContent(redis, prefix, newId)
  const pages = createCachedPages(redis, { prefix, newId, ttlMs: freshMs })
  const rankingKey = (userId: string): string => `${prefix}feed:user:${userId}:visit`
  const fenceKey = (userId: string): string => `${prefix}feed:fence:${userId}`
  const reactionsKey = (userId: string): string => `${prefix}feed:marks:${userId}`
  const doneKey = (eventId: string): string => `${prefix}feed:invalidated:${eventId}`

  const warn = (error: Error): void => logOutage(core, 'feed cache: redis is unavailable', error)
  const giveUp = (error: Error): null => {
    warn(error)
    return null
  }

  async function lookUp(userId: string, algorithm: Algorithm): Promise<Lookup> {
    const keys = [pages.stampKey(userId, algorithm), fenceKey(userId), reactionsKey(userId), changed.headKey]
    const [stamp = null, fence = null, reactions = null, head = null] = await redis.mget(keys)
    const now = clock.now().getTime()
    const dependencies: Dependencies = {
      fence: fence ?? '',
      reactions: reactions ?? '',
      changes: changed.versionOf(head),
      madeAt: now,
    }
    const isFresh = (made: { fence: string; madeAt: number }): boolean =>
      made.fence === dependencies.fence && now >= made.madeAt && now < made.madeAt + freshMs
    const page = stamp === null ? undefined : await pages.find(userId, algorithm, stamp)
    const isValid = page !== undefined && isFresh(page) && page.reactions === dependencies.reactions
    if (
      isValid &&
      (page.endsAt === null || now < page.endsAt) &&
      (await changed.isCurrent(page.changes, head, page.ids))
    )
      return { dependencies, page }
    const ranking = parseRanking(await redis.get(rankingKey(userId)))
    return { dependencies, ...(ranking !== undefined && isFresh(ranking) ? { ranking } : {}) }
  }

  /** Replaces the fences of the users whose feeds are stale, and lists the changed content. */
  async function invalidateIn(feeds: Set<string>, content: Set<string>): Promise<void> {
    if (feeds.size === 0 && content.size === 0) return
    try {
      await Promise.all([
        changed.add([...content]),
        ...[...feeds].map((userId) => redis.set(fenceKey(userId), newId(), 'EX', fenceSeconds)),
      ])
    } catch (error) {
      await bypass.start()
      throw error
    }
  }

  async function markDone(events: readonly Emitted[]): Promise<void> {
    await Promise.all(events.map(({ id }) => redis.set(doneKey(id), '', 'EX', fenceSeconds)))
  }

  return {
    async invalidate(events) {
      const { feeds, pages, content } = invalidatedBy(events)
      // Not awaited: the commands are sent before the response is.
      for (const userId of pages) redis.set(reactionsKey(userId), newId(), 'EX', fenceSeconds).catch(warn)
      await invalidateIn(feeds, content)
        .then(() => markDone(events.filter(canInvalidate)))
        .catch(warn)
    },
    async invalidateLate(events) {
      // Nothing from before an older event is cached any more.
      const oldest = clock.now().getTime() - fenceSeconds * 1000
      const due = events.filter((event) => canInvalidate(event) && Date.parse(event.occurred_at) > oldest)
      const done = due.length === 0 ? [] : await redis.mget(due.map(({ id }) => doneKey(id))).catch(() => [])
      const { feeds, content } = invalidatedBy(due.filter((_, nth) => done[nth] == null))
      await invalidateIn(feeds, content)
    },
    read: async (userId, algorithm) => (bypass.isOn() ? null : lookUp(userId, algorithm).catch(giveUp)),
    savePage: (userId, algorithm, page, dependencies) =>
      pages.save(userId, algorithm, { ...page, ...dependencies }).catch(warn),
    async saveRankingId(userId, rankingId, { fence, madeAt }) {
      const text = JSON.stringify({ visitId: rankingId, fence, madeAt })
      await redis.set(rankingKey(userId), text, 'PX', freshMs).catch(warn)
    },
  }
}

function parseRanking(text: string | null): CurrentRanking | undefined {
  if (text === null) return undefined
  const { visitId: rankingId, fence, madeAt } = JSON.parse(text) as { visitId: string; fence: string; madeAt: number }
  return { rankingId, fence, madeAt }
}
