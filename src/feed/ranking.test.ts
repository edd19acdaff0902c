import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, rank, signalsOf, type Viewer } from './ranking.ts'
import { inverseDocumentFrequency, profileOf, type RankingSettings } from './signals.ts'

const at = Date.UTC(2026, 10, 25)
const hourMs = 60 * 60 * 1000
const settings: RankingSettings = {
  weights: { freshness: 0.1, relationship: 0.3, engagement: 0.3, quality: 0.1, personalization: 0.2 },
  halfLifeHours: 6,
  engagementHalf: 10,
}
const tags = ['sunset', 'sea', 'film', 'quiet', 'light']
const frequencies = new Map(tags.map((tag, nth) => [tag, nth * 40]))
const idf = (tag: string): number => inverseDocumentFrequency(frequencies.get(tag) ?? 0, 200)

const creators = ['a', 'b', 'c', 'me']
const candidates = fc.record({
  id: fc.uuid(),
  creatorId: fc.constantFrom(...creators),
  type: fc.constantFrom('post', 'reel', 'story', 'live'),
  publishedAt: fc.integer({ min: at - 90 * 24 * hourMs, max: at + hourMs }),
  tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 4 }),
  likers: fc.nat(1_000_000),
  commenters: fc.nat(100_000),
  pixels: fc.nat(50_000_000),
  lines: fc.nat(4_000),
  source: fc.constantFrom('own', 'followed', 'interest', 'popular', 'new'),
}) as fc.Arbitrary<Candidate>
const viewers: fc.Arbitrary<Viewer> = fc
  .record({
    follows: fc.uniqueArray(fc.constantFrom('a', 'b', 'c')),
    interests: fc.dictionary(fc.constantFrom(...tags), fc.double({ min: -20, max: 20, noNaN: true })),
    less: fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: -3, max: 6 })),
  })
  .map(({ follows, interests, less }) => ({
    id: 'me',
    follows: new Set(follows),
    interests: profileOf(new Map(Object.entries(interests)), idf),
    less: new Map(Object.entries(less)),
  }))

const scoreFor = (candidate: Candidate, viewer: Viewer): number =>
  rank([candidate], viewer, at, idf, settings)[0]!.score
/** Tests for any item and viewer: a change for the better does not lower the score. */
function isNeverWorse(
  name: string,
  change: (candidate: Candidate, viewer: Viewer, by: number) => [Candidate, Viewer],
): void {
  test(name, () => {
    fc.assert(
      fc.property(candidates, viewers, fc.nat(10_000), (candidate, viewer, by) => {
        const [better, changedViewer] = change(candidate, viewer, by)
        expect(scoreFor(better, changedViewer)).toBeGreaterThanOrEqual(scoreFor(candidate, viewer) - 1e-12)
      }),
    )
  })
}

describe('for any item and viewer', () => {
  test('every signal is between 0 and 1', () => {
    fc.assert(
      fc.property(candidates, viewers, (candidate, viewer) => {
        for (const value of Object.values(signalsOf(candidate, viewer, at, idf, settings))) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
  isNeverWorse('fresher content never scores lower', (candidate, viewer, by) => [
    { ...candidate, publishedAt: candidate.publishedAt + by * 60_000 },
    viewer,
  ])
  isNeverWorse('content of followed creators never scores lower', (candidate, viewer) => [
    candidate,
    { ...viewer, follows: new Set([...viewer.follows, candidate.creatorId]) },
  ])
  isNeverWorse('more likes never lower the score', (candidate, viewer, by) => [
    { ...candidate, likers: candidate.likers + by },
    viewer,
  ])
  isNeverWorse('more comments never lower the score', (candidate, viewer, by) => [
    { ...candidate, commenters: candidate.commenters + by },
    viewer,
  ])
  isNeverWorse('a larger picture never lowers the score', (candidate, viewer, by) => [
    { ...candidate, pixels: candidate.pixels + by },
    viewer,
  ])
  isNeverWorse('less negative feedback on the creator never lowers the score', (candidate, viewer) => [
    candidate,
    {
      ...viewer,
      less: new Map([...viewer.less, [candidate.creatorId, (viewer.less.get(candidate.creatorId) ?? 0) - 1]]),
    },
  ])
  test('the order is the order of the scores and does not depend on the order of the candidates', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 40 }),
        viewers,
        fc.nat(),
        (items, viewer, seed) => {
          const shuffled = items
            .map((item, nth) => ({ item, key: (nth * 7919 + seed) % 1009 }))
            .sort((a, b) => a.key - b.key)
          const ranked = rank(items, viewer, at, idf, settings)
          const again = rank(
            shuffled.map(({ item }) => item),
            viewer,
            at,
            idf,
            settings,
          )
          expect(again.map(({ candidate }) => candidate.id)).toEqual(ranked.map(({ candidate }) => candidate.id))
          for (const [nth, { score }] of ranked.entries())
            expect(score).toBeLessThanOrEqual(ranked[nth - 1]?.score ?? Number.POSITIVE_INFINITY)
        },
      ),
    )
  })
})
