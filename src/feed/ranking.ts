import {
  engagement,
  feedbackFactor,
  freshness,
  type Profile,
  personalization,
  quality,
  type RankingSettings,
  relationship,
  type Signals,
  scoreOf,
} from './signals.ts'

/** The data of content that the ranking needs. Times are milliseconds since 1970. */
export type Candidate = {
  id: string
  creatorId: string
  type: 'post' | 'reel' | 'story' | 'live'
  publishedAt: number
  tags: readonly string[]
  /** People other than the creator who like it, and who comment on it. */
  likers: number
  commenters: number
  /** Width times height of the largest picture or frame; 0 without media. */
  pixels: number
  /** The shorter side of the video in pixels; 0 without a video. */
  lines: number
  /** Why it is a candidate. */
  source: Source
}
export type Source = 'own' | 'followed' | 'interest' | 'popular' | 'new'

/** The user for whom a feed is ranked. */
export type Viewer = {
  id: string
  follows: ReadonlySet<string>
  interests: Profile
  /** For each creator: the number of times that the viewer asked for less, minus the number of times for more. */
  less: ReadonlyMap<string, number>
}

export type Ranked = { candidate: Candidate; score: number; signals: Signals; feedback: number; tags: string[] }

const hourMs = 60 * 60 * 1000

export function signalsOf(
  candidate: Candidate,
  viewer: Viewer,
  at: number,
  idf: (tag: string) => number,
  settings: RankingSettings,
): Signals {
  const ageHours = (at - candidate.publishedAt) / hourMs
  return {
    freshness: freshness(ageHours, settings.halfLifeHours),
    relationship: relationship(candidate.creatorId === viewer.id || viewer.follows.has(candidate.creatorId)),
    engagement: engagement(
      { likers: candidate.likers, commenters: candidate.commenters, ageHours },
      settings.engagementHalf,
    ),
    quality: quality(candidate),
    personalization: personalization(viewer.interests, candidate.tags, idf),
  }
}

/**
 * Ranks candidates, best first. Of candidates with the same score the newer one comes first, then the one with the
 * higher id, so the result does not depend on the order of the candidates.
 */
export function rank(
  candidates: Iterable<Candidate>,
  viewer: Viewer,
  at: number,
  idf: (tag: string) => number,
  settings: RankingSettings,
): Ranked[] {
  const ranked: Ranked[] = []
  for (const candidate of candidates) {
    const signals = signalsOf(candidate, viewer, at, idf, settings)
    const feedback = feedbackFactor(viewer.less.get(candidate.creatorId) ?? 0)
    ranked.push({
      candidate,
      signals,
      feedback,
      score: scoreOf(signals, settings.weights) * feedback,
      tags: matching(viewer.interests, candidate.tags),
    })
  }
  return ranked.sort(better)
}

function better(one: Ranked, other: Ranked): number {
  return (
    other.score - one.score ||
    other.candidate.publishedAt - one.candidate.publishedAt ||
    (one.candidate.id < other.candidate.id ? 1 : one.candidate.id > other.candidate.id ? -1 : 0)
  )
}

/** Returns up to three of the tags that are interests, strongest first. */
function matching({ weights }: Profile, tags: readonly string[]): string[] {
  const liked = tags.filter((tag) => (weights.get(tag) ?? 0) > 0)
  return liked.length < 2 ? liked : liked.toSorted((one, other) => weights.get(other)! - weights.get(one)!).slice(0, 3)
}
