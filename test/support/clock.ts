import type { Clock } from '../../src/platform/clock.ts'

/** The real time, moved by what the test says. */
export type TestClock = Clock & { advance(ms: number): void }

export function createTestClock(): TestClock {
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    advance(ms) {
      offset += ms
    },
  }
}
