import { expect, test } from 'vitest'
import { createKeptLog } from './kept-log.ts'

test('the log of the last ten seconds is kept, and all of it while the streams are not known to be whole', () => {
  const kept = createKeptLog(10_000)
  expect(kept.store(100n, 0)).toBe(0n)
  expect(kept.store(200n, 5_000)).toBe(0n)
  expect(kept.store(300n, 10_000)).toBe(100n)
  expect(kept.store(400n, 15_000)).toBe(200n)
  // Nothing was stored for a minute: what was published before it is given up only now.
  expect(kept.store(400n, 75_000)).toBe(400n)
})
