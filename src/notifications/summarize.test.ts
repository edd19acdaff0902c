import { expect, test } from 'vitest'
import { summarize } from './summarize.ts'

test('one is named, two are both named, of more the newest and how many others', () => {
  const reel = { content_type: 'reel' }
  expect(summarize('content_liked', ['Ana'], 1, reel)).toBe('Ana liked your reel')
  expect(summarize('content_liked', ['Ana', 'Ben'], 2, reel)).toBe('Ana and Ben liked your reel')
  expect(summarize('content_liked', ['Ana', 'Ben', 'Cleo'], 13, reel)).toBe('Ana and 12 others liked your reel')
  expect(summarize('user_followed', ['Ana', 'Ben', 'Cleo'], 3, {})).toBe('Ana and 2 others started following you')
})

test('a mention says where', () => {
  expect(summarize('content_mentioned', ['Ana'], 1, { content_type: 'story' })).toBe('Ana mentioned you in a story')
})
