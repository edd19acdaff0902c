import { expect, test } from 'vitest'
import { createBatcher } from './batcher.ts'

test('a key runs one batch at a time, different keys run in parallel, each call gets its result', async () => {
  const runs: { key: string; size: number }[] = []
  const gates: (() => void)[] = []
  const call = createBatcher<number, number>(async (key, inputs) => {
    runs.push({ key, size: inputs.length })
    await new Promise<void>((resolve) => gates.push(resolve))
    return inputs.map((input) => input * 10)
  }, 3)
  const results = Promise.all([1, 2, 3, 4, 5].map((input) => call('a', input)))
  const other = call('b', 7)
  expect(runs).toEqual([
    { key: 'a', size: 1 },
    { key: 'b', size: 1 },
  ])
  let isDone = false
  void results.then(() => (isDone = true))
  while (!isDone) {
    for (const open of gates.splice(0)) open()
    await new Promise(setImmediate)
  }
  expect(await results).toEqual([10, 20, 30, 40, 50])
  expect(await other).toBe(70)
  expect(runs.filter(({ key }) => key === 'a').map(({ size }) => size)).toEqual([1, 3, 1])
})

test('a failed run rejects its own calls only', async () => {
  const call = createBatcher<number, number>(async (_key, inputs) => {
    if (inputs.includes(13)) throw new Error('unlucky')
    return inputs
  })
  const [first, ...rest] = [call('a', 1), call('a', 13), call('a', 2)]
  expect(await first).toBe(1)
  expect((await Promise.allSettled(rest)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await call('a', 3)).toBe(3)
})
