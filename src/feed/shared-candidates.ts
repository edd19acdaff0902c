import { mostEngaged } from '../analytics/index.ts'
import { engagementSql, isListed } from '../content/index.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { sharedPart } from '../core/shared-part.ts'
import { unlessSuspended } from '../graph/index.ts'
import { arrayOf, boolean, instant, statement, text, uuid } from '../platform/statement.ts'
import { type CandidateRow, candidateJson, toCandidate } from './candidate-rows.ts'
import type { Candidate } from './ranking.ts'

/** Candidates that are the same for all users: public content of public accounts. */
type SharedCandidates = {
  candidates: Candidate[]
  creators: string[]
  source: 'clickhouse' | 'postgres'
  /** Content that was published after this time may be missing. */
  upTo: Date
}

const engagedCount = 500
const newestCount = 500
const streamCount = 50
// A commit may become visible a little later than its timestamp.
const overlapMs = 5_000

/**
 * Reads the content with the most engagement (`engaged`, from ClickHouse), the newest content, and the streams with the
 * most viewers. Each part is read from an index, so the cost depends on the number of rows read, not on the size of the
 * site. When ClickHouse is unavailable, the items with the most engagement among the newest 2,000 are used instead
 * (`from_newest`). `candidates` is JSON.
 */
const candidatesOfAll = statement({
  name: 'feed.shared_candidates',
  params: { now: instant, engaged: arrayOf(uuid), from_newest: boolean },
  row: { candidates: text },
  text: (p) => `
    with newest as materialized (
      select
        id,
        ${engagementSql('listed')} as engaged,
        row_number() over (order by published_at desc, id desc) as position
      from (
        select c.id, c.liker_count, c.commenter_count, c.published_at
        from contents c
        where ${isListed('c')}
          and c.visibility = 'public'
          and c.type in ('post', 'reel')
          and c.published_at <= ${p.now}
        order by c.published_at desc, c.id desc
        limit case when ${p.from_newest} then 2000 else ${newestCount} end
      ) listed
    ), ids as (
      select id, 'popular' as source
      from unnest(${p.engaged}) id
      union all (
        select id, 'popular'
        from newest
        where ${p.from_newest} and engaged > 0
        order by engaged desc, id desc
        limit ${engagedCount}
      )
      union all
      select id, 'new'
      from newest
      where position <= ${newestCount}
      union all (
        select id, 'popular'
        from live_sessions
        where ended_at is null
        order by peak_viewers desc, id desc
        limit ${streamCount}
      )
    ), unique_ids as (
      select id, max(source) filter (where source = 'popular') is not null as is_popular
      from ids
      group by id
    )
    select coalesce(json_agg(json_build_array(unique_ids.is_popular, ${candidateJson})), '[]')::text as candidates
    from unique_ids
    join contents c on c.id = unique_ids.id
    join users u on u.id = c.creator_id
    where ${isListed('c')}
      and c.visibility = 'public'
      and c.type in ('post', 'reel', 'live')
      and not u.is_private
      and ${unlessSuspended({ user: 'u', now: p.now })}`,
})

// This takes ClickHouse far longer than Postgres, and a delay of 30 seconds does not matter for counts of a day.
const mostEngagedIds = sharedPart({
  make: (core) => mostEngaged(core, engagedCount),
  share: 0.05,
  maxAgeMs: 30_000,
  staleWhileRevalidate: true,
})

/** At most five seconds old; refreshed more often as long as it takes no more than 5 % of the process's time. */
export const sharedCandidates = sharedPart({ make: read, share: 0.05, maxAgeMs: 5_000 })

async function read(core: Core): Promise<SharedCandidates> {
  const now = core.clock.now()
  const ids = await core
    .of(mostEngagedIds)()
    .catch((error: unknown) => {
      logOutage(core, 'feed: clickhouse is unavailable, candidates come from postgres', error)
      return undefined
    })
  const given = { now, engaged: ids ?? [], from_newest: ids === undefined }
  const [row] = await core.postgres.run(candidatesOfAll, given)
  const found = JSON.parse(row!.candidates) as [boolean, CandidateRow][]
  const candidates = found.map(([isPopular, one]) => toCandidate(one, isPopular ? 'popular' : 'new'))
  return {
    candidates,
    creators: [...new Set(candidates.map(({ creatorId }) => creatorId))],
    source: ids === undefined ? 'postgres' : 'clickhouse',
    upTo: new Date(now.getTime() - overlapMs),
  }
}
