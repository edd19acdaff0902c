import { expect, test } from 'vitest'
import { isVisible, parseSnapshot } from './visible-commits.ts'

test('a transaction is visible if it is before the end and not running', () => {
  const snapshot = parseSnapshot('10:20:12,15')
  expect([9, 10, 12, 14, 15, 19, 20, 21].filter((xid) => isVisible(snapshot, xid))).toEqual([9, 10, 14, 19])
  expect(isVisible(parseSnapshot('10:10:'), 9)).toBe(true)
})

test('ids that have wrapped around are compared as the nearest full ids', () => {
  // The end is 5 in the third round of 32 bits.
  const end = 2n * 2n ** 32n + 5n
  const snapshot = { end, running: new Set([2n * 2n ** 32n - 3n]) }
  expect(isVisible(snapshot, 4)).toBe(true)
  expect(isVisible(snapshot, 5)).toBe(false)
  expect(isVisible(snapshot, 2 ** 32 - 1)).toBe(true)
  expect(isVisible(snapshot, 2 ** 32 - 3)).toBe(false)
})
