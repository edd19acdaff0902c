import { LRUCache } from 'lru-cache'
import type { ShownItems } from '../analytics/index.ts'
import type { DomainEvent } from '../contract/generated/messages.ts'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { createChangedContent, type Stand } from './changed-content.ts'
import { createDistrust } from './distrust.ts'

export type Algorithm = 'ch' | 'time'

/** A first page as it was answered, and what it is about. */
export type CachedPage = {
  /** The answer's body, as it is sent. */
  body: Buffer
  source: string
  /** Every content, creator and mentioned user that the page shows. */
  ids: string[]
  /** What of it goes to the impressions. */
  shown: ShownItems
  /** When something on it ends by itself, as a story does. Milliseconds. */
  endsAt: number | null
}

/** What a page or a ranking that is made now depends on; read before Postgres is. */
export type Grounds = { fence: string; marks: string; stand: Stand; madeAt: number }
type Stored = Omit<CachedPage, 'body'> & Grounds
type Kept = { stamp: string; stored: Stored; body: Buffer }
/** The ranking that the user's pages of this minute are of. */
type Visit = { visitId: string; fence: string; madeAt: number }

export type FeedCache = {
  /**
   * The caller's first page if it still holds; what to make a new one on if not. Null when Redis does not answer or is
   * not to be trusted: then nothing is kept.
   */
  read(userId: string, algorithm: Algorithm): Promise<{ page?: CachedPage; visit?: Visit; grounds: Grounds } | null>
  keepPage(userId: string, algorithm: Algorithm, page: CachedPage, grounds: Grounds): Promise<void>
  keepVisit(userId: string, visitId: string, grounds: Grounds): Promise<void>
  /**
   * Drops what a change makes untrue, for whoever made it and has not answered yet. Without Redis the worker does it
   * when Redis is back.
   */
  invalidate(events: readonly DomainEvent[]): Promise<void>
  /** The same for the worker, but for events that were followed already. @throws when Redis does not answer */
  invalidateLate(events: readonly DomainEvent[]): Promise<void>
  /** Drops the user's pages and keeps the rankings: the user likes, saves or has seen otherwise than before. */
  dropPages(userId: string): void
}

const freshMs = 60_000
// Longer than anything that was made before the fence can be kept.
const fenceSeconds = 600
// Of what this process has read or written lately.
const memoryBytes = 64 * 1024 * 1024

/**
 * The first pages of feeds, for a minute (`feed:user:{id}:algo=…`). A page holds only while its grounds do: the user's
 * fence, which every change of the user's graph moves, the user's marks, and the list of changed content. All are read
 * in one round trip with the page, and written by whoever makes a change before it is answered, so nobody sees
 * afterwards what a page had before. When that cannot be written, cached pages are not trusted for a while (see
 * distrust.ts). The bytes of a page stay in the process too: what Redis is asked for is its stamp.
 */
export const feedCache = part({
  open(core) {
    const cache = createFeedCache(core)
    core.commits.listen((events) => cache.invalidate(events as readonly DomainEvent[]))
    return cache
  },
})

