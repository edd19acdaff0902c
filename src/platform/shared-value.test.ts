import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sharedValue } from './shared-value.ts'

/** Creates a value that counts its creations. Each creation waits for `release`. */
function counter() {
  const waiting: (() => void)[] = []
  let created = 0
  return {
    created: () => created,
    make: async () => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return { nth: ++created }
    },
    async release() {
      for (const resolve of waiting.splice(0)) resolve()
      await pause(0)
    },
  }
}

test('concurrent callers share one creation; later callers get the same value', async () => {
  const { make, release, created } = counter()
  const value = sharedValue({ make, share: 1e-6, maxAgeMs: 60_000 })
  const concurrent = [value(), value(), value()]
  await release()
  expect(await Promise.all(concurrent)).toEqual([{ nth: 1 }, { nth: 1 }, { nth: 1 }])
  expect([await value(), created()]).toEqual([{ nth: 1 }, 1])
})

test('a stale value is created again; concurrent callers wait, or get the stale value', async () => {
  for (const staleWhileRevalidate of [false, true]) {
    const { make, release, created } = counter()
    const value = sharedValue({ make, share: 1, maxAgeMs: 1_000, staleWhileRevalidate })
    const first = value()
    await release()
    expect(await first).toEqual({ nth: 1 })
    await pause(5)
    const second = value()
    if (staleWhileRevalidate) expect(await second).toEqual({ nth: 1 })
    await release()
    expect(await second).toEqual({ nth: staleWhileRevalidate ? 1 : 2 })
    expect(created()).toBe(2)
  }
})

test('a failure rejects the waiting callers, and the next caller tries again', async () => {
  let isBroken = true
  const value = sharedValue({
    share: 1,
    maxAgeMs: 1,
    make: async () => {
      if (isBroken) throw new Error('not now')
      return { nth: 1 }
    },
  })
  await expect(value()).rejects.toThrow('not now')
  isBroken = false
  expect(await value()).toEqual({ nth: 1 })
})
