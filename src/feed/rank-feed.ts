import type { Ctx } from '../core/context.ts'
import { type Ranked, rank, type Viewer } from './ranking.ts'
import { rankingSettings } from './ranking-settings.ts'
import { sharedCandidates } from './shared-candidates.ts'
import { profileOf } from './signals.ts'
import { tagRarity } from './tag-rarity.ts'
import { viewerCandidates } from './viewer-candidates.ts'

/** How long a walk through a feed can be. */
const rankedCount = 500

export type RankedFeed = { ranked: Ranked[]; candidates: number; source: 'clickhouse' | 'postgres'; viewer: Viewer }

/**
 * The feed of a user as it was at `at`, the best first: what everybody shares and what is the user's alone, ranked
 * together. One round trip for the user's part, another for tags that nobody has asked about lately; the shared part is
 * read once for everybody. Visibility is asked again when a page is served.
 */
export async function rankFeed(ctx: Ctx, userId: string, at: Date): Promise<RankedFeed> {
  const { core } = ctx
  const shared = await core.of(sharedCandidates)()
  const own = await viewerCandidates(ctx, userId, shared, at)
  const byId = new Map(own.candidates.map((candidate) => [candidate.id, candidate]))
  for (const candidate of shared.candidates) {
    const known = byId.get(candidate.id)
    // Popular says more than new, and what one follows or likes more than either.
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
