import { expect, test } from 'vitest'
import { createOpenTransactions } from './open-transactions.ts'

test('a transaction is done when all its messages and all earlier ones are stored', () => {
  const done: bigint[] = []
  const open = createOpenTransactions(10, (upTo) => upTo > 0n && done.push(upTo))
  open.begin()
  const first = open.send()
  open.commit(10n)
  open.begin()
  const second = open.send()
  second()
  expect(done).toEqual([])
  // The second one is still being read: it may contain more messages.
  first()
  expect(done).toEqual([10n])
  open.commit(20n)
  expect(done).toEqual([10n, 20n])
})

test('an idle position counts once no transaction is open', () => {
  const done: bigint[] = []
  const open = createOpenTransactions(10, (upTo) => upTo > 0n && done.push(upTo))
  open.begin()
  const message = open.send()
  open.commit(10n)
  open.idle(15n)
  expect(done).toEqual([])
  message()
  expect(done).toEqual([15n])
})

test('the sender waits while many messages are in flight, until half are stored or all are aborted', async () => {
  const open = createOpenTransactions(4, () => undefined)
  open.begin()
  const sent = Array.from({ length: 4 }, () => open.send())
  let isWaiting = true
  const waiting = open.capacity().then(() => (isWaiting = false))
  sent[0]!()
  sent[1]!()
  await new Promise((resolve) => setImmediate(resolve))
  expect(isWaiting).toBe(true)
  sent[2]!()
  await waiting
  open.send()
  open.send()
  open.send()
  const again = open.capacity()
  open.abort()
  await again
})
