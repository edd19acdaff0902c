import { type Ctx, sql } from '../core/context.ts'
import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds, unlessSuspended } from '../graph/index.ts'
import { strongestSql } from '../interests/index.ts'
import { type CandidateRow, candidateJson, toCandidate } from './candidate-rows.ts'
import type { Candidate, Source } from './ranking.ts'
import { type ViewerSignalRow, type ViewerSignals, viewerSignalColumns, viewerSignalsOf } from './viewer-signals.ts'

/** What only one viewer has: candidates, and what to look at the shared ones with. */
export type ViewerCandidates = ViewerSignals & {
  candidates: Candidate[]
  /** Blocked either way, or muted. */
  hiddenCreators: Set<string>
}

const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const forFollower = isForFollower({ viewer, now, creatorId: 'c.creator_id', visibility: 'c.visibility' })
const mine = `(c.creator_id <> ${viewer} or (c.visibility <> 'private' and c.published_at > ${now} - interval '24 hours'))`

/**
 * One round trip, bounded on every side: the 1,000 last followed, 20 items of each along the index of its creator and 300 of all; their stories and streams; 30 items for
 * each of the ten strongest interests; the 200 newest since the shared candidates were read. So the cost is that of some thousands of index entries whatever
 * the site holds. $3: since when; $4: creators of the shared candidates, of whom we want to know whether they are followed.
 */
const statement = {
  name: 'feed_viewer_candidates',
  text: `with hidden as materialized (select ${blockedIds({ viewer, now })} || ${mutedIds({ viewer, now })} as ids),
    liked as materialized (
      ${strongestSql({ user: viewer, now, limit: 10, onlyLiked: true })}
    ), followed as materialized (
      select following_id as id from follows
      where follower_id = ${viewer} and following_id <> all ((select ids from hidden)::uuid[]) and following_id <> all (${suspendedFollowedIds({ viewer, now })})
      order by created_at desc, following_id desc limit 1000
    ), sources as materialized (select id from followed union all select ${viewer}),
    recent as (
      select newest.id from sources cross join lateral (
        select c.id, c.published_at from contents c
        where c.creator_id = sources.id and c.status = 'published' and c.deleted_at is null and c.type in ('post', 'reel') and (${forFollower} or c.creator_id = ${viewer}) and ${mine}
        order by c.published_at desc, c.id desc limit 20
      ) newest order by newest.published_at desc, newest.id desc limit 300
    ), told as (
      select newest.id from sources cross join lateral (
        select c.id, c.created_at from contents c
        where c.creator_id = sources.id and c.type = 'story' and c.deleted_at is null and c.status = 'published' and c.created_at > ${now} - interval '24 hours'
          and (${forFollower} or c.creator_id = ${viewer}) and ${mine}
        order by c.created_at desc, c.id desc limit 10
      ) newest order by newest.created_at desc, newest.id desc limit 200
    ), streams as (
      select l.id from sources cross join lateral (select id from live_sessions where creator_id = sources.id and ended_at is null limit 1) l limit 100
    ), about as (
      select tagged.content_id as id from liked cross join lateral (
        select content_id from content_tags t where t.tag = liked.tag and t.is_listed order by content_id desc limit 30
      ) tagged
    ), since as (
      select id from contents where status = 'published' and deleted_at is null and visibility = 'public' and type in ('post', 'reel')
        and published_at > $3 and published_at <= ${now} order by published_at desc, id desc limit 200
    ), close as (
      select json_agg(${candidateJson}) as rows
      from (select id from recent union select id from told union select id from streams) ids join contents c on c.id = ids.id
      where c.status = 'published' and c.deleted_at is null and (${forFollower} or c.creator_id = ${viewer}) and ${mine}
    ), far as (
      select json_agg(json_build_array(ids.source, ${candidateJson})) as rows
      from (select id, min(source) as source from (select id, 'interest' as source from about union all select id, 'new' from since) found group by id) ids
        join contents c on c.id = ids.id join users u on u.id = c.creator_id
      where not u.is_private and ${unlessSuspended({ user: 'u', now })} and c.creator_id <> all ((select ids from hidden)::uuid[])
        and c.status = 'published' and c.deleted_at is null and c.visibility = 'public'
    )
    select coalesce((select rows from close), '[]')::text as close, coalesce((select rows from far), '[]')::text as far,
      (select ids from hidden) as hidden, array(select id from followed) as followed, ${viewerSignalColumns({ viewer, now, creators: '$4::uuid[]' })}`,
}

type Row = ViewerSignalRow & { close: string; far: string; hidden: string[]; followed: string[] }

export async function viewerCandidates(
  ctx: Ctx,
  userId: string,
  shared: { creators: string[]; upTo: Date },
  at: Date,
): Promise<ViewerCandidates> {
  const [row] = await sql<Row>(ctx, statement, [userId, at, shared.upTo, shared.creators])
  const { close, far, hidden, followed } = row!
  const signals = viewerSignalsOf(row!, at)
  for (const id of followed) signals.follows.add(id)
  return {
    ...signals,
    // Of what is both, the last one counts: whom one follows says more than that something is new.
    candidates: [
      ...(JSON.parse(far) as [Source, CandidateRow][]).map(([source, one]) => toCandidate(one, source)),
      ...(JSON.parse(close) as CandidateRow[]).map((one) => toCandidate(one, one[1] === userId ? 'own' : 'followed')),
    ],
    hiddenCreators: new Set(hidden),
  }
}
