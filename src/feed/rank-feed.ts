import type { Ctx } from '../core/context.ts'
import { type Ranked, rank, type Viewer } from './ranking.ts'
import { rankingSettings } from './ranking-settings.ts'
import { sharedCandidates } from './shared-candidates.ts'
import { profileOf } from './signals.ts'
import { tagRarity } from './tag-rarity.ts'
import { viewerCandidates } from './viewer-candidates.ts'

/** Maximum number of items in a ranked feed. */
const rankedCount = 500

export type RankedFeed = { ranked: Ranked[]; candidates: number; source: 'clickhouse' | 'postgres'; viewer: Viewer }

/**
 * Ranks the feed of a user as of `at`, best first: the candidates that all users share and the user's own candidates.
 * Takes one round trip for the user's candidates and another one for tags that are not in the cache; the shared
 * candidates are read once for all users. Visibility is checked again when a page is served.
 */
export async function rankFeed(ctx: Ctx, userId: string, at: Date): Promise<RankedFeed> {
  const { core } = ctx
  const shared = await core.of(sharedCandidates)()
  const own = await viewerCandidates(ctx, userId, shared, at)
  const byId = new Map(own.candidates.map((candidate) => [candidate.id, candidate]))
  for (const candidate of shared.candidates) {
    const known = byId.get(candidate.id)
    // The source `popular` replaces `new`; the sources of followed creators and interests are kept.
    if (known === undefined) byId.set(candidate.id, candidate)
    else if (known.source === 'new') byId.set(candidate.id, { ...known, source: candidate.source })
  }
  const last = at.getTime()
  const candidates = [...byId.values()].filter(
    ({ id, creatorId, publishedAt, source }) =>
      publishedAt <= last &&
      !own.hiddenContents.has(id) &&
      !own.hiddenCreators.has(creatorId) &&
      (creatorId !== userId || source === 'own'),
  )
  const idf = await tagRarity(core, tagsOf(candidates, own.interests.keys()))
  const viewer = { id: userId, follows: own.follows, interests: profileOf(own.interests, idf), less: own.less }
  const ranked = rank(candidates, viewer, last, idf, rankingSettings(core.config))
  return { ranked: ranked.slice(0, rankedCount), candidates: candidates.length, source: shared.source, viewer }
}

function* tagsOf(candidates: { tags: readonly string[] }[], more: Iterable<string>): Generator<string> {
  yield* more
  for (const { tags } of candidates) yield* tags
}
