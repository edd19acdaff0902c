import type { components } from '../contract/generated/types.ts'

export type Visibility = components['schemas']['Visibility']

/**
 * How a viewer stands to a piece of content. `hidden` is answered as 404, `followers_only` as 403 NOT_FOLLOWING, `blocked` as 404 on read
 * and 403 USER_BLOCKED on interaction.
 */
export type Access = 'visible' | 'followers_only' | 'hidden' | 'blocked'

export type Standing = { isCreator: boolean; isBlocked: boolean; isFollower: boolean }

/** The visibility rule of the product. `accessSql` says the same in SQL; a test holds the two against each other. */
export function accessTo(visibility: Visibility, viewer: Standing): Access {
  if (viewer.isCreator) return 'visible'
  if (viewer.isBlocked) return 'blocked'
  if (visibility === 'public') return 'visible'
  if (visibility === 'private') return 'hidden'
  return viewer.isFollower ? 'visible' : 'followers_only'
}

type Pair = { viewer: string; other: string }

/** SQL: neither of the two has blocked the other. */
export function unlessBlocked({ viewer, other }: Pair): string {
  return `not exists (select from blocks where (blocker_id = ${viewer} and blocked_id = ${other}) or (blocker_id = ${other} and blocked_id = ${viewer}))`
}

/** SQL: the viewer has not muted the other. */
export function unlessMuted({ viewer, other }: Pair): string {
  return `not exists (select from mutes where muter_id = ${viewer} and muted_id = ${other})`
}

/** SQL: the viewer's `Access` to content, as text. */
export function accessSql({ viewer, creator, visibility }: { viewer: string; creator: string; visibility: string }): string {
  return `case
    when ${creator} = ${viewer} then 'visible'
    when not ${unlessBlocked({ viewer, other: creator })} then 'blocked'
    when ${visibility} = 'public' then 'visible'
    when ${visibility} = 'private' then 'hidden'
    when exists (select from follows where follower_id = ${viewer} and following_id = ${creator}) then 'visible'
    else 'followers_only' end`
}

/** SQL: a `Relationship` of the contract as JSON. */
export function relationshipJson({ viewer, other }: Pair): string {
  return `json_build_object(
    'user_id', ${other},
    'following', exists (select from follows where follower_id = ${viewer} and following_id = ${other}),
    'followed_by', exists (select from follows where follower_id = ${other} and following_id = ${viewer}),
    'blocking', exists (select from blocks where blocker_id = ${viewer} and blocked_id = ${other}),
    'muting', exists (select from mutes where muter_id = ${viewer} and muted_id = ${other}))`
}
