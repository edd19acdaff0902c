import { isListed } from '../content/index.ts'
import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds, unlessSuspended } from '../graph/index.ts'
import { strongestSql } from '../interests/index.ts'
import { arrayOf, instant, statement, text, uuid } from '../platform/statement.ts'
import { candidateJson } from './candidate-rows.ts'
import { viewerSignalColumns, viewerSignalRow } from './viewer-signals.ts'

/**
 * SQL: true if `c` (contents) is visible for a follower; the viewer's own content must also not be private and be from
 * the last 24 hours.
 */
function isClose({ viewer, now }: { viewer: string; now: string }): string {
  const forFollower = isForFollower({ viewer, now, creatorId: 'c.creator_id', visibility: 'c.visibility' })
  const recentIfOwn = `(c.visibility <> 'private' and c.published_at > ${now} - interval '24 hours')`
  return `(${forFollower} or c.creator_id = ${viewer})
          and (c.creator_id <> ${viewer} or ${recentIfOwn})`
}

/**
 * One round trip with a limit on every part: the 1,000 creators whom the viewer followed last, at most 20 items of each
 * (from the index of the creator) and 300 of all; their stories and streams; 30 items for each of the ten strongest
 * interests; the 200 newest items since the shared candidates were read. So the cost is some thousands of index
 * entries, whatever the size of the site. `creators` are the creators of the shared candidates; the statement returns
 * which of them the viewer follows. `near` and `far` are JSON.
 */
export const viewerCandidatesStatement = statement({
  name: 'feed.viewer_candidates',
  params: { viewer: uuid, now: instant, shared_up_to: instant, creators: arrayOf(uuid) },
  row: { near: text, far: text, hidden: arrayOf(uuid), followed: arrayOf(uuid), ...viewerSignalRow },
  text: (p) => `
    with hidden as materialized (
      select ${blockedIds(p)} || ${mutedIds(p)} as ids
    ), liked as materialized (${strongestSql({ user: p.viewer, now: p.now, limit: 10, onlyLiked: true })}
    ), followed as materialized (
      select following_id as id
      from follows
      where follower_id = ${p.viewer}
        and following_id <> all ((select ids from hidden)::uuid[])
        and following_id <> all (${suspendedFollowedIds(p)})
      order by created_at desc, following_id desc
      limit 1000
    ), sources as materialized (
      select id from followed
      union all
      select ${p.viewer}
    ), recent as (
      select newest.id
      from sources
      cross join lateral (
        select c.id, c.published_at
        from contents c
        where c.creator_id = sources.id
          and ${isListed('c')}
          and c.type in ('post', 'reel')
          and ${isClose(p)}
        order by c.published_at desc, c.id desc
        limit 20
      ) newest
      order by newest.published_at desc, newest.id desc
      limit 300
    ), stories as (
      select newest.id
      from sources
      cross join lateral (
        select c.id, c.created_at
        from contents c
        where c.creator_id = sources.id
          and c.type = 'story'
          and ${isListed('c')}
          and c.created_at > ${p.now} - interval '24 hours'
          and ${isClose(p)}
        order by c.created_at desc, c.id desc
        limit 10
      ) newest
      order by newest.created_at desc, newest.id desc
      limit 200
    ), streams as (
      select l.id
      from sources
      cross join lateral (
        select id
        from live_sessions
        where creator_id = sources.id and ended_at is null
        limit 1
      ) l
      limit 100
    ), about as (
      select tagged.content_id as id
      from liked
      cross join lateral (
        select content_id
        from content_tags t
        where t.tag = liked.tag and t.is_listed
        order by content_id desc
        limit 30
      ) tagged
    ), since as (
      select c.id
      from contents c
      where ${isListed('c')}
        and c.visibility = 'public'
        and c.type in ('post', 'reel')
        and c.published_at > ${p.shared_up_to}
        and c.published_at <= ${p.now}
      order by c.published_at desc, c.id desc
      limit 200
    ), close as (
      select json_agg(${candidateJson}) as candidates
      from (
        select id from recent
        union
        select id from stories
        union
        select id from streams
      ) ids
      join contents c on c.id = ids.id
      where ${isListed('c')}
        and ${isClose(p)}
    ), distant as (
      select json_agg(json_build_array(ids.source, ${candidateJson})) as candidates
      from (
        select id, min(source) as source
        from (
          select id, 'interest' as source from about
          union all
          select id, 'new' from since
        ) found
        group by id
      ) ids
      join contents c on c.id = ids.id
      join users u on u.id = c.creator_id
      where not u.is_private
        and ${unlessSuspended({ user: 'u', now: p.now })}
        and c.creator_id <> all ((select ids from hidden)::uuid[])
        and ${isListed('c')}
        and c.visibility = 'public'
    )
    select
      coalesce((select candidates from close), '[]')::text as near,
      coalesce((select candidates from distant), '[]')::text as far,
      (select ids from hidden) as hidden,
      array(select id from followed) as followed,
      ${viewerSignalColumns(p)}`,
})
