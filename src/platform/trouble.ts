import type { Log } from './log.ts'

/** A trouble that lasts: it is logged when it begins and when it is over, not at each failed try. */
export type Trouble = {
  /**
   * Reports a failed try. Logs it if it is the first one, or if it failed for another reason than the one that was
   * logged last, which must be ten seconds ago: reasons may alternate with every try.
   */
  failed(error: unknown): void
  /** Reports that it works. Logs it if it did not work before. */
  works(): void
}

const otherReasonAfterMs = 10_000

/** `what` begins the log lines: "… does not work" and "… works again". */
export function createTrouble(log: Log, what: string, about: object = {}): Trouble {
  let reason: string | undefined
  let since = 0
  let loggedAt = 0
  return {
    failed(error) {
      const text = error instanceof Error ? error.message || error.name : String(error)
      const now = performance.now()
      if (reason !== undefined && (text === reason || now - loggedAt < otherReasonAfterMs)) return
      if (reason === undefined) since = now
      reason = text
      loggedAt = now
      log.warn({ ...about, err: text }, `${what} does not work; trying again`)
    },
    works() {
      if (reason === undefined) return
      reason = undefined
      log.warn({ ...about, seconds: Math.round((performance.now() - since) / 100) / 10 }, `${what} works again`)
    },
  }
}
