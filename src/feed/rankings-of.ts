import { sql, type UserCtx } from '../core/context.ts'
import { type CandidateRow, candidateJson, toCandidate } from './candidate-rows.ts'
import { presentRanking, type Ranking } from './present-ranking.ts'
import { profileOf, rank } from './ranking.ts'
import { rankingSettings } from './ranking-settings.ts'
import { tagRarity } from './tag-rarity.ts'
import { viewerSignals } from './viewer-signals.ts'

const statement = {
  name: 'feed_rankings_of',
  text: `select json_agg(${candidateJson})::text as rows from contents c where c.id = any ($1::uuid[])`,
}

/** How the feed would rank content that is listed in another order, for `explain` there; in the order of the ids, which must exist. */
export async function rankingsOf(ctx: UserCtx, ids: string[]): Promise<Ranking[]> {
  if (ids.length === 0) return []
  const { core, actor } = ctx
  const now = core.clock.now()
  const [found] = await sql<{ rows: string }>(ctx, statement, [ids])
  const candidates = (JSON.parse(found!.rows) as CandidateRow[]).map((row) => toCandidate(row, 'popular'))
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

/** The rows with `ranking` in their items. */
export async function explained<T extends { id: string; item: string }>(ctx: UserCtx, rows: T[]): Promise<T[]> {
  const rankings = await rankingsOf(
    ctx,
    rows.map(({ id }) => id),
  )
  return rows.map((row, nth) => ({ ...row, item: withRanking(row.item, rankings[nth]!) }))
}

/** An item of a list with its ranking. Both are JSON. */
export function withRanking(item: string, ranking: Ranking): string {
  return `${item.slice(0, -1)},"ranking":${JSON.stringify(ranking)}}`
}