function createFeedCache({ config, redis, nats, newId, clock, log }: Core): FeedCache {
  const prefix = config.REDIS_PREFIX
  const distrust = createDistrust(config, nats, freshMs + 5_000)
  const changed = createChangedContent(redis, prefix, newId)
  const memory = new LRUCache<string, Kept>({ maxSize: memoryBytes, sizeCalculation: ({ body }) => body.length })
  const pageKey = (userId: string, algorithm: Algorithm): string => `${prefix}feed:user:${userId}:algo=${algorithm}`
  const stampKey = (userId: string, algorithm: Algorithm): string => `${pageKey(userId, algorithm)}:stamp`
  const visitKey = (userId: string): string => `${prefix}feed:user:${userId}:visit`
  const fenceKey = (userId: string): string => `${prefix}feed:fence:${userId}`
  const marksKey = (userId: string): string => `${prefix}feed:marks:${userId}`
  const doneKey = (eventId: string): string => `${prefix}feed:invalidated:${eventId}`
  const remember = async (events: readonly DomainEvent[]): Promise<void> => {
    await Promise.all(events.map(({ id }) => redis.set(doneKey(id), '', 'EX', fenceSeconds)))
  }
  const warn = (error: Error): void => log.warn({ err: error.message }, 'feed cache: redis does not answer')

  const giveUp = (error: Error): null => {
    warn(error)
    return null
  }

  async function pageOf(key: string, stamp: string): Promise<Kept | undefined> {
    const known = memory.get(key)
    if (known?.stamp === stamp) return known
    const text = await redis.get(key)
    const kept = text === null ? undefined : unpack(text)
    if (kept !== undefined) memory.set(key, kept)
    return kept
  }

  async function look(userId: string, algorithm: Algorithm) {
    const keys = [stampKey(userId, algorithm), fenceKey(userId), marksKey(userId), changed.headKey]
    const [stamp = null, fence = null, marks = null, head = null] = await redis.mget(keys)
    const now = clock.now().getTime()
    const grounds: Grounds = { fence: fence ?? '', marks: marks ?? '', stand: changed.standOf(head), madeAt: now }
    const holds = (made: { fence: string; madeAt: number }): boolean =>
      made.fence === grounds.fence && now >= made.madeAt && now < made.madeAt + freshMs
    const kept = stamp === null ? undefined : await pageOf(pageKey(userId, algorithm), stamp)
    if (kept !== undefined && holds(kept.stored)) {
      const { marks: known, endsAt, stand, ids } = kept.stored
      if (known === grounds.marks && (endsAt === null || now < endsAt) && (await changed.isCurrent(stand, head, ids)))
        return { grounds, page: { ...kept.stored, body: kept.body } }
    }
    const text = await redis.get(visitKey(userId))
    const visit = text === null ? undefined : (JSON.parse(text) as Visit)
    return { grounds, ...(visit !== undefined && holds(visit) ? { visit } : {}) }
  }

  async function drop(events: readonly DomainEvent[]): Promise<void> {
    const { users, ids } = affected(events)
    if (users.length === 0 && ids.length === 0) return
    try {
      await Promise.all([
        changed.add(ids),
        ...users.map((userId) => redis.set(fenceKey(userId), newId(), 'EX', fenceSeconds)),
      ])
    } catch (error) {
      await distrust.declare()
      throw error
    }
  }

  return {
    invalidate: (events) =>
      drop(events)
        .then(() => remember(events))
        .catch(warn),
    async invalidateLate(events) {
      const known = events.length === 0 ? [] : await redis.mget(events.map(({ id }) => doneKey(id))).catch(() => [])
      await drop(events.filter((_, nth) => known[nth] == null))
    },
    read: async (userId, algorithm) => (distrust.isOn() ? null : look(userId, algorithm).catch(giveUp)),
    async keepPage(userId, algorithm, { body, ...about }, { fence, marks, stand, madeAt }) {
      const kept = { stamp: newId(), stored: { ...about, fence, marks, stand, madeAt }, body }
      memory.set(pageKey(userId, algorithm), kept)
      const steps = redis
        .multi()
        .set(pageKey(userId, algorithm), pack(kept), 'PX', freshMs)
        .set(stampKey(userId, algorithm), kept.stamp, 'PX', freshMs)
      await steps.exec().catch(warn)
    },
    async keepVisit(userId, visitId, { fence, madeAt }) {
      await redis
        .set(visitKey(userId), JSON.stringify({ visitId, fence, madeAt } satisfies Visit), 'PX', freshMs)
        .catch(warn)
    },
    dropPages(userId) {
      // Not waited for: it is on its way before the answer is.
      redis.set(marksKey(userId), newId(), 'EX', fenceSeconds).catch(warn)
    },
  }
}

/** Whose feeds are to be made anew, and which content and creators are not what they were. */
function affected(events: readonly DomainEvent[]): { users: string[]; ids: string[] } {
  const users = new Set<string>()
  const ids = new Set<string>()
  for (const { type, data } of events) {
    if (type === 'user_followed' || type === 'user_unfollowed') users.add(data.follower_id)
    else if (type === 'user_blocked' || type === 'user_unblocked') users.add(data.blocker_id).add(data.blocked_id)
    else if (type === 'user_muted' || type === 'user_unmuted') users.add(data.muter_id)
    else if (type === 'close_friends_changed') users.add(data.friend_id)
    else if (type === 'feedback_given' || type === 'interests_erased') users.add(data.user_id)
    else if (type === 'user_suspended' || type === 'user_reinstated' || type === 'user_updated') ids.add(data.user_id)
    else if (type === 'content_published' || type === 'live_started') users.add(data.creator_id)
    else if (
      type === 'content_edited' ||
      type === 'content_deleted' ||
      type === 'live_updated' ||
      type === 'live_ended'
    ) {
      users.add(data.creator_id)
      ids.add(data.content_id)
    }
  }
  return { users: [...users], ids: [...ids] }
}

/** One JSON text whose beginning can be read without the rest. */
function pack({ stamp, stored, body }: Kept): string {
  return `{"stamp":"${stamp}","about":${JSON.stringify(stored)},"page":${body}}`
}

function unpack(text: string): Kept {
  const at = text.indexOf(',"page":')
  const { stamp, about } = JSON.parse(`${text.slice(0, at)}}`) as { stamp: string; about: Stored }
  return { stamp, stored: about, body: Buffer.from(text.slice(at + ',"page":'.length, -1)) }
}
