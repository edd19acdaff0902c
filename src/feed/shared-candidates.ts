import { mostEngaged } from '../analytics/index.ts'
import type { Core } from '../core/core.ts'
import { sharedPart } from '../core/shared-part.ts'
import { unlessSuspended } from '../graph/index.ts'
import { type CandidateRow, candidateJson, toCandidate } from './candidate-rows.ts'
import type { Candidate } from './ranking.ts'

/** Candidates that are the same for everybody: public content of public accounts. */
export type SharedCandidates = {
  candidates: Candidate[]
  creators: string[]
  source: 'clickhouse' | 'postgres'
  /** What was published after this is not among them. */
  upTo: Date
}

const engagedCount = 500
const newestCount = 500
const streamCount = 50
// A commit may become visible a little after the time that it bears.
const overlapMs = 5_000

/**
 * What ClickHouse names ($2), the newest, and the streams with the most viewers, each found along its index: the cost is that of as many rows and does not grow with the
 * site. Without ClickHouse ($3) the most liked of the newest 2,000 stand in.
 */
const statement = {
  name: 'feed_shared_candidates',
  text: `with newest as materialized (
      select id, like_count + 2 * comment_count as engaged, row_number() over (order by published_at desc, id desc) as position from (
        select id, like_count, comment_count, published_at from contents
        where status = 'published' and deleted_at is null and visibility = 'public' and type in ('post', 'reel') and published_at <= $1
        order by published_at desc, id desc limit case when $3 then 2000 else ${newestCount} end
      ) listed
    ), ids as (
      select id, 'popular' as source from unnest($2::uuid[]) id
      union all (select id, 'popular' from newest where $3 and engaged > 0 order by engaged desc, id desc limit ${engagedCount})
      union all select id, 'new' from newest where position <= ${newestCount}
      union all (select id, 'popular' from live_sessions where ended_at is null order by peak_viewers desc, id desc limit ${streamCount})
    ), once as (select id, max(source) filter (where source = 'popular') is not null as is_popular from ids group by id)
    select coalesce(json_agg(json_build_array(once.is_popular, ${candidateJson})), '[]')::text as candidates
    from once join contents c on c.id = once.id join users u on u.id = c.creator_id
    where c.status = 'published' and c.deleted_at is null and c.visibility = 'public' and c.type in ('post', 'reel', 'live') and not u.is_private
      and ${unlessSuspended({ user: 'u', now: '$1::timestamptz' })}`,
}

// It takes ClickHouse far longer than Postgres, and half a minute more or less does not matter among those of a day.
const engaged = sharedPart({
  make: (core) => mostEngaged(core, engagedCount),
  share: 0.05,
  maxAgeMs: 30_000,
  oldMeanwhile: true,
})

/** As fresh as a twentieth of the process's time allows, five seconds old at the most. */
export const sharedCandidates = sharedPart({ make: read, share: 0.05, maxAgeMs: 5_000 })

async function read(core: Core): Promise<SharedCandidates> {
  const now = core.clock.now()
  const ids = await core
    .of(engaged)()
    .catch((error: unknown) => {
      core.log.warn({ err: String(error) }, 'feed: clickhouse does not answer, candidates come from postgres')
      return undefined
    })
  const { rows } = await core.postgres.pool.query({ ...statement, values: [now, ids ?? [], ids === undefined] })
  const found = JSON.parse((rows[0] as { candidates: string }).candidates) as [boolean, CandidateRow][]
  const candidates = found.map(([isPopular, row]) => toCandidate(row, isPopular ? 'popular' : 'new'))
  return {
    candidates,
    creators: [...new Set(candidates.map(({ creatorId }) => creatorId))],
    source: ids === undefined ? 'postgres' : 'clickhouse',
    upTo: new Date(now.getTime() - overlapMs),
  }
}
