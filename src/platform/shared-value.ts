import { LRUCache } from 'lru-cache'

/** How a value that everybody shares is made anew. */
export type Sharing<T extends object> = {
  make(): Promise<T>
  /** The share of time that making it may take: with 0.05 it is kept nineteen times as long as it took. */
  share: number
  maxAgeMs: number
  /** Whoever asks while it is made anew gets the old one instead of waiting. After a failure nobody does. */
  oldMeanwhile?: boolean
}

/**
 * A value that is worth having fresh but costly to make. It is as fresh as its cost allows, and at least as fresh as
 * `maxAgeMs`; however many ask at once, it is made once. After a failure the next caller tries again.
 */
export function sharedValue<T extends object>({
  make,
  share,
  maxAgeMs,
  oldMeanwhile = false,
}: Sharing<T>): () => Promise<T> {
  const cache = new LRUCache<'value', T>({
    max: 1,
    ttl: maxAgeMs,
    allowStale: oldMeanwhile,
    async fetchMethod(_key, _old, { options }) {
      const began = performance.now()
      const made = await make()
      options.ttl = Math.max(1, Math.ceil(Math.min(maxAgeMs, (performance.now() - began) * (1 / share - 1))))
      return made
    },
  })
  // What is not there is made, so there is always one.
  return async () => (await cache.fetch('value'))!
}
