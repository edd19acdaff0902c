/** How a value that everybody shares is made anew. */
export type Sharing<T> = {
  make(): Promise<T>
  /** The share of time that making it may take: 0.05 waits nineteen times as long as it took. */
  share: number
  maxAgeMs: number
}

/**
 * A value that is worth having fresh but dear to make: one for all callers of a process. It is as fresh as its cost allows, at least as fresh as `maxAgeMs`; who
 * asks while it is made waits for that one. After a failure the next caller tries again.
 */
export function createSharedValue<T>({ make, share, maxAgeMs }: Sharing<T>): () => Promise<T> {
  let value: { made: T; until: number } | undefined
  let making: Promise<T> | undefined
  return async () => {
    if (value !== undefined && performance.now() < value.until) return value.made
    making ??= (async () => {
      const began = performance.now()
      const made = await make()
      const now = performance.now()
      value = { made, until: now + Math.min(maxAgeMs, (now - began) * (1 / share - 1)) }
      return made
    })().finally(() => {
      making = undefined
    })
    return making
  }
}
