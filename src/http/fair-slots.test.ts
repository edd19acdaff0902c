import { expect, test } from 'vitest'
import { createFairSlots } from './fair-slots.ts'

test('accounts get slots in turn, however many calls of one account wait', async () => {
  const slots = createFairSlots(2)
  const order: string[] = []
  const [first, second] = [await slots.take('a'), await slots.take('a')]
  const waiting = ['a', 'a', 'a', 'b', 'c', 'b'].map(async (account) => {
    const free = await slots.take(account)
    order.push(account)
    free()
  })
  expect(order).toEqual([])
  first()
  first()
  second()
  await Promise.all(waiting)
  expect(order.slice(0, 3).toSorted()).toEqual(['a', 'b', 'c'])
  expect(order).toHaveLength(6)
  const [one, two] = [await slots.take('a'), await slots.take('b')]
  one()
  two()
})
