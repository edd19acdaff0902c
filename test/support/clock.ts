import type { Clock } from '../../src/platform/clock.ts'

/** A clock with the real time plus an offset that the test advances. */
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
