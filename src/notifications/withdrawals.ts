import type { DomainEvent } from '../contract/generated/messages.ts'

/** Which notifications an event may hide, or, with `isOver`, may show again. */
export type Withdrawal = {
  /** Those of the first user that the second caused. */
  pairs?: [user: string, actor: string][]
  /** Those that a user caused, of everybody. */
  account?: string
  /** Those about a content, or about a comment and all replies to it. */
  content?: string
  comment?: string
  isOver?: true
}

const both = (one: string, other: string): [string, string][] => [
  [one, other],
  [other, one],
]

/** Returns the notifications that an event may hide or show again. */
export function withdrawalOf({ type, data, actor_id }: DomainEvent): Withdrawal | undefined {
  if (type === 'content_unliked') return { pairs: [[data.creator_id, actor_id!]] }
  if (type === 'content_deleted') return { content: data.content_id }
  if (type === 'comment_deleted') return { comment: data.comment_id }
  if (type === 'user_unfollowed') return { pairs: both(data.follower_id, data.following_id) }
  if (type === 'follow_request_withdrawn' || type === 'follow_request_declined')
    return { pairs: [[data.following_id, data.follower_id]] }
  // The request is no longer open.
  if (type === 'follow_request_approved') return { pairs: [[data.following_id, data.follower_id]] }
  // A close friend who is removed may no longer watch a stream.
  if (type === 'close_friends_changed') return { pairs: [[data.friend_id, data.owner_id]] }
  if (type === 'user_updated') return data.is_private ? { account: data.user_id } : undefined
  if (type === 'user_suspended') return { account: data.user_id }
  if (type === 'user_blocked') return { pairs: both(data.blocker_id, data.blocked_id) }
  if (type === 'user_muted') return { pairs: [[data.muter_id, data.muted_id]] }
  if (type === 'user_unblocked') return { pairs: both(data.blocker_id, data.blocked_id), isOver: true }
  if (type === 'user_unmuted') return { pairs: [[data.muter_id, data.muted_id]], isOver: true }
  if (type === 'user_reinstated') return { account: data.user_id, isOver: true }
  return undefined
}
