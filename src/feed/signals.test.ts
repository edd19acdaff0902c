import { describe, expect, test } from 'vitest'
import {
  engagement,
  feedbackFactor,
  freshness,
  inverseDocumentFrequency,
  personalization,
  profileOf,
  quality,
  relationship,
  scoreOf,
} from './signals.ts'

const weights = { freshness: 0.1, relationship: 0.3, engagement: 0.3, quality: 0.1, personalization: 0.2 }
const frequencies = new Map([
  ['sunset', 0],
  ['sea', 40],
  ['film', 80],
])
const idf = (tag: string): number => inverseDocumentFrequency(frequencies.get(tag) ?? 0, 200)

describe('the formula', () => {
  test('freshness halves every six hours', () => {
    expect([0, 6, 12, 24].map((age) => freshness(age, 6))).toEqual([1, 0.5, 0.25, 0.0625])
    expect(freshness(-1, 6)).toBe(1)
  })
  test('relationship is 1 or 1/1.5', () => expect([relationship(true), relationship(false)]).toEqual([1, 1 / 1.5]))
  test('engagement is likes plus twice the comments per hour, one half at ten per hour', () => {
    expect(engagement({ likers: 10, commenters: 0, ageHours: 0 }, 10)).toBe(0.5)
    expect(engagement({ likers: 0, commenters: 5, ageHours: 0 }, 10)).toBe(0.5)
    expect(engagement({ likers: 20, commenters: 10, ageHours: 3 }, 10)).toBe(0.5)
    expect(engagement({ likers: 0, commenters: 0, ageHours: 0 }, 10)).toBe(0)
  })
  test('quality is 0.8 of the picture’s and 0.2 of the video’s resolution', () => {
    expect(quality({ pixels: 0, lines: 0 })).toBe(0)
    expect(quality({ pixels: 1080 * 1080, lines: 0 })).toBe(0.8)
    expect(quality({ pixels: 540 * 1080, lines: 0 })).toBe(0.4)
    expect(quality({ pixels: 1080 * 1920, lines: 1080 })).toBe(1)
  })
  test('personalization is the cosine of the tf-idf vectors', () => {
    const [sea, sunset] = [idf('sea'), idf('sunset')]
    const profile = profileOf(
      new Map([
        ['sea', 2],
        ['sunset', 1],
      ]),
      idf,
    )
    const expected = (2 * sea * sea) / (Math.hypot(2 * sea, sunset) * sea)
    expect(personalization(profile, ['sea'], idf)).toBeCloseTo(expected, 12)
    expect(personalization(profile, ['film'], idf)).toBe(0)
    expect(personalization(profileOf(new Map([['sea', 3]]), idf), ['sea'], idf)).toBeCloseTo(1, 12)
    expect(personalization(profileOf(new Map([['sea', -3]]), idf), ['sea'], idf)).toBe(0)
    expect(personalization(profileOf(new Map(), idf), ['sea'], idf)).toBe(0)
  })
  test('a rare tag has more weight than a tag that nearly all items have', () => {
    expect(inverseDocumentFrequency(1, 1_000)).toBeGreaterThan(inverseDocumentFrequency(900, 1_000))
    expect(inverseDocumentFrequency(5, 0)).toBeGreaterThan(0)
  })
  test('feedback on a creator: times 0.5 for each “less”, at least 0.125; times 1.25 for “more”', () => {
    expect([-2, -1, 0, 1, 2, 3, 9].map(feedbackFactor)).toEqual([1.25, 1.25, 1, 0.5, 0.25, 0.125, 0.125])
  })
  test('the score is the weighted sum', () => {
    expect(
      scoreOf({ freshness: 1, relationship: 1, engagement: 1, quality: 1, personalization: 1 }, weights),
    ).toBeCloseTo(1, 12)
    expect(
      scoreOf({ freshness: 1, relationship: 0, engagement: 0.5, quality: 0, personalization: 0 }, weights),
    ).toBeCloseTo(0.25, 12)
  })
})
