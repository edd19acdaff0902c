import { expect, test } from 'vitest'
import { createIdlePositions } from './idle-positions.ts'

test('an idle position is passed on at once when no entry waits, otherwise after the entries before it', () => {
  const passed: bigint[] = []
  const idlePositions = createIdlePositions((lsn) => passed.push(lsn))
  idlePositions.idle(1n)
  expect(passed).toEqual([1n])
  idlePositions.received()
  idlePositions.received()
  idlePositions.idle(2n)
  idlePositions.received()
  idlePositions.handled()
  expect(passed).toEqual([1n])
  // The waiting position is not replaced by a newer one, so new entries cannot delay it for ever.
  idlePositions.idle(3n)
  idlePositions.handled()
  expect(passed).toEqual([1n, 2n])
  idlePositions.handled()
  idlePositions.idle(4n)
  expect(passed).toEqual([1n, 2n, 4n])
})
