import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { openConnections } from './open-connections.ts'
import { realtimeVariables } from './realtime.variables.ts'
import { exchangeSocketCounts } from './socket-counts.ts'

const everyMs = 3_000
// Balancers send a new process its share only if it is known to them.
const afterJoinMs = 60_000
const tolerated = 1.25
const toleratedSockets = 5

/**
 * Levels the sockets of the processes after a process has joined, such as one that was restarted: its sockets have gone
 * to the other processes, and would stay there. For a minute, a process that has many more sockets than the average
 * closes those above it, and their clients connect again, each to any process.
 */
export const levelSockets = part({
  open(core) {
    let known: ReadonlySet<string> = new Set()
    let levelUntil = 0
    const level = async (): Promise<void> => {
      const connections = core.of(openConnections)
      const counts = await exchangeSocketCounts(core, connections.open)
      const now = performance.now()
      // This process itself may be the new one; then it has too few sockets and not too many.
      if ([...counts.keys()].some((id) => !known.has(id))) levelUntil = now + afterJoinMs
      known = new Set(counts.keys())
      if (now < levelUntil) connections.shed(surplusOf([...counts.values()], connections.open), everyMs / 2)
    }
    if (!core.config.of(realtimeVariables).LEVEL_SOCKETS) return { close: () => undefined }
    const timer = setInterval(() => void level().catch((error: Error) => ignore(core, error)), everyMs)
    return { close: () => clearInterval(timer) }
  },
  close: (opened) => opened.close(),
})

/** Returns how many sockets a process with `open` of them should close. */
export function surplusOf(counts: readonly number[], open: number): number {
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length
  return open > average * tolerated + toleratedSockets ? Math.floor(open - average) : 0
}

function ignore({ log }: Core, error: Error): void {
  log.debug({ err: error.message }, 'the numbers of sockets could not be exchanged')
}
