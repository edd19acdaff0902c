import type { components } from '../contract/generated/types.ts'

export type Visibility = components['schemas']['Visibility']

/**
 * How a viewer stands to a piece of content. `hidden` is answered as 404, `followers_only` as 403 NOT_FOLLOWING,
 * `subscribers_only` as 403 NOT_SUBSCRIBED, `blocked` as 404 on read and 403 USER_BLOCKED on interaction.
 */
export type Access = 'visible' | 'followers_only' | 'subscribers_only' | 'hidden' | 'blocked'

/** What the rule asks about a viewer and a creator. `isPrivate` is the creator's account, `isSuspended` too. */
export type Standing = {
  isCreator: boolean
  isBlocked: boolean
  isFollower: boolean
  isSubscriber: boolean
  isCloseFriend: boolean
  isPrivate: boolean
  isSuspended: boolean
}

/** The visibility rule of the product. `accessSql` says the same in SQL; a test holds the two against each other. */
export function accessTo(visibility: Visibility, viewer: Standing): Access {
  if (viewer.isCreator) return 'visible'
  if (viewer.isSuspended) return 'hidden'
  if (viewer.isBlocked) return 'blocked'
  if (visibility === 'private') return 'hidden'
  // Whoever is not on the list must not learn that there is one.
  if (visibility === 'close_friends') return viewer.isCloseFriend ? 'visible' : 'hidden'
  if (visibility === 'subscribers') return viewer.isSubscriber ? 'visible' : 'subscribers_only'
  if (visibility === 'public' && !viewer.isPrivate) return 'visible'
  return viewer.isFollower ? 'visible' : 'followers_only'
}

/** Parts of a statement: `viewer` and `other` are ids, `now` an instant, such as placeholders of parameters. */
type Pair = { viewer: string; other: string; now: string }

const lasting = (now: string): string => `(expires_at is null or expires_at > ${now})`

/** SQL: neither of the two has blocked the other. */
export function unlessBlocked({ viewer, other, now }: Pair): string {
  return `not exists (
        select
        from blocks
        where (
            (blocker_id = ${viewer} and blocked_id = ${other})
            or (blocker_id = ${other} and blocked_id = ${viewer})
          )
          and ${lasting(now)}
      )`
}

/** SQL: the viewer has not muted the other. */
export function unlessMuted({ viewer, other, now }: Pair): string {
  return `not exists (
        select
        from mutes
        where muter_id = ${viewer}
          and muted_id = ${other}
          and ${lasting(now)}
      )`
}

/** SQL: the account of the row `user` of users is not suspended. */
export function unlessSuspended({ user, now }: { user: string; now: string }): string {
  return `(${user}.suspended_at is null or coalesce(${user}.suspended_until <= ${now}, false))`
}

/** SQL: the ids of those who are blocked either way with the viewer, as an array; for lists that look at many. */
export function blockedIds({ viewer, now }: { viewer: string; now: string }): string {
  return `array(
        select blocked_id
        from blocks
        where blocker_id = ${viewer}
          and ${lasting(now)}
        union all
        select blocker_id
        from blocks
        where blocked_id = ${viewer}
          and ${lasting(now)}
      )`
}

/** SQL: the ids of those whom the viewer has muted, as an array. */
export function mutedIds({ viewer, now }: { viewer: string; now: string }): string {
  return `array(
        select muted_id
        from mutes
        where muter_id = ${viewer}
          and ${lasting(now)}
      )`
}

/**
 * SQL: content of this visibility is for a viewer who follows the creator. For lists that look at many: who counts the
 * viewer among their close friends and to whom the viewer has subscribed is read once, as arrays. `creatorId` and
 * `visibility` are columns.
 */
export function isForFollower({
  viewer,
  now,
  creatorId,
  visibility,
}: {
  viewer: string
  now: string
  creatorId: string
  visibility: string
}): string {
  return `(
        ${visibility} in ('public', 'followers')
        or (
          ${visibility} = 'close_friends'
          and ${creatorId} = any (array(
            select owner_id
            from close_friends
            where friend_id = ${viewer}
          ))
        )
        or (
          ${visibility} = 'subscribers'
          and ${creatorId} = any (array(
            select creator_id
            from subscriptions
            where subscriber_id = ${viewer}
              and expires_at > ${now}
          ))
        )
      )`
}

/**
 * SQL: the ids of those whom the viewer follows and who are suspended, as an array. Few are: the partial index names
 * them.
 */
export function suspendedFollowedIds({ viewer, now }: { viewer: string; now: string }): string {
  return `array(
        select id
        from users
        where suspended_at is not null
          and (suspended_until is null or suspended_until > ${now})
          and exists (
            select
            from follows
            where follower_id = ${viewer}
              and following_id = users.id
          )
      )`
}

/** SQL: the viewer follows the other. */
function isFollowing(viewer: string, other: string): string {
  return `exists (
          select
          from follows
          where follower_id = ${viewer}
            and following_id = ${other}
        )`
}

/** SQL: whether the viewer may see what an account has for its followers, lists included. `user` is a row of users. */
export function maySeeAccount({ viewer, user }: { viewer: string; user: string }): string {
  return `(
        not ${user}.is_private
        or ${user}.id = ${viewer}
        or ${isFollowing(viewer, `${user}.id`)}
      )`
}

/** SQL: the viewer's `Access` to content, as text. `creator` is the creator's row of users. */
export function accessSql({
  viewer,
  creator,
  visibility,
  now,
}: {
  viewer: string
  creator: string
  visibility: string
  now: string
}): string {
  return `case
        when ${creator}.id = ${viewer} then 'visible'
        when not ${unlessSuspended({ user: creator, now })} then 'hidden'
        when not ${unlessBlocked({ viewer, other: `${creator}.id`, now })} then 'blocked'
        when ${visibility} = 'private' then 'hidden'
        when ${visibility} = 'close_friends' then
          case
            when exists (
              select
              from close_friends
              where owner_id = ${creator}.id
                and friend_id = ${viewer}
            ) then 'visible'
            else 'hidden'
          end
        when ${visibility} = 'subscribers' then
          case
            when exists (
              select
              from subscriptions
              where creator_id = ${creator}.id
                and subscriber_id = ${viewer}
                and expires_at > ${now}
            ) then 'visible'
            else 'subscribers_only'
          end
        when ${visibility} = 'public' and not ${creator}.is_private then 'visible'
        when ${isFollowing(viewer, `${creator}.id`)} then 'visible'
        else 'followers_only'
      end`
}

/**
 * SQL: a `Relationship` of the contract as JSON. `offset 0` keeps each look-up one probe of an index for each row;
 * without it Postgres may read all edges of the viewer into a hash first, and a viewer may have a million.
 */
export function relationshipJson({ viewer, other, now }: Pair): string {
  const edge = (table: string, from: string, to: string, more = ''): string =>
    `exists (select from ${table} where ${from} and ${to}${more} offset 0)`
  return `json_build_object(
        'user_id', ${other},
        'following', ${edge('follows', `follower_id = ${viewer}`, `following_id = ${other}`)},
        'followed_by', ${edge('follows', `follower_id = ${other}`, `following_id = ${viewer}`)},
        'requested', ${edge('follow_requests', `requester_id = ${viewer}`, `target_id = ${other}`)},
        'blocking', ${edge('blocks', `blocker_id = ${viewer}`, `blocked_id = ${other}`, ` and ${lasting(now)}`)},
        'muting', ${edge('mutes', `muter_id = ${viewer}`, `muted_id = ${other}`, ` and ${lasting(now)}`)}
      )`
}
