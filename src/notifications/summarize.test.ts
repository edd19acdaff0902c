import { expect, test } from 'vitest'
import { summarize } from './summarize.ts'

test('names one user, both of two users, or the newest user and the number of others', () => {
  const reel = { content_type: 'reel' }
  expect(summarize('content_liked', ['Ana'], 1, reel)).toBe('Ana liked your reel')
  expect(summarize('content_liked', ['Ana', 'Ben'], 2, reel)).toBe('Ana and Ben liked your reel')
  expect(summarize('content_liked', ['Ana', 'Ben', 'Cleo'], 13, reel)).toBe('Ana and 12 others liked your reel')
  expect(summarize('user_followed', ['Ana', 'Ben', 'Cleo'], 3, {})).toBe('Ana and 2 others started following you')
})

test('a mention includes the type of content', () => {
  expect(summarize('content_mentioned', ['Ana'], 1, { content_type: 'story' })).toBe('Ana mentioned you in a story')
})
