import type { Core } from '../core/core.ts'

/**
 * Returns a function that does some work, and does not throw. A trouble that lasts is logged once, not at every try.
 * `what` completes the log line "… could not be done".
 */
export function createTries(core: Core): (what: string, work: () => Promise<void>) => Promise<void> {
  const failing = new Set<string>()
  return async (what, work) => {
    try {
      await work()
      failing.delete(what)
    } catch (error) {
      if (!failing.has(what)) core.log.warn({ err: (error as Error).message }, `${what} could not be done`)
      failing.add(what)
    }
  }
}
