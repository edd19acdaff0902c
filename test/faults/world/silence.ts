import { eventually } from './eventually.ts'
import type { Ledger } from './ledger.ts'
import type { World } from './world.ts'

const patienceMs = 60_000
/** Notifications that were on their way may arrive after a fault and before a silence. */
const settledAfterMs = 2_000

/**
 * Waits until the socket receives notifications of actions that were begun after a fault was over. Returns the longest
 * time in milliseconds in which it received none, from the end of the fault on. It is infinite when the socket remains
 * silent for a minute. Traffic must go on meanwhile.
 */
export async function measureSilence(world: World, ledger: Ledger, endedAt: number): Promise<number> {
  const isRecent = (cause: string): boolean => recent.has(cause)
  const recent = new Set<string>()
  let seen = ledger.actions.length
  const { received } = world.notifications
  const first = received.length
  const isBack = (): boolean => {
    for (; seen < ledger.actions.length; seen++) {
      const { begunAt, cause } = ledger.actions[seen]!
      if (begunAt >= endedAt + settledAfterMs && cause !== undefined) recent.add(cause)
    }
    return received.slice(first).some(({ cause }) => isRecent(cause))
  }
  if (!(await eventually(isBack, patienceMs))) return Number.POSITIVE_INFINITY
  const times = received.map(({ at }) => at).filter((at) => at >= endedAt)
  return Math.max(...times.map((at, n) => at - (times[n - 1] ?? endedAt)))
}
