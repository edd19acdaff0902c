import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sharedValue } from './shared-value.ts'

/** Counts up, each time when it is let to. */
function counter() {
  const waiting: (() => void)[] = []
  let made = 0
  return {
    made: () => made,
    make: async () => {
      await new Promise<void>((resolve) => waiting.push(resolve))
      return { nth: ++made }
    },
    async release() {
      for (const go of waiting.splice(0)) go()
      await pause(0)
    },
  }
}

test('however many ask at once, it is made once; later ones get what was made', async () => {
  const { make, release, made } = counter()
  const value = sharedValue({ make, share: 1e-6, maxAgeMs: 60_000 })
  const asked = [value(), value(), value()]
  await release()
  expect(await Promise.all(asked)).toEqual([{ nth: 1 }, { nth: 1 }, { nth: 1 }])
  expect([await value(), made()]).toEqual([{ nth: 1 }, 1])
})

test('what is too old is made anew, and whoever asks meanwhile waits, or gets the old one', async () => {
  for (const oldMeanwhile of [false, true]) {
    const { make, release, made } = counter()
    const value = sharedValue({ make, share: 1, maxAgeMs: 1_000, oldMeanwhile })
    const first = value()
    await release()
    expect(await first).toEqual({ nth: 1 })
    await pause(5)
    const second = value()
    if (oldMeanwhile) expect(await second).toEqual({ nth: 1 })
    await release()
    expect(await second).toEqual({ nth: oldMeanwhile ? 1 : 2 })
    expect(made()).toBe(2)
  }
})

test('a failure is told to those who wait, and the next one tries again', async () => {
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
