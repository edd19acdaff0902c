import { LRUCache } from 'lru-cache'

/** How a shared value is created and refreshed. */
export type Sharing<T extends object> = {
  make(): Promise<T>
  /**
   * The share of time that its creation may take: with 0.05 the value is cached nineteen times as long as its creation
   * took.
   */
  share: number
  maxAgeMs: number
  /** True if callers get the stale value during a refresh instead of waiting, but not after a failed refresh. */
  staleWhileRevalidate?: boolean
}

/**
 * Returns a function that returns a cached value, for values that should be fresh but are expensive to create. The
 * value is as fresh as its cost allows, and never cached longer than `maxAgeMs`. Concurrent callers share one creation.
 * After a failure the next caller tries again.
 */
export function sharedValue<T extends object>({
  make,
  share,
  maxAgeMs,
  staleWhileRevalidate = false,
}: Sharing<T>): () => Promise<T> {
  const cache = new LRUCache<'value', T>({
    max: 1,
    ttl: maxAgeMs,
    allowStale: staleWhileRevalidate,
    async fetchMethod(_key, _old, { options }) {
      const startedAt = performance.now()
      const value = await make()
      options.ttl = Math.max(1, Math.ceil(Math.min(maxAgeMs, (performance.now() - startedAt) * (1 / share - 1))))
      return value
    },
  })
  // A missing value is created, so the result is always defined.
  return async () => (await cache.fetch('value'))!
}
