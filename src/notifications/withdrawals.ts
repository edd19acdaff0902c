import type { DomainEvent } from '../contract/generated/messages.ts'
import { accessChanges } from '../graph/index.ts'

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
  /** Nobody is told: a block is not announced. */
  isUntold?: boolean
}

/** Returns the notifications that an event may hide or show again. */
export function withdrawalsOf(event: DomainEvent): Withdrawal[] {
  const hidden = accessChanges(event).flatMap(({ creator, viewer, content }): Withdrawal[] => {
    // Content that is hidden from a reader takes the text from a notification, and only its deletion the notification.
    if (content !== null) return event.type === 'content_deleted' ? [{ content }] : []
    return [
      viewer === null ? { account: creator } : { pairs: [[viewer, creator]], isUntold: event.type === 'user_blocked' },
    ]
  })
  return [...hidden, ...takenBackBy(event)]
}

/** Returns the notifications about what an event takes back, and those that it shows again. */
function takenBackBy({ type, data, actor_id }: DomainEvent): Withdrawal[] {
  if (type === 'content_unliked') return [{ pairs: [[data.creator_id, actor_id!]] }]
  if (type === 'comment_deleted') return [{ comment: data.comment_id }]
  if (type === 'user_unfollowed') return [{ pairs: [[data.following_id, data.follower_id]] }]
  if (type === 'follow_request_withdrawn' || type === 'follow_request_declined')
    return [{ pairs: [[data.following_id, data.follower_id]] }]
  if (type === 'user_muted') return [{ pairs: [[data.muter_id, data.muted_id]] }]
  if (type === 'user_unblocked')
    return [
      { pairs: [[data.blocker_id, data.blocked_id]], isOver: true },
      { pairs: [[data.blocked_id, data.blocker_id]], isOver: true },
    ]
  if (type === 'user_unmuted') return [{ pairs: [[data.muter_id, data.muted_id]], isOver: true }]
  if (type === 'user_reinstated' || type === 'user_restored') return [{ account: data.user_id, isOver: true }]
  return []
}
