import { commenterWeight } from '../content/index.ts'

export type Signals = {
  freshness: number
  relationship: number
  engagement: number
  quality: number
  personalization: number
}
export type RankingSettings = {
  weights: Readonly<Signals>
  halfLifeHours: number
  /** The engagement per hour at which the signal is one half. */
  engagementHalf: number
}

const fullPicturePixels = 1080 * 1080
const fullVideoLines = 720
const strangerRelationship = 1 / 1.5

/** Returns 2^(−age/half-life): 1 when published now, ½ after a half-life (product design, section 7: six hours). */
export function freshness(ageHours: number, halfLifeHours: number): number {
  return 2 ** (-Math.max(0, ageHours) / halfLifeHours)
}

/**
 * Returns 1 for creators whom the viewer follows and for the viewer, 1/1.5 for other creators: the original design's
 * factor of 1.5, scaled to at most 1.
 */
export function relationship(isClose: boolean): number {
  return isClose ? 1 : strangerRelationship
}

/**
 * Returns (likers + 2 commenters) / (hours since publication + 1), mapped to 0..1 by x / (x + half), which keeps the
 * order and needs no upper bound. The original design counts likes and comments; people other than the creator are
 * counted instead, so that comments of one's own, or many of one friend, buy nothing.
 */
export function engagement(
  { likers, commenters, ageHours }: { likers: number; commenters: number; ageHours: number },
  half: number,
): number {
  const perHour = (Math.max(0, likers) + commenterWeight * Math.max(0, commenters)) / (Math.max(0, ageHours) + 1)
  return perHour / (perHour + half)
}

/** Returns 0.8 of the picture's resolution (1080 × 1080 is 1) plus 0.2 of the video's (720 lines are 1). */
export function quality({ pixels, lines }: { pixels: number; lines: number }): number {
  return 0.8 * Math.min(1, pixels / fullPicturePixels) + 0.2 * Math.min(1, lines / fullVideoLines)
}

/** Returns ln(1 + (N + 1) / (n + 1)) for a tag that n of N items have: a common tag has little weight. */
export function inverseDocumentFrequency(itemsWithTag: number, items: number): number {
  return Math.log(1 + (Math.max(items, itemsWithTag) + 1) / (itemsWithTag + 1))
}

/** A viewer's interests: a weight for each tag, and the length of the tf-idf vector. */
export type Profile = { weights: ReadonlyMap<string, number>; length: number }

export function profileOf(weights: ReadonlyMap<string, number>, idf: (tag: string) => number): Profile {
  let squares = 0
  for (const [tag, weight] of weights) squares += (weight * idf(tag)) ** 2
  return { weights, length: Math.sqrt(squares) }
}

/**
 * Returns the cosine between the tf-idf vectors of the viewer's interests and of the item's tags (Salton & Buckley,
 * 1988: "Term-weighting approaches in automatic text retrieval"). A caption has each tag only once, so its term
 * frequency is 1. Tags of which the viewer wants less have negative weights; a result below 0 becomes 0.
 */
export function personalization(
  { weights, length }: Profile,
  tags: readonly string[],
  idf: (tag: string) => number,
): number {
  if (length === 0 || tags.length === 0) return 0
  let product = 0
  let squares = 0
  for (const tag of tags) {
    const rarity = idf(tag)
    squares += rarity * rarity
    const weight = weights.get(tag)
    if (weight !== undefined) product += weight * rarity * rarity
  }
  return Math.min(1, Math.max(0, product / (length * Math.sqrt(squares))))
}

/**
 * Returns the factor by which feedback on a creator multiplies the score: 0.5 for each "less", at least 0.125; 1.25 for
 * "more".
 */
export function feedbackFactor(less: number): number {
  return less > 0 ? 0.5 ** Math.min(3, less) : less < 0 ? 1.25 : 1
}

/** Returns the weighted sum of the signals. */
export function scoreOf(signals: Signals, weights: Readonly<Signals>): number {
  return (
    weights.freshness * signals.freshness +
    weights.relationship * signals.relationship +
    weights.engagement * signals.engagement +
    weights.quality * signals.quality +
    weights.personalization * signals.personalization
  )
}
