import { mostEngaged } from '../analytics/index.ts'
import { isListed } from '../content/index.ts'
import type { Core } from '../core/core.ts'
import { sharedPart } from '../core/shared-part.ts'
import { unlessSuspended } from '../graph/index.ts'
import { arrayOf, boolean, instant, statement, text, uuid } from '../platform/statement.ts'
import { type CandidateRow, candidateJson, toCandidate } from './candidate-rows.ts'
import type { Candidate } from './ranking.ts'

/** Candidates that are the same for everybody: public content of public accounts. */
type SharedCandidates = {
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
 * What people engage with most (`engaged`, which ClickHouse names), the newest, and the streams with the most viewers,
 * each found along its index: the cost is that of as many rows and does not grow with the site. Without ClickHouse the
 * most liked of the newest 2,000 stand in (`from_newest`). `candidates` is JSON.
 */
const candidatesOfAll = statement({
  name: 'feed.shared_candidates',
  params: { now: instant, engaged: arrayOf(uuid), from_newest: boolean },
  row: { candidates: text },
  text: (p) => `
    with newest as materialized (
      select
        id,
        like_count + 2 * comment_count as engaged,
        row_number() over (order by published_at desc, id desc) as position
      from (
        select c.id, c.like_count, c.comment_count, c.published_at
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
    ), once as (
      select id, max(source) filter (where source = 'popular') is not null as is_popular
      from ids
      group by id
    )
    select coalesce(json_agg(json_build_array(once.is_popular, ${candidateJson})), '[]')::text as candidates
    from once
    join contents c on c.id = once.id
    join users u on u.id = c.creator_id
    where ${isListed('c')}
      and c.visibility = 'public'
      and c.type in ('post', 'reel', 'live')
      and not u.is_private
      and ${unlessSuspended({ user: 'u', now: p.now })}`,
})

// It takes ClickHouse far longer than Postgres, and half a minute more or less does not matter among those of a day.
const mostEngagedIds = sharedPart({
  make: (core) => mostEngaged(core, engagedCount),
  share: 0.05,
  maxAgeMs: 30_000,
  staleWhileRevalidate: true,
})

/** As fresh as a twentieth of the process's time allows, five seconds old at the most. */
export const sharedCandidates = sharedPart({ make: read, share: 0.05, maxAgeMs: 5_000 })

async function read(core: Core): Promise<SharedCandidates> {
  const now = core.clock.now()
  const ids = await core
    .of(mostEngagedIds)()
    .catch((error: unknown) => {
      core.log.warn({ err: String(error) }, 'feed: clickhouse does not answer, candidates come from postgres')
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
