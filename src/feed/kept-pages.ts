import { LRUCache } from 'lru-cache'
import type { ShownItems } from '../analytics/index.ts'
import type { Redis } from '../platform/redis.ts'
import type { Stand } from './changed-content.ts'

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

type KeptPage = CachedPage & Grounds

/** Pages in Redis. What reads and writes them throws when Redis does not answer. */
type KeptPages = {
  /**
   * The key of the stamp, which is another for each page that is kept: it is read to know whether there is a page, and
   * which.
   */
  stampKey(userId: string, algorithm: Algorithm): string
  find(userId: string, algorithm: Algorithm, stamp: string): Promise<KeptPage | undefined>
  keep(userId: string, algorithm: Algorithm, page: KeptPage): Promise<void>
}

const memoryBytes = 64 * 1024 * 1024

type Stamped = { stamp: string; page: KeptPage }

/**
 * A page is a hash (`feed:user:{id}:algo=…`), in which its bytes stand beside what is known about it. Of what a
 * process has read or written lately the bytes stay there too, so such a page costs Redis no more than its stamp.
 */
export function createKeptPages(
  redis: Redis,
  { prefix, newId, keptMs }: { prefix: string; newId: () => string; keptMs: number },
): KeptPages {
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
      // It may be a newer one than the stamp was of.
      const { stamp: found, ...rest } = JSON.parse(about.toString()) as Omit<KeptPage, 'body'> & { stamp: string }
      const page = { ...rest, body }
      memory.set(key, { stamp: found, page })
      return page
    },
    async keep(userId, algorithm, page) {
      const key = pageKey(userId, algorithm)
      const stamp = newId()
      memory.set(key, { stamp, page })
      const { body, ...about } = page
      await redis
        .multi()
        .del(key)
        .hset(key, { about: JSON.stringify({ stamp, ...about }), body })
        .pexpire(key, keptMs)
        .set(stampKey(userId, algorithm), stamp, 'PX', keptMs)
        .exec()
    },
  }
}
