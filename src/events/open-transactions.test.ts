import { expect, test } from 'vitest'
import { createOpenTransactions } from './open-transactions.ts'

test('a transaction is done when all of it and all before it has arrived', () => {
  const done: bigint[] = []
  const open = createOpenTransactions(10, (upTo) => upTo > 0n && done.push(upTo))
  open.begin()
  const first = open.send()
  open.commit(10n)
  open.begin()
  const second = open.send()
  second()
  expect(done).toEqual([])
  // Still being read: it may have more.
  first()
  expect(done).toEqual([10n])
  open.commit(20n)
  expect(done).toEqual([10n, 20n])
})

test('where the log is idle counts once nothing is open', () => {
  const done: bigint[] = []
  const open = createOpenTransactions(10, (upTo) => upTo > 0n && done.push(upTo))
  open.begin()
  const one = open.send()
  open.commit(10n)
  open.idle(15n)
  expect(done).toEqual([])
  expect(open.beyond(4n)).toBe(6)
  one()
  expect(done).toEqual([15n])
  expect(open.beyond(15n)).toBe(0)
})

test('who sends waits when much is on its way, until half of it has arrived or all is given up', async () => {
  const open = createOpenTransactions(4, () => undefined)
  open.begin()
  const sent = Array.from({ length: 4 }, () => open.send())
  let isWaiting = true
  const waiting = open.room().then(() => (isWaiting = false))
  sent[0]!()
  sent[1]!()
  await new Promise((resolve) => setImmediate(resolve))
  expect(isWaiting).toBe(true)
  sent[2]!()
  await waiting
  open.send()
  open.send()
  open.send()
  const again = open.room()
  open.giveUp()
  await again
})
