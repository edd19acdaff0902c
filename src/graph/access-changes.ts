import type { DomainEvent, DomainEventData, DomainEventType } from '../contract/generated/messages.ts'

/**
 * Access that may have ended: that of `viewer` (null: of everybody) to what `creator` has, or to one `content` of
 * theirs only. Whoever holds something for viewers (sockets, notifications, addresses in caches) checks the rule again.
 */
export type AccessChange = { creator: string; viewer: string | null; content: string | null }

type Rule<T extends DomainEventType> = (data: DomainEventData<T>) => AccessChange[]

const pair = (creator: string, viewer: string): AccessChange => ({ creator, viewer, content: null })
const account = (creator: string): AccessChange => ({ creator, viewer: null, content: null })
const nothing = (): AccessChange[] => []

/** What each event may end. The compiler asks for a line for each new type of event. */
const rules: { [T in DomainEventType]: Rule<T> } = {
  user_blocked: ({ blocker_id, blocked_id }) => [pair(blocker_id, blocked_id), pair(blocked_id, blocker_id)],
  user_unfollowed: ({ follower_id, following_id }) => [pair(following_id, follower_id)],
  close_friends_changed: ({ owner_id, friend_id, change }) => (change === 'removed' ? [pair(owner_id, friend_id)] : []),
  user_updated: ({ user_id, is_private }) => (is_private ? [account(user_id)] : []),
  user_suspended: ({ user_id }) => [account(user_id)],
  user_deletion_requested: ({ user_id }) => [account(user_id)],
  content_edited: ({ creator_id, content_id, visibility }) =>
    visibility === 'public' ? [] : [{ creator: creator_id, viewer: null, content: content_id }],
  content_deleted: ({ creator_id, content_id }) => [{ creator: creator_id, viewer: null, content: content_id }],
  live_viewer_banned: ({ creator_id, user_id, content_id }) => [
    { creator: creator_id, viewer: user_id, content: content_id },
  ],
  // A mute hides the muted user, but it ends no access.
  user_muted: nothing,
  ...{ user_unmuted: nothing, user_unblocked: nothing, user_reinstated: nothing, live_viewer_unbanned: nothing },
  ...{ user_followed: nothing, follow_requested: nothing, follow_request_approved: nothing },
  ...{ follow_request_declined: nothing, follow_request_withdrawn: nothing },
  ...{ content_created: nothing, content_published: nothing, content_failed: nothing, content_shown: nothing },
  ...{ content_viewed: nothing, content_liked: nothing, content_unliked: nothing, content_saved: nothing },
  ...{ content_unsaved: nothing, content_shared: nothing, content_commented: nothing, comment_deleted: nothing },
  ...{ live_started: nothing, live_updated: nothing, live_ended: nothing, highlight_changed: nothing },
  ...{ media_uploaded: nothing, media_ready: nothing, media_failed: nothing, media_discarded: nothing },
  ...{ avatar_withdrawn: nothing, user_restored: nothing, user_erased: nothing },
  ...{ mail_queued: nothing, push_queued: nothing, feedback_given: nothing, interests_erased: nothing },
  ...{ account_secured: nothing, session_started: nothing, user_registered: nothing, user_role_changed: nothing },
  // Sessions end for all doors at once (see src/sessions).
  sessions_ended: nothing,
}

/** Returns the access that an event may have ended. */
export function accessChanges({ type, data }: DomainEvent): AccessChange[] {
  // Only newer processes know an event without a rule.
  const rule = (rules as Readonly<Record<string, ((data: object) => AccessChange[]) | undefined>>)[type]
  return rule?.(data) ?? []
}
