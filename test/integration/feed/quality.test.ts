import { expect, test } from 'vitest'
import { measureQuality } from '../../../cli/quality/index.ts'
import { randomFrom } from '../../../cli/seed/index.ts'
import { readVariables } from '../../../src/config.ts'
import { feedVariables, settingsOf } from '../../../src/feed/index.ts'

const settings = (env: Record<string, string> = {}) => settingsOf(readVariables(feedVariables, env))

test.each([1, 2, 3])(
  'the ranking finds more than twice as many posts that readers like as time or popularity (seed %i)',
  (seed) => {
    const results = measureQuality(settings(), randomFrom(seed))
    const [feed, time, popularity, chance] = results.map(({ precision }) => precision) as [
      number,
      number,
      number,
      number,
    ]
    expect(feed).toBeGreaterThan(2 * Math.max(time, popularity))
    expect(popularity).toBeGreaterThan(chance)
    // The same seed gives the same result.
    expect(measureQuality(settings(), randomFrom(seed))).toEqual(results)
  },
)

test('the ranking finds fewer posts that readers like without personalization', () => {
  const precision = (weights: object): number =>
    measureQuality(settings({ FEED_WEIGHTS: JSON.stringify(weights) }), randomFrom(1))[0]!.precision
  expect(precision({})).toBeGreaterThan(1.2 * precision({ personalization: 0 }))
})
