import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds } from '../graph/index.ts'

const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const forFollower = isForFollower({ viewer, now, creatorId: 'c.creator_id', visibility: 'c.visibility' })
const after = `(c.published_at, c.id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))`
const newest = (select: string): string =>
  `cross join lateral (${select} order by c.published_at desc, c.id desc limit $5) newest`

/**
 * SQL: the ids of what those whom the viewer follows have published, and of what the viewer has, newest first, after a place ($3, $4) and up to a limit ($5). For each creator
 * the index gives at most that many entries without touching the table, so the cost grows with the number of followed creators and not with how much they
 * have posted, nor with how deep the page is. Who is muted, blocked or suspended is read once, as arrays.
 */
export const timelineStatement = {
  name: 'feed_timeline',
  text: `with sources as materialized (
      select following_id as id from follows
      where follower_id = ${viewer} and following_id <> all (${mutedIds({ viewer, now })}) and following_id <> all (${blockedIds({ viewer, now })})
        and following_id <> all (${suspendedFollowedIds({ viewer, now })})
      union all select ${viewer}
    )
    select id, published_at as at from (
      select newest.id, newest.published_at from sources ${newest(`
        select c.id, c.published_at from contents c
        where c.creator_id = sources.id and c.status = 'published' and c.deleted_at is null and c.type in ('post', 'reel')
          and (${forFollower} or (c.creator_id = ${viewer} and c.visibility <> 'private')) and ${after}`)}
      union all select newest.id, newest.published_at from sources ${newest(`
        select c.id, c.published_at from contents c
        where c.creator_id = sources.id and c.status = 'published' and c.deleted_at is null and c.type = 'story' and c.created_at > ${now} - interval '24 hours'
          and (${forFollower} or (c.creator_id = ${viewer} and c.visibility <> 'private')) and ${after}`)}
      union all select c.id, c.published_at from sources join live_sessions l on l.creator_id = sources.id and l.ended_at is null join contents c on c.id = l.id
        where c.status = 'published' and c.deleted_at is null and (${forFollower} or (c.creator_id = ${viewer} and c.visibility <> 'private')) and ${after}
    ) found order by published_at desc, id desc limit $5`,
}
