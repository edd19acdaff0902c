import { expect, test } from 'vitest'
import { megapixelsOf, refusedWork, workLimits } from './video-work.ts'

const video = { pixels: 1920 * 1080, frames: 900, codec: 'avc', seconds: 30, bytes: 20_000_000 }

test('costs grow with pixels, pictures and codec, and tiny pictures are not free', () => {
  expect(megapixelsOf({ pixels: 1_000_000, frames: 100, codec: 'avc' })).toBe(100)
  expect(megapixelsOf({ pixels: 1_000_000, frames: 100, codec: 'hevc' })).toBe(200)
  expect(megapixelsOf({ pixels: 16, frames: 1_000, codec: 'avc' })).toBe(66)
})

test.each([
  ['a phone clip', video],
  ['4K at 60 for 90 seconds', { pixels: 3840 * 2160, frames: 5_400, codec: 'hevc', seconds: 90, bytes: 190_000_000 }],
  ['slow motion', { pixels: 1280 * 720, frames: 7_200, codec: 'avc', seconds: 30, bytes: 40_000_000 }],
  ['a still screen', { pixels: 1080 * 2340, frames: 1_800, codec: 'avc', seconds: 60, bytes: 900_000 }],
  ['a short, small clip', { pixels: 640 * 360, frames: 48, codec: 'avc', seconds: 2, bytes: 9_000 }],
])('%s is accepted', (_what, facts) => {
  expect(refusedWork(facts, workLimits)).toBeUndefined()
})

test.each([
  ['61 KB with 90 seconds of 4096 x 4096', { pixels: 4096 * 4096, frames: 2_700, seconds: 90, bytes: 61_000 }, 'size'],
  ['61 KB with 90 seconds of 1080p', { pixels: 1920 * 1080, frames: 2_700, seconds: 90, bytes: 61_000 }, 'size'],
  ['1,000 pictures a second', { pixels: 64 * 64, frames: 30_000, seconds: 30, bytes: 5_000_000 }, 'a second'],
  ['more than any video needs', { pixels: 4096 * 4096, frames: 6_000, seconds: 90, bytes: 200_000_000 }, 'too large'],
])('%s is refused', (_what, facts, reason) => {
  expect(refusedWork({ codec: 'avc', ...facts }, workLimits)).toContain(reason)
})
