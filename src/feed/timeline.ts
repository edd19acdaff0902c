import { isListed } from '../content/index.ts'
import { blockedIds, isForFollower, mutedIds, suspendedFollowedIds } from '../graph/index.ts'
import { olderThanCursor, pageParams } from '../platform/keyset.ts'
import { instant, type Placeholders, statement, uuid } from '../platform/statement.ts'

const params = { viewer: uuid, now: instant, ...pageParams }

/** SQL: joins each row of `sources` with its newest content that the viewer may see; `where` filters `c` (contents). */
function newestOfEach(p: Placeholders<typeof params>, where: string): string {
  return `cross join lateral (
        select c.id, c.published_at
        from contents c
        where c.creator_id = sources.id
          and ${isListed('c')}
          and ${where}
          and ${comesNext(p)}
        order by c.published_at desc, c.id desc
        limit ${p.limit}
      ) newest`
}

/** SQL: true if the viewer may see `c` as a follower or as the creator, and `c` comes after the cursor. */
function comesNext(p: Placeholders<typeof params>): string {
  const { viewer, now } = p
  const forFollower = isForFollower({ viewer, now, creatorId: 'c.creator_id', visibility: 'c.visibility' })
  return `(${forFollower} or (c.creator_id = ${viewer} and c.visibility <> 'private'))
          and ${olderThanCursor('c.published_at', 'c.id', p)}`
}

/**
 * Reads the ids of the content of the users whom the viewer follows and of the viewer's own, newest first. For each
 * creator the index returns at most `limit` entries without reading the table. So the cost grows with the number of
 * followed creators, but not with the amount of their content or the depth of the page. Muted, blocked and suspended
 * users are read once, as arrays.
 */
export const timeline = statement({
  name: 'feed.timeline',
  params,
  row: { id: uuid, at: instant },
  text: (p) => `
    with sources as materialized (
      select following_id as id
      from follows
      where follower_id = ${p.viewer}
        and following_id <> all (${mutedIds(p)})
        and following_id <> all (${blockedIds(p)})
        and following_id <> all (${suspendedFollowedIds(p)})
      union all
      select ${p.viewer}
    )
    select id, published_at as at
    from (
      select newest.id, newest.published_at
      from sources
      ${newestOfEach(p, `c.type in ('post', 'reel')`)}
      union all
      select newest.id, newest.published_at
      from sources
      ${newestOfEach(p, `c.type = 'story' and c.created_at > ${p.now} - interval '24 hours'`)}
      union all
      select c.id, c.published_at
      from sources
      join live_sessions l on l.creator_id = sources.id and l.ended_at is null
      join contents c on c.id = l.id
      where ${isListed('c')}
        and ${comesNext(p)}
    ) found
    order by published_at desc, id desc
    limit ${p.limit}`,
})
