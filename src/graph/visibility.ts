import type { components } from '../contract/generated/types.ts'

export type Visibility = components['schemas']['Visibility']

/**
 * A viewer's access to a piece of content. `hidden` returns 404, `followers_only` returns 403 NOT_FOLLOWING,
 * `subscribers_only` returns 403 NOT_SUBSCRIBED, `blocked` returns 404 on a read and 403 USER_BLOCKED on an
 * interaction.
 */
export type Access = 'visible' | 'followers_only' | 'subscribers_only' | 'hidden' | 'blocked'

/**
 * Input of the visibility rule: a viewer and a creator. `isPrivate` and `isSuspended` are of the creator's account. An
 * account that waits for its erasure is as hidden as a suspended one.
 */
export type AccessInput = {
  isCreator: boolean
  isBlocked: boolean
  isFollower: boolean
  isSubscriber: boolean
  isCloseFriend: boolean
  isPrivate: boolean
  isSuspended: boolean
}

/**
 * Returns a viewer's access by the visibility rule of the product. `accessSql` is the same rule in SQL; a test compares
 * the two.
 */
export function accessTo(visibility: Visibility, viewer: AccessInput): Access {
  if (viewer.isCreator) return 'visible'
  if (viewer.isSuspended) return 'hidden'
  if (viewer.isBlocked) return 'blocked'
  if (visibility === 'private') return 'hidden'
  // A viewer who is not on the list must not learn that the list exists.
  if (visibility === 'close_friends') return viewer.isCloseFriend ? 'visible' : 'hidden'
  if (visibility === 'subscribers') return viewer.isSubscriber ? 'visible' : 'subscribers_only'
  if (visibility === 'public' && !viewer.isPrivate) return 'visible'
  return viewer.isFollower ? 'visible' : 'followers_only'
}

/** SQL expressions, such as placeholders of parameters: `viewer` and `other` are ids, `now` is an instant. */
type Pair = { viewer: string; other: string; now: string }

const unexpired = (now: string): string => `(expires_at is null or expires_at > ${now})`

/** SQL: true if neither of the two users has blocked the other. */
export function unlessBlocked({ viewer, other, now }: Pair): string {
  return `not exists (
        select
        from blocks
        where (
            (blocker_id = ${viewer} and blocked_id = ${other})
            or (blocker_id = ${other} and blocked_id = ${viewer})
          )
          and ${unexpired(now)}
      )`
}

/** SQL: true if the viewer has not muted the other user. */
export function unlessMuted({ viewer, other, now }: Pair): string {
  return `not exists (
        select
        from mutes
        where muter_id = ${viewer}
          and muted_id = ${other}
          and ${unexpired(now)}
      )`
}

/** SQL: true if the account of the row `user` of users is not suspended, and does not wait for its erasure. */
export function unlessSuspended({ user, now }: { user: string; now: string }): string {
  return `(
        ${user}.deletion_requested_at is null
        and (${user}.suspended_at is null or coalesce(${user}.suspended_until <= ${now}, false))
      )`
}

/** SQL: an array of the ids of users with a block to or from the viewer, for lists that check many users. */
export function blockedIds({ viewer, now }: { viewer: string; now: string }): string {
  return `array(
        select blocked_id
        from blocks
        where blocker_id = ${viewer}
          and ${unexpired(now)}
        union all
        select blocker_id
        from blocks
        where blocked_id = ${viewer}
          and ${unexpired(now)}
      )`
}

/** SQL: an array of the ids of the users whom the viewer has muted. */
export function mutedIds({ viewer, now }: { viewer: string; now: string }): string {
  return `array(
        select muted_id
        from mutes
        where muter_id = ${viewer}
          and ${unexpired(now)}
      )`
}

/**
 * SQL: true if a viewer who follows the creator may see content of this visibility. For lists that check many items:
 * the creators who have the viewer as a close friend and the creators to whom the viewer has subscribed are read once,
 * as arrays. `creatorId` and `visibility` are columns.
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
 * SQL: an array of the ids of the users whom the viewer follows and who are suspended or wait for their erasure. They
 * are few, and a partial index contains only them.
 */
export function suspendedFollowedIds({ viewer, now }: { viewer: string; now: string }): string {
  return `array(
        select id
        from users
        where (suspended_at is not null or deletion_requested_at is not null)
          and (deletion_requested_at is not null or suspended_until is null or suspended_until > ${now})
          and exists (
            select
            from follows
            where follower_id = ${viewer}
              and following_id = users.id
          )
      )`
}

/** SQL: true if the viewer follows the other user. */
function isFollowing(viewer: string, other: string): string {
  return `exists (
          select
          from follows
          where follower_id = ${viewer}
            and following_id = ${other}
        )`
}

/**
 * SQL: true if the viewer may see what an account shows its followers, its lists included. `user` is a row of users.
 */
export function maySeeAccount({ viewer, user }: { viewer: string; user: string }): string {
  return `(
        not ${user}.is_private
        or ${user}.id = ${viewer}
        or ${isFollowing(viewer, `${user}.id`)}
      )`
}

/**
 * SQL: the audience of a text that is written below content now, as the visibility that admits the same viewers. Public
 * content of a private account is for its followers. `creator` is a row of users.
 */
export function audienceSql({ creator, visibility }: { creator: string; visibility: string }): string {
  return `case when ${visibility} = 'public' and ${creator}.is_private then 'followers' else ${visibility} end`
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
 * SQL: a `Relationship` of the contract as JSON. `offset 0` makes each look-up one index probe for each row. Without it
 * Postgres may first read all edges of the viewer into a hash table, and a viewer may have a million edges.
 */
export function relationshipJson({ viewer, other, now }: Pair): string {
  const edge = (table: string, from: string, to: string, more = ''): string =>
    `exists (select from ${table} where ${from} and ${to}${more} offset 0)`
  return `json_build_object(
        'user_id', ${other},
        'following', ${edge('follows', `follower_id = ${viewer}`, `following_id = ${other}`)},
        'followed_by', ${edge('follows', `follower_id = ${other}`, `following_id = ${viewer}`)},
        'requested', ${edge('follow_requests', `requester_id = ${viewer}`, `target_id = ${other}`)},
        'blocking', ${edge('blocks', `blocker_id = ${viewer}`, `blocked_id = ${other}`, ` and ${unexpired(now)}`)},
        'muting', ${edge('mutes', `muter_id = ${viewer}`, `muted_id = ${other}`, ` and ${unexpired(now)}`)}
      )`
}
