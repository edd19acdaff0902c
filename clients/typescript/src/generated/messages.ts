// Generated from openapi/ by `npm run generate`. Do not edit.
/** A message of `/api/v1/ws/notifications`. Ignore unknown events: new ones are added within v1. */
export type NotificationsMessage =
  | { event: 'connected'; data: { user_id: string; unread_notifications: number; resumed: boolean; last_event_id: string | null; timestamp: string } }
  | { event: 'content_commented'; id: string; data: { user_id: string; user_name: string; content_id: string; content_type: undefined; comment_id: string; text: string; new_comment_count: number; timestamp: string } }
  | { event: 'content_liked'; id: string; data: { user_id: string; user_name: string; content_id: string; content_type: undefined; new_like_count: number; timestamp: string } }
  | { event: 'content_mentioned'; id: string; data: { user_id: string; user_name: string; content_id: string; content_type: undefined; comment_id: string | null; text: string | null; timestamp: string } }
  | { event: 'content_shared'; id: string; data: { user_id: string; user_name: string; content_id: string; content_type: undefined; text: string | null; new_share_count: number; timestamp: string } }
  | { event: 'follow_request_approved'; id: string; data: { user_id: string; user_name: string; user_avatar_url: string | null; timestamp: string } }
  | { event: 'follow_requested'; id: string; data: { requester_id: string; requester_name: string; requester_avatar_url: string | null; timestamp: string } }
  | { event: 'live_ended'; id: string; data: { creator_id: string; creator_name: string; stream_id: string; end_reason: undefined; duration_seconds: number; peak_viewers: number; unique_viewers: number; like_count: number; comment_count: number; total_tips: string; timestamp: string } }
  | { event: 'live_started'; id: string; data: { creator_id: string; creator_name: string; creator_avatar_url: string | null; stream_id: string; title: string; thumbnail_url: string | null; timestamp: string } }
  | { event: 'pong'; data: { timestamp: string } }
  | { event: 'user_followed'; id: string; data: { follower_id: string; follower_name: string; follower_avatar_url: string | null; timestamp: string } }
  | { event: 'user_unfollowed'; id: string; data: { follower_id: string; follower_name: string; follower_avatar_url: string | null; timestamp: string } }

/** A message of `/api/v1/ws/live/{stream_id}`. */
export type LiveMessage =
  | { event: 'joined'; data: { stream_id: string; status: undefined; viewer_count: number; like_count: number; resumed: boolean; last_event_id: string | null; timestamp: string } }
  | { event: 'live_comment'; id: string; data: { stream_id: string; comment_id: string; user_id: string; user_name: string; user_avatar_url: string | null; text: string; timestamp: string } }
  | { event: 'live_comment_deleted'; id: string; data: { stream_id: string; comment_id: string; timestamp: string } }
  | { event: 'live_ended'; id: string; data: { creator_id: string; creator_name: string; stream_id: string; end_reason: undefined; duration_seconds: number; peak_viewers: number; unique_viewers: number; like_count: number; comment_count: number; total_tips: string; timestamp: string } }
  | { event: 'live_updated'; id: string; data: { stream_id: string; status: undefined; title: string; slow_mode_seconds: number; comments_enabled: boolean; timestamp: string } }
  | { event: 'pong'; data: { timestamp: string } }
  | { event: 'viewer_count'; data: { stream_id: string; viewer_count: number; peak_viewers: number; like_count: number; comment_count: number; timestamp: string } }
