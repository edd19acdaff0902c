import { randomFrom } from '../../support/random.ts'
import type { Fault } from './fault.ts'

/** One or two faults at the same time. Times are in milliseconds. */
export type Episode = {
  /** Traffic without a fault before it. */
  readonly quietMs: number
  readonly faults: { readonly fault: Fault; readonly afterMs: number }[]
}

/**
 * Returns endless random episodes, the same ones for the same seed. Each round has every fault once. The faults named
 * in `first` are the first of each round, so that also a short soak has them. Half of the episodes have two faults of
 * different parts.
 */
export function* episodes(faults: readonly Fault[], seed: number, first: readonly string[] = []): Iterable<Episode> {
  const random = randomFrom(seed)
  for (;;) {
    const shuffled = shuffle(faults, random)
    const round = [
      ...shuffled.filter(({ name }) => first.includes(name)),
      ...shuffled.filter(({ name }) => !first.includes(name)),
    ]
    while (round.length > 0) {
      const fault = round.shift()!
      const quietMs = 500 + random(3_000)
      const isAlone = random(2) === 0
      const other = round.findIndex(({ part }) => part !== fault.part)
      const [second] = isAlone || other < 0 ? [] : round.splice(other, 1)
      const overlapping = second && { fault: second, afterMs: random(Math.max(1, fault.holdMs)) }
      yield { quietMs, faults: [{ fault, afterMs: 0 }, ...(overlapping ? [overlapping] : [])] }
    }
  }
}

function shuffle<T>(items: readonly T[], random: (below: number) => number): T[] {
  const shuffled = [...items]
  for (let n = shuffled.length - 1; n > 0; n--) {
    const other = random(n + 1)
    ;[shuffled[n], shuffled[other]] = [shuffled[other]!, shuffled[n]!]
  }
  return shuffled
}
