// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from './types.ts'

export type DomainEvent = components['schemas']['DomainEvent']
export type DomainEventType = DomainEvent['type']
export type DomainEventData<T extends DomainEventType> = Extract<DomainEvent, { type: T }>['data']
export type NotificationsServerMessage = components['schemas']['NotificationsServerMessage']
export type NotificationsClientMessage = components['schemas']['NotificationsClientMessage']
export type LiveServerMessage = components['schemas']['LiveServerMessage']
export type LiveClientMessage = components['schemas']['LiveClientMessage']

/** The subject that each event leaves on. */
export const eventSubjects = {
  user_registered: 'events.user',
  user_followed: 'events.user',
  user_unfollowed: 'events.user',
  user_updated: 'events.user',
  follow_requested: 'events.user',
  follow_request_withdrawn: 'events.user',
  follow_request_declined: 'events.user',
  follow_request_approved: 'events.user',
  user_blocked: 'events.user',
  user_unblocked: 'events.user',
  user_muted: 'events.user',
  user_unmuted: 'events.user',
  user_suspended: 'events.user',
  user_reinstated: 'events.user',
  user_role_changed: 'events.user',
  sessions_ended: 'events.user',
  mail_queued: 'events.mail',
  media_uploaded: 'events.media',
  media_ready: 'events.media',
  media_failed: 'events.media',
  media_discarded: 'events.media',
  content_created: 'events.content',
  content_published: 'events.content',
  content_failed: 'events.content',
  content_edited: 'events.content',
  content_deleted: 'events.content',
  content_liked: 'events.engagement',
  content_unliked: 'events.engagement',
  content_commented: 'events.engagement',
  comment_deleted: 'events.engagement',
  content_shared: 'events.engagement',
  content_saved: 'events.engagement',
  content_unsaved: 'events.engagement',
  content_viewed: 'events.views',
  live_started: 'events.live',
  live_updated: 'events.live',
  live_ended: 'events.live',
  live_viewer_banned: 'events.live',
  live_viewer_unbanned: 'events.live',
  session_started: 'events.user',
  account_secured: 'events.user',
  highlight_changed: 'events.content',
  close_friends_changed: 'events.user',
  push_queued: 'events.push',
  feedback_given: 'events.user',
  interests_erased: 'events.user',
  content_shown: 'shown.pages',
} as const satisfies Record<DomainEventType, string>
