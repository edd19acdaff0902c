import { expect, test } from 'vitest'
import { createIdleTurns } from './idle-turns.ts'

test('a position is passed on at once when nothing waits, and else after what came before it', () => {
  const passed: bigint[] = []
  const turns = createIdleTurns((lsn) => passed.push(lsn))
  turns.idle(1n)
  expect(passed).toEqual([1n])
  turns.received()
  turns.received()
  turns.idle(2n)
  turns.received()
  turns.handled()
  expect(passed).toEqual([1n])
  // The first that waits stays, so that it comes at last however much comes after it.
  turns.idle(3n)
  turns.handled()
  expect(passed).toEqual([1n, 2n])
  turns.handled()
  turns.idle(4n)
  expect(passed).toEqual([1n, 2n, 4n])
})
