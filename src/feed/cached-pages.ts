import { LRUCache } from 'lru-cache'
import type { ShownItems } from '../analytics/index.ts'
import type { Redis } from '../platform/redis.ts'
import type { ChangeVersion } from './changed-content.ts'

export type Algorithm = 'ch' | 'time'

/** A first page as it was returned, and facts about it. */
export type CachedPage = {
  /** The body of the response, as it is sent. */
  body: Buffer
  source: string
  /** Ids of all content, creators and mentioned users that the page shows. */
  ids: string[]
  /** The items to record as impressions. */
  shown: ShownItems
  /** Time at which an item of the page expires, such as a story, in milliseconds; null if none expires. */
  endsAt: number | null
}

/** The versions on which a page or a ranking depends, and the time of its creation; read before Postgres is read. */
export type Dependencies = {
  /** Replaced by every event that makes the user's feed stale: follows, blocks, mutes, feedback, own content. */
  fence: string
  /** Replaced by every like, save and view of the user. */
  reactions: string
  changes: ChangeVersion
  /** Milliseconds. */
  madeAt: number
}

type StoredPage = CachedPage & Dependencies

/** The pages in Redis. `find` and `save` throw when Redis is unavailable. */
type CachedPages = {
  /** Returns the key of the stamp. Each saved page has another stamp: it shows whether there is a page, and which. */
  stampKey(userId: string, algorithm: Algorithm): string
  find(userId: string, algorithm: Algorithm, stamp: string): Promise<StoredPage | undefined>
  save(userId: string, algorithm: Algorithm, page: StoredPage): Promise<void>
}

const memoryBytes = 64 * 1024 * 1024

type Stamped = { stamp: string; page: StoredPage }

/** How the facts about a page are stored: these names are the format in Redis. */
type StoredAbout = Omit<StoredPage, 'body' | 'reactions' | 'changes'> & {
  stamp: string
  marks: string
  stand: ChangeVersion
}

/**
 * Stores each page as a hash (`feed:user:{id}:algo=…`) with its bytes and the facts about it. Each process keeps the
 * pages that it has read or written recently in memory, so for such a page only the stamp is read from Redis.
 */
export function createCachedPages(
  redis: Redis,
  { prefix, newId, ttlMs }: { prefix: string; newId: () => string; ttlMs: number },
): CachedPages {
  const memory = new LRUCache<string, Stamped>({
    maxSize: memoryBytes,
    sizeCalculation: ({ page }) => page.body.length,
  })
  const pageKey = (userId: string, algorithm: Algorithm): string => `${prefix}feed:user:${userId}:algo=${algorithm}`
  const stampKey = (userId: string, algorithm: Algorithm): string => `${pageKey(userId, algorithm)}:stamp`

  return {
    stampKey,
    async find(userId, algorithm, stamp) {
      const key = pageKey(userId, algorithm)
      const known = memory.get(key)
      if (known?.stamp === stamp) return known.page
      const [about, body] = await redis.hmgetBuffer(key, 'about', 'body')
      if (about == null || body == null) return undefined
      // The page may be newer than the given stamp.
      const { stamp: found, marks, stand, ...rest } = JSON.parse(about.toString()) as StoredAbout
      const page = { ...rest, reactions: marks, changes: stand, body }
      memory.set(key, { stamp: found, page })
      return page
    },
    async save(userId, algorithm, page) {
      const key = pageKey(userId, algorithm)
      const stamp = newId()
      memory.set(key, { stamp, page })
      const { body, reactions, changes, ...rest } = page
      const about: StoredAbout = { stamp, ...rest, marks: reactions, stand: changes }
      await redis
        .multi()
        .del(key)
        .hset(key, { about: JSON.stringify(about), body })
        .pexpire(key, ttlMs)
        .set(stampKey(userId, algorithm), stamp, 'PX', ttlMs)
        .exec()
    },
  }
}
