import type { Emitted } from '../core/commits.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { affectedBy, isFollowable } from './affected.ts'
import { createChangedContent } from './changed-content.ts'
import { createDistrust } from './distrust.ts'
import { type Algorithm, type CachedPage, createKeptPages, type Grounds } from './kept-pages.ts'

/** The ranking that the user's pages of this minute are of. */
type Visit = { visitId: string; fence: string; madeAt: number }

/** What is kept for a user, and what to make something new on. */
type Known = { page?: CachedPage; visit?: Visit; grounds: Grounds }

type FeedCache = {
  /**
   * The caller's first page if it still holds; what to make a new one on if not. Null when Redis does not answer or is
   * not to be trusted: then nothing is kept.
   */
  read(userId: string, algorithm: Algorithm): Promise<Known | null>
  keepPage(userId: string, algorithm: Algorithm, page: CachedPage, grounds: Grounds): Promise<void>
  keepVisit(userId: string, visitId: string, grounds: Grounds): Promise<void>
  /**
   * Drops what events make untrue, for whoever made a change and has not answered yet. Without Redis the worker does it
   * when Redis is back.
   */
  invalidate(events: readonly Emitted[]): Promise<void>
  /** The same for the worker, but for events that were followed already. @throws when Redis does not answer */
  invalidateLate(events: readonly Emitted[]): Promise<void>
}

const freshMs = 60_000
// Longer than anything that was made before the fence can be kept.
const fenceSeconds = 600

/**
 * The first pages of feeds, for a minute. A page holds only while its grounds do: the user's fence, which every change
 * of the user's graph moves, the user's marks, and the list of changed content. All are read in one round trip with the
 * page's stamp, and written by whoever makes a change before it is answered, so nobody sees afterwards what a page had
 * before. When that cannot be written, cached pages are not trusted for a while (see distrust.ts).
 */
export const feedCache = part({
  open(core) {
    const cache = createFeedCache(core)
    core.commits.listen(cache.invalidate)
    return cache
  },
})

function createFeedCache({ config, redis, nats, newId, clock, log }: Core): FeedCache {
  const prefix = config.REDIS_PREFIX
  const distrust = createDistrust(config, nats, freshMs + 5_000)
  const changed = createChangedContent(redis, prefix, newId)
  const pages = createKeptPages(redis, { prefix, newId, keptMs: freshMs })
  const visitKey = (userId: string): string => `${prefix}feed:user:${userId}:visit`
  const fenceKey = (userId: string): string => `${prefix}feed:fence:${userId}`
  const marksKey = (userId: string): string => `${prefix}feed:marks:${userId}`
  const doneKey = (eventId: string): string => `${prefix}feed:invalidated:${eventId}`

  const warn = (error: Error): void => log.warn({ err: error.message }, 'feed cache: redis does not answer')
  const giveUp = (error: Error): null => {
    warn(error)
    return null
  }

  async function look(userId: string, algorithm: Algorithm): Promise<Known> {
    const keys = [pages.stampKey(userId, algorithm), fenceKey(userId), marksKey(userId), changed.headKey]
    const [stamp = null, fence = null, marks = null, head = null] = await redis.mget(keys)
    const now = clock.now().getTime()
    const grounds: Grounds = { fence: fence ?? '', marks: marks ?? '', stand: changed.standOf(head), madeAt: now }
    const holds = (made: { fence: string; madeAt: number }): boolean =>
      made.fence === grounds.fence && now >= made.madeAt && now < made.madeAt + freshMs
    const page = stamp === null ? undefined : await pages.find(userId, algorithm, stamp)
    const isKept = page !== undefined && holds(page) && page.marks === grounds.marks
    if (isKept && (page.endsAt === null || now < page.endsAt) && (await changed.isCurrent(page.stand, head, page.ids)))
      return { grounds, page }
    const text = await redis.get(visitKey(userId))
    const visit = text === null ? undefined : (JSON.parse(text) as Visit)
    return { grounds, ...(visit !== undefined && holds(visit) ? { visit } : {}) }
  }

  /** Moves the fences of the users whose feeds are untrue, and numbers what has changed. */
  async function drop(feeds: Set<string>, content: Set<string>): Promise<void> {
    if (feeds.size === 0 && content.size === 0) return
    try {
      await Promise.all([
        changed.add([...content]),
        ...[...feeds].map((userId) => redis.set(fenceKey(userId), newId(), 'EX', fenceSeconds)),
      ])
    } catch (error) {
      await distrust.declare()
      throw error
    }
  }

  async function remember(events: readonly Emitted[]): Promise<void> {
    await Promise.all(events.map(({ id }) => redis.set(doneKey(id), '', 'EX', fenceSeconds)))
  }

  return {
    async invalidate(events) {
      const { feeds, pages, content } = affectedBy(events)
      // Not waited for: it is on its way before the answer is.
      for (const userId of pages) redis.set(marksKey(userId), newId(), 'EX', fenceSeconds).catch(warn)
      await drop(feeds, content)
        .then(() => remember(events.filter(isFollowable)))
        .catch(warn)
    },
    async invalidateLate(events) {
      const due = events.filter(isFollowable)
      const known = due.length === 0 ? [] : await redis.mget(due.map(({ id }) => doneKey(id))).catch(() => [])
      const { feeds, content } = affectedBy(due.filter((_, nth) => known[nth] == null))
      await drop(feeds, content)
    },
    read: async (userId, algorithm) => (distrust.isOn() ? null : look(userId, algorithm).catch(giveUp)),
    keepPage: (userId, algorithm, page, grounds) => pages.keep(userId, algorithm, { ...page, ...grounds }).catch(warn),
    async keepVisit(userId, visitId, { fence, madeAt }) {
      const visit: Visit = { visitId, fence, madeAt }
      await redis.set(visitKey(userId), JSON.stringify(visit), 'PX', freshMs).catch(warn)
    },
  }
}
