import type { components } from '../contract/generated/types.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { blockedIds, mutedIds, relationshipJson, suspendedFollowedIds, unlessSuspended } from '../graph/index.ts'
import { strongestSql } from '../interests/index.ts'

export type CandidateRow = {
  id: string
  username: string
  display_name: string
  avatar_media_id: string | null
  follower_count: number
  relationship: components['schemas']['Relationship']
  followed_by: string[]
  mutual_count: number
}

const [viewer, now] = ['$1::uuid', '$2::timestamptz']
const card = `u.id, u.username, u.display_name, u.avatar_media_id, u.follower_count, ${relationshipJson({ viewer, other: 'u.id', now })} as relationship`

/**
 * Friends of friends, once for each who leads to them. Both steps run along the index (follower, created_at desc, followed desc) and are bounded, 500
 * and 200, so the worst case is 100,000 index entries and the usual one some ten thousand.
 */
const pairs = `mine as materialized (
      select following_id as id, row_number() over (order by created_at desc, following_id desc) as position from follows
      where follower_id = ${viewer} and following_id <> all (${suspendedFollowedIds({ viewer, now })})
      order by created_at desc, following_id desc limit 500
    ), pairs as materialized (
      select theirs.following_id as id, mine.position
      from mine cross join lateral (
        select f.following_id from follows f where f.follower_id = mine.id order by f.created_at desc, f.following_id desc limit 200
      ) theirs
    )`

/** Whom never to recommend, for `candidate`, an id. The arrays are read once. */
const suitable = (candidate: string): string => `${candidate} <> ${viewer}
      and not exists (select from follows where follower_id = ${viewer} and following_id = ${candidate})
      and not exists (select from follow_requests where requester_id = ${viewer} and target_id = ${candidate})
      and ${candidate} <> all (${blockedIds({ viewer, now })})
      and ${candidate} <> all (${mutedIds({ viewer, now })})`

/**
 * Counts and sorts first, and only asks of those at the top, one by one along indexes, whether they are suitable: how many come of the
 * counting is more than the planner expects, so joins would be nested loops over all. Parameters: viewer, time, the position (mutual count and
 * id, or nulls), limit.
 */
export const friendsOfFriendsStatement = {
  name: 'friends_of_friends',
  text: `with ${pairs}, best as materialized (
      select id, count(*)::integer as mutual_count from pairs group by id
      having (count(*)::integer, id) < (coalesce($3::integer, 2147483647), coalesce($4::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
      order by mutual_count desc, id desc
    ), page as materialized (
      select u.*, best.mutual_count
      from best cross join lateral (
        select ${card} from users u where u.id = best.id and ${unlessSuspended({ user: 'u', now })} and ${suitable('best.id')} limit 1
      ) u
      order by best.mutual_count desc, best.id desc limit $5
    ), led as (
      select pairs.id, (array_agg(mine.id order by mine.position))[1:3] as via
      from page join pairs on pairs.id = page.id join mine on mine.position = pairs.position
      group by pairs.id
    )
    select page.*, array(select username from users where id = any(led.via) order by array_position(led.via, id)) as followed_by
    from page join led on led.id = page.id
    order by page.mutual_count desc, page.id desc`,
}

/**
 * Of the ids in $3, in their order, those who are suitable and no friends of friends. `not in` is hashed whatever the planner expects; `not exists`
 * becomes a join that can compare each id with each pair. Parameters: viewer, time, ids, limit.
 */
const amongStatement = {
  name: 'recommendations_among',
  text: `with ${pairs}
    select ${card}, 0 as mutual_count, '{}'::text[] as followed_by
    from unnest($3::uuid[]) with ordinality as asked (id, position) join users u on u.id = asked.id
    where ${unlessSuspended({ user: 'u', now })} and ${suitable('u.id')} and u.id not in (select id from pairs)
    order by asked.position limit $4`,
}

const interestsStatement = {
  name: 'recommendation_interests',
  text: strongestSql({ user: '$1', now: '$2::timestamptz', limit: 10, onlyLiked: true }),
}

export function friendsOfFriends(
  ctx: UserCtx,
  after: { score: number; id: string } | undefined,
  limit: number,
): Promise<CandidateRow[]> {
  return sql<CandidateRow>(ctx, friendsOfFriendsStatement, [
    ctx.actor.id,
    ctx.core.clock.now(),
    after?.score ?? null,
    after?.id ?? null,
    limit,
  ])
}

export function suitableAmong(ctx: UserCtx, ids: string[], limit: number): Promise<CandidateRow[]> {
  return sql<CandidateRow>(ctx, amongStatement, [ctx.actor.id, ctx.core.clock.now(), ids, limit])
}

/** The tags that the caller likes, the strongest first. */
export async function interestsOf(ctx: UserCtx): Promise<string[]> {
  return (await sql<{ tag: string }>(ctx, interestsStatement, [ctx.actor.id, ctx.core.clock.now()])).map(
    ({ tag }) => tag,
  )
}
