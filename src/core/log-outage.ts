import type { Core } from './core.ts'
import { part } from './part.ts'

const everyMs = 10_000

/** By text of the line: when it may be written again, and how often it was not written. */
const outageLines = part({ open: () => new Map<string, { nextAt: number; unlogged: number }>() })

/**
 * Logs that something could not be done because a dependency does not work. The same line is written once in ten
 * seconds, and says how many were not: an outage must not fill the log with a line for each request.
 */
export function logOutage(core: Core, what: string, error: unknown, about: object = {}): void {
  const lines = core.of(outageLines)
  const line = lines.get(what) ?? { nextAt: 0, unlogged: 0 }
  lines.set(what, line)
  const now = performance.now()
  if (now < line.nextAt) {
    line.unlogged += 1
    return
  }
  const err = error instanceof Error ? error.message : String(error)
  core.log.warn({ ...about, err, ...(line.unlogged > 0 && { unlogged: line.unlogged }) }, what)
  Object.assign(line, { nextAt: now + everyMs, unlogged: 0 })
}
