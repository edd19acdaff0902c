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

/** 2^(−age/half-life): 1 when published now, ½ after a half-life (product design, section 7: six hours). */
export function freshness(ageHours: number, halfLifeHours: number): number {
  return 2 ** (-Math.max(0, ageHours) / halfLifeHours)
}

/**
 * 1 for whom the viewer follows and for the viewer, 1/1.5 for others: the original design's factor of 1.5, scaled to at
 * most 1.
 */
export function relationship(isClose: boolean): number {
  return isClose ? 1 : strangerRelationship
}

/**
 * (likes + 2 comments) / (hours since publication + 1) of the original design, brought into 0..1 by x / (x + half),
 * which keeps the order and has no upper bound to choose.
 */
export function engagement(
  { likes, comments, ageHours }: { likes: number; comments: number; ageHours: number },
  half: number,
): number {
  const perHour = (Math.max(0, likes) + 2 * Math.max(0, comments)) / (Math.max(0, ageHours) + 1)
  return perHour / (perHour + half)
}

/** 0.8 of the picture's resolution (1080 × 1080 is full) and 0.2 of the video's (720 lines are full). */
export function quality({ pixels, lines }: { pixels: number; lines: number }): number {
  return 0.8 * Math.min(1, pixels / fullPicturePixels) + 0.2 * Math.min(1, lines / fullVideoLines)
}

/** ln(1 + (N + 1) / (n + 1)) for a tag that n of N items have: a tag that all have says little. */
export function inverseDocumentFrequency(itemsWithTag: number, items: number): number {
  return Math.log(1 + (Math.max(items, itemsWithTag) + 1) / (itemsWithTag + 1))
}

/** What a viewer engages with: a weight for each tag, and the length of the weighed vector. */
export type Profile = { weights: ReadonlyMap<string, number>; length: number }

export function profileOf(weights: ReadonlyMap<string, number>, idf: (tag: string) => number): Profile {
  let squares = 0
  for (const [tag, weight] of weights) squares += (weight * idf(tag)) ** 2
  return { weights, length: Math.sqrt(squares) }
}

/**
 * The cosine between the tf-idf vectors of what the viewer engages with and of the item's tags (Salton & Buckley, 1988:
 * "Term-weighting approaches in automatic text retrieval"). A tag is in a caption once, so its frequency there is 1.
 * What the viewer wants less of weighs negatively; below 0 is 0.
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
 * What feedback about a creator does to the score: half for each time less, an eighth at the least; a quarter more for
 * more.
 */
export function feedbackFactor(less: number): number {
  return less > 0 ? 0.5 ** Math.min(3, less) : less < 0 ? 1.25 : 1
}

/** The weighted sum of the signals. */
export function scoreOf(signals: Signals, weights: Readonly<Signals>): number {
  return (
    weights.freshness * signals.freshness +
    weights.relationship * signals.relationship +
    weights.engagement * signals.engagement +
    weights.quality * signals.quality +
    weights.personalization * signals.personalization
  )
}
