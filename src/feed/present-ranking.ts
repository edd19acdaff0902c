import type { components } from '../contract/generated/types.ts'
import type { Ranked, Viewer } from './ranking.ts'

export type Ranking = components['schemas']['Ranking']

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Returns the `Ranking` of the contract: why an item has its position. */
export function presentRanking(
  { candidate, score, signals, feedback, tags }: Ranked,
  viewer: Pick<Viewer, 'id' | 'follows'>,
): Ranking {
  const isFollowed = viewer.follows.has(candidate.creatorId)
  const kind =
    candidate.creatorId === viewer.id
      ? 'own'
      : isFollowed
        ? 'followed'
        : candidate.source === 'new' && tags.length > 0
          ? 'interest'
          : candidate.source
  return {
    score: rounded(score),
    signals: {
      freshness: rounded(signals.freshness),
      relationship: rounded(signals.relationship),
      engagement: rounded(signals.engagement),
      quality: rounded(signals.quality),
      personalization: rounded(signals.personalization),
    },
    feedback,
    reason: { kind, tags },
  }
}
