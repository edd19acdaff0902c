import type { NotificationKind } from '../contract/generated/messages.ts'
import { sha256 } from '../platform/secrets.ts'
import { type Kind, type NotificationData, ruleFor, type StoredKind } from './kind.ts'

export type { StoredKind } from './kind.ts'

/**
 * Every kind, in the order in which preferences list them. Users are not notified of their own actions. The data has
 * ids and numbers only: names and texts are read when a notification is shown.
 */
const table = {
  // A user who approved a follow request knows about the new follower already.
  user_followed: {
    summary: () => 'started following you',
    groupKey: ofKind,
    rule: ruleFor('user_followed', ({ data: { following_id, by_request } }, actor) =>
      by_request ? [] : [{ user_id: following_id, cause: `user_followed:${actor}`, data: { follower_id: actor } }],
    ),
  },
  // The cause contains the event's id, so a new request is notified again. The same applies to a new approval.
  follow_requested: {
    summary: () => 'requested to follow you',
    groupKey: (kind, data) => ofActor(kind, (data as { requester_id: string }).requester_id),
    isRepeatable: true,
    rule: ruleFor('follow_requested', ({ id, data: { following_id } }, actor) => [
      { user_id: following_id, cause: `follow_requested:${actor}:${id}`, data: { requester_id: actor } },
    ]),
  },
  follow_request_approved: {
    summary: () => 'accepted your follow request',
    groupKey: (kind, data) => ofActor(kind, (data as { user_id: string }).user_id),
    isRepeatable: true,
    rule: ruleFor('follow_request_approved', ({ id, data: { follower_id } }, actor) => [
      { user_id: follower_id, cause: `follow_request_approved:${actor}:${id}`, data: { user_id: actor } },
    ]),
  },
  content_liked: {
    summary: (thing) => `liked your ${thing}`,
    groupKey: ofContent,
    rule: ruleFor('content_liked', ({ data: { creator_id, content_id, content_type, new_like_count } }, actor) => [
      {
        user_id: creator_id,
        creator_id,
        cause: `content_liked:${content_id}:${actor}`,
        data: { user_id: actor, content_id, content_type, new_like_count },
      },
    ]),
  },
  // The recipients are the creator of the content and the author of the parent comment.
  content_commented: {
    summary: (thing) => `commented on your ${thing}`,
    groupKey: ofContent,
    isRepeatable: true,
    rule: ruleFor('content_commented', ({ data: { creator_id, parent_user_id, ...comment } }, actor) => {
      const { comment_id, content_id, content_type, new_comment_count } = comment
      return [...new Set([creator_id, parent_user_id ?? creator_id])].map((user_id) => ({
        user_id,
        creator_id,
        cause: commentCause(comment_id),
        data: { user_id: actor, content_id, content_type, comment_id, new_comment_count },
      }))
    }),
  },
  content_shared: {
    summary: (thing) => `shared your ${thing}`,
    groupKey: ofContent,
    isRepeatable: true,
    rule: ruleFor('content_shared', ({ data: { creator_id, share_id, ...share } }, actor) => {
      const { content_id, content_type, new_share_count } = share
      return [
        {
          user_id: creator_id,
          creator_id,
          cause: `content_shared:${share_id}`,
          data: { user_id: actor, content_id, content_type, new_share_count },
        },
      ]
    }),
  },
  // A group for each user and hour: sixty mentions by one user are one unread notification.
  content_mentioned: {
    summary: (thing) => `mentioned you in a ${thing}`,
    groupKey: (kind, data) => {
      const { user_id, timestamp } = data as { user_id: string; timestamp: string }
      return `${ofActor(kind, user_id)}:${new Date(timestamp).toISOString().slice(0, 13)}`
    },
    isRepeatable: true,
  },
  live_started: { summary: () => 'started a live video', push: 'at_once' },
  live_ended: { summary: () => 'ended a live video', isSilent: true, push: 'never' },
  // A user who removed a follower is the actor of the event, so they are not notified.
  user_unfollowed: {
    summary: () => 'stopped following you',
    isSilent: true,
    push: 'never',
    rule: ruleFor('user_unfollowed', ({ id, data: { following_id } }, actor) => [
      { user_id: following_id, cause: `user_unfollowed:${actor}:${id}`, data: { follower_id: actor } },
    ]),
  },
  notifications_withdrawn: { summary: () => 'withdrew notifications', isSilent: true, push: 'never' },
} satisfies { [K in StoredKind]: Kind<NotificationData<K>> }

export const kinds: Readonly<Record<StoredKind, Kind>> = table

/** Returns the kinds that satisfy a predicate. */
export function kindsThat(is: (kind: Kind) => boolean): StoredKind[] {
  return (Object.keys(table) as StoredKind[]).filter((name) => is(kinds[name]))
}

/** The kinds that users can switch off. */
export const preferableKinds = kindsThat(() => true).filter(
  (kind): kind is NotificationKind => kind !== 'notifications_withdrawn',
)

/** Returns the cause of a notification about a mention in content or in a comment with this id. */
export function mentionCause(id: string): string {
  return `content_mentioned:${id}`
}

/** Returns the cause of a notification about a comment. */
export function commentCause(id: string): string {
  return `content_commented:${id}`
}

function ofKind(kind: StoredKind): string {
  return kind
}

function ofContent(kind: StoredKind, data: object): string {
  return `${kind}:${(data as { content_id: string }).content_id}`
}

// Hashed, because the key stays when the actor's account is erased.
function ofActor(kind: StoredKind, actorId: string): string {
  return `${kind}:${sha256(actorId).toString('base64url')}`
}

/** Returns the kind of a stored notification, or undefined if only newer processes know the kind. */
export function kindOf(event: string): Kind | undefined {
  return (kinds as Readonly<Record<string, Kind>>)[event]
}

/** Returns whether a push of this kind must not wait until the device is awake. */
export function isPushedAtOnce(event: string): boolean {
  return kindOf(event)?.push === 'at_once'
}
