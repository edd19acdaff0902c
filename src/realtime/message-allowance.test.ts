import { expect, test } from 'vitest'
import { takeMessage } from './message-allowance.ts'

test('twenty messages a second go on for ever, sixty may come at once, and more may not', () => {
  const allowance = { left: 60, at: 0 }
  for (let n = 0; n < 60; n++) expect(takeMessage(allowance, 20, 0)).toBe(true)
  expect(takeMessage(allowance, 20, 0)).toBe(false)
  for (let n = 1; n <= 1_000; n++) expect(takeMessage(allowance, 20, n * 50)).toBe(true)
  expect(takeMessage(allowance, 20, 50_000)).toBe(false)
  expect(takeMessage(allowance, 20, 3_600_000)).toBe(true)
  expect(allowance.left).toBe(59)
})
