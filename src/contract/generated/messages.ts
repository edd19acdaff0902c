// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from './types.ts'

export type DomainEvent = components['schemas']['DomainEvent']
export type DomainEventType = DomainEvent['type']
export type DomainEventData<T extends DomainEventType> = Extract<DomainEvent, { type: T }>['data']
export type NotificationsServerMessage = components['schemas']['NotificationsServerMessage']
export type NotificationsClientMessage = components['schemas']['NotificationsClientMessage']
export type LiveServerMessage = components['schemas']['LiveServerMessage']
export type LiveClientMessage = components['schemas']['LiveClientMessage']
export type NotificationKind = components['schemas']['NotificationKind']

/** The subject on which each event is published. */
export const eventSubjects = {
  account_secured: 'events.user',
  avatar_withdrawn: 'events.user',
  close_friends_changed: 'events.user',
  comment_deleted: 'events.engagement',
  content_commented: 'events.engagement',
  content_created: 'events.content',
  content_deleted: 'events.content',
  content_edited: 'events.content',
  content_failed: 'events.content',
  content_liked: 'events.engagement',
  content_published: 'events.content',
  content_saved: 'events.engagement',
  content_shared: 'events.engagement',
  content_shown: 'shown.pages',
  content_unliked: 'events.engagement',
  content_unsaved: 'events.engagement',
  content_viewed: 'events.views',
  feedback_given: 'events.user',
  follow_request_approved: 'events.user',
  follow_request_declined: 'events.user',
  follow_request_withdrawn: 'events.user',
  follow_requested: 'events.user',
  highlight_changed: 'events.content',
  interests_erased: 'events.user',
  live_ended: 'events.live',
  live_started: 'events.live',
  live_updated: 'events.live',
  live_viewer_banned: 'events.live',
  live_viewer_unbanned: 'events.live',
  mail_queued: 'events.mail',
  media_discarded: 'events.media',
  media_failed: 'events.media',
  media_ready: 'events.media',
  media_uploaded: 'events.media',
  push_queued: 'events.push',
  session_started: 'events.user',
  sessions_ended: 'events.user',
  user_blocked: 'events.user',
  user_deletion_requested: 'events.user',
  user_erased: 'events.user',
  user_followed: 'events.user',
  user_muted: 'events.user',
  user_registered: 'events.user',
  user_reinstated: 'events.user',
  user_restored: 'events.user',
  user_role_changed: 'events.user',
  user_suspended: 'events.user',
  user_unblocked: 'events.user',
  user_unfollowed: 'events.user',
  user_unmuted: 'events.user',
  user_updated: 'events.user',
} as const satisfies Record<DomainEventType, string>

/** The fields of each event that contain the affected user and the affected content. */
export const eventTargets = {
  account_secured: { user: 'user_id' },
  avatar_withdrawn: { user: 'user_id' },
  close_friends_changed: {},
  comment_deleted: { user: 'creator_id', content: 'content_id' },
  content_commented: { user: 'creator_id', content: 'content_id' },
  content_created: { user: 'creator_id', content: 'content_id' },
  content_deleted: { user: 'creator_id', content: 'content_id' },
  content_edited: { user: 'creator_id', content: 'content_id' },
  content_failed: { user: 'creator_id', content: 'content_id' },
  content_liked: { user: 'creator_id', content: 'content_id' },
  content_published: { user: 'creator_id', content: 'content_id' },
  content_saved: { user: 'creator_id', content: 'content_id' },
  content_shared: { user: 'creator_id', content: 'content_id' },
  content_shown: {},
  content_unliked: { user: 'creator_id', content: 'content_id' },
  content_unsaved: { user: 'creator_id', content: 'content_id' },
  content_viewed: {},
  feedback_given: { user: 'user_id', content: 'content_id' },
  follow_request_approved: { user: 'following_id' },
  follow_request_declined: { user: 'following_id' },
  follow_request_withdrawn: { user: 'following_id' },
  follow_requested: { user: 'following_id' },
  highlight_changed: {},
  interests_erased: { user: 'user_id' },
  live_ended: { user: 'creator_id', content: 'content_id' },
  live_started: { user: 'creator_id', content: 'content_id' },
  live_updated: { user: 'creator_id', content: 'content_id' },
  live_viewer_banned: { user: 'creator_id', content: 'content_id' },
  live_viewer_unbanned: { user: 'creator_id', content: 'content_id' },
  mail_queued: {},
  media_discarded: {},
  media_failed: {},
  media_ready: {},
  media_uploaded: {},
  push_queued: { user: 'user_id' },
  session_started: { user: 'user_id' },
  sessions_ended: { user: 'user_id' },
  user_blocked: { user: 'blocked_id' },
  user_deletion_requested: { user: 'user_id' },
  user_erased: { user: 'user_id' },
  user_followed: { user: 'following_id' },
  user_muted: { user: 'muted_id' },
  user_registered: { user: 'user_id' },
  user_reinstated: { user: 'user_id' },
  user_restored: { user: 'user_id' },
  user_role_changed: { user: 'user_id' },
  user_suspended: { user: 'user_id' },
  user_unblocked: { user: 'blocked_id' },
  user_unfollowed: { user: 'following_id' },
  user_unmuted: { user: 'muted_id' },
  user_updated: { user: 'user_id' },
} as const satisfies {
  [T in DomainEventType]: { user?: keyof DomainEventData<T>; content?: keyof DomainEventData<T> }
}

type Fields<T extends DomainEventType> = readonly ('actor_id' | keyof DomainEventData<T>)[]

/**
 * The fields of each event whose ids invalidate cached feed pages: `feeds` are users whose feeds are ranked
 * again, `pages` users whose pages are built again from the same ranking, `content` changed content or creators.
 */
export const invalidations = {
  close_friends_changed: { feeds: ['friend_id'] },
  content_deleted: { feeds: ['creator_id'], content: ['content_id'] },
  content_edited: { feeds: ['creator_id'], content: ['content_id'] },
  content_liked: { pages: ['actor_id'] },
  content_published: { feeds: ['creator_id'] },
  content_saved: { pages: ['actor_id'] },
  content_unliked: { pages: ['actor_id'] },
  content_unsaved: { pages: ['actor_id'] },
  content_viewed: { pages: ['actor_id'] },
  feedback_given: { feeds: ['user_id'] },
  interests_erased: { feeds: ['user_id'] },
  live_ended: { feeds: ['creator_id'], content: ['content_id'] },
  live_started: { feeds: ['creator_id'] },
  live_updated: { feeds: ['creator_id'], content: ['content_id'] },
  user_blocked: { feeds: ['blocker_id', 'blocked_id'] },
  user_deletion_requested: { content: ['user_id'] },
  user_followed: { feeds: ['follower_id'] },
  user_muted: { feeds: ['muter_id'] },
  user_reinstated: { content: ['user_id'] },
  user_restored: { content: ['user_id'] },
  user_suspended: { content: ['user_id'] },
  user_unblocked: { feeds: ['blocker_id', 'blocked_id'] },
  user_unfollowed: { feeds: ['follower_id'] },
  user_unmuted: { feeds: ['muter_id'] },
  user_updated: { content: ['user_id'] },
} as const satisfies {
  [T in DomainEventType]?: { feeds?: Fields<T>; pages?: Fields<T>; content?: Fields<T> }
}

/** Every kind of notification. */
export const notificationKinds = [
  'content_commented',
  'content_liked',
  'content_mentioned',
  'content_shared',
  'follow_request_approved',
  'follow_requested',
  'live_ended',
  'live_started',
  'user_followed',
  'user_unfollowed',
] as const satisfies readonly NotificationKind[]
