/** How a value that everybody shares is made anew. */
export type Sharing<T> = {
  make(): Promise<T>
  /** The share of time that making it may take: 0.05 waits nineteen times as long as it took. */
  share: number
  maxAgeMs: number
  /** Whoever asks while it is made gets the old one, as long as that is not older than twice `maxAgeMs`. */
  oldMeanwhile?: boolean
}

/**
 * A value that is worth having fresh but dear to make: one for all callers of a process. It is as fresh as its cost allows, at least as fresh as `maxAgeMs`; who
 * asks while it is made waits for that one, or gets the old one. After a failure the next caller tries again.
 */
export function createSharedValue<T>({ make, share, maxAgeMs, oldMeanwhile = false }: Sharing<T>): () => Promise<T> {
  let value: { made: T; at: number; until: number } | undefined
  let making: Promise<T> | undefined
  return async () => {
    if (value !== undefined && performance.now() < value.until) return value.made
    making ??= (async () => {
      const began = performance.now()
      const made = await make()
      const now = performance.now()
      value = { made, at: now, until: now + Math.min(maxAgeMs, (now - began) * (1 / share - 1)) }
      return made
    })().finally(() => {
      making = undefined
    })
    if (oldMeanwhile && value !== undefined && performance.now() < value.at + 2 * maxAgeMs) {
      making.catch(() => undefined)
      return value.made
    }
    return making
  }
}
