import { run, type UserCtx } from '../core/context.ts'
import { arrayOf, statement, text, uuid } from '../platform/statement.ts'
import { type CandidateRow, candidateJson, toCandidate } from './candidate-rows.ts'
import { presentRanking, type Ranking } from './present-ranking.ts'
import { rank } from './ranking.ts'
import { rankingSettings } from './ranking-settings.ts'
import { profileOf } from './signals.ts'
import { tagRarity } from './tag-rarity.ts'
import { viewerSignals } from './viewer-signals.ts'

const candidatesOf = statement({
  name: 'feed.candidates_of',
  params: { ids: arrayOf(uuid) },
  row: { candidates: text },
  text: (p) => `
    select json_agg(${candidateJson})::text as candidates
    from contents c
    where c.id = any (${p.ids})`,
})

/**
 * Returns the rankings that the feed would give to content, for `explain` in lists with another order. The result is in
 * the order of the ids. All ids must exist.
 */
export async function computeRankings(ctx: UserCtx, ids: string[]): Promise<Ranking[]> {
  if (ids.length === 0) return []
  const { core, actor } = ctx
  const now = core.clock.now()
  const [found] = await run(ctx, candidatesOf, { ids })
  const candidates = (JSON.parse(found!.candidates) as CandidateRow[]).map((row) => toCandidate(row, 'popular'))
  const own = await viewerSignals(
    ctx,
    actor.id,
    candidates.map(({ creatorId }) => creatorId),
    now,
  )
  const idf = await tagRarity(core, [...own.interests.keys(), ...candidates.flatMap(({ tags }) => tags)])
  const viewer = { id: actor.id, follows: own.follows, interests: profileOf(own.interests, idf), less: own.less }
  const ranked = rank(candidates, viewer, now.getTime(), idf, rankingSettings(core.config))
  const byId = new Map(ranked.map((one) => [one.candidate.id, presentRanking(one, viewer)]))
  return ids.map((id) => byId.get(id)!)
}

/** Returns the rows with `ranking` added to their items. */
export async function addRankings<T extends { id: string; item: string }>(ctx: UserCtx, rows: T[]): Promise<T[]> {
  const rankings = await computeRankings(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row, nth) => ({ ...row, item: addRanking(row.item, rankings[nth]!) }))
}

/** Returns an item, which is JSON text, with its ranking added. */
export function addRanking(item: string, ranking: Ranking): string {
  return JSON.stringify({ ...(JSON.parse(item) as object), ranking })
}
