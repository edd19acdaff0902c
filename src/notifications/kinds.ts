import type { DomainEventData, NotificationKind } from '../contract/generated/messages.ts'
import type { UserSummary } from '../graph/index.ts'
import { type Kind, type NotificationData, ruleFor } from './kind.ts'

/** Every kind, in the order in which preferences list them. Users are not notified of their own actions. */
const table = {
  // A user who approved a follow request knows about the new follower already.
  user_followed: {
    summary: () => 'started following you',
    groupKey: ofKind,
    rule: ruleFor('user_followed', ({ data: { following_id, by_request } }, actor) =>
      by_request ? [] : [{ user_id: following_id, cause: `user_followed:${actor.id}`, data: follower(actor) }],
    ),
  },
  // The cause contains the event's id, so a new request is notified again. The same applies to a new approval.
  follow_requested: {
    summary: () => 'requested to follow you',
    rule: ruleFor('follow_requested', ({ id, data: { following_id } }, actor) => [
      {
        user_id: following_id,
        cause: `follow_requested:${actor.id}:${id}`,
        data: { requester_id: actor.id, requester_name: actor.display_name, requester_avatar_url: actor.avatar_url },
      },
    ]),
  },
  follow_request_approved: {
    summary: () => 'accepted your follow request',
    rule: ruleFor('follow_request_approved', ({ id, data: { follower_id } }, actor) => [
      {
        user_id: follower_id,
        cause: `follow_request_approved:${actor.id}:${id}`,
        data: { ...user(actor), user_avatar_url: actor.avatar_url },
      },
    ]),
  },
  content_liked: {
    summary: (thing) => `liked your ${thing}`,
    groupKey: ofContent,
    rule: ruleFor('content_liked', ({ data: { creator_id, content_id, content_type, new_like_count } }, actor) => [
      {
        user_id: creator_id,
        cause: `content_liked:${content_id}:${actor.id}`,
        data: { ...user(actor), content_id, content_type, new_like_count },
      },
    ]),
  },
  // The recipients are the creator of the content and the author of the parent comment.
  content_commented: {
    summary: (thing) => `commented on your ${thing}`,
    groupKey: ofContent,
    rule: {
      ...ruleFor('content_commented', ({ data: { creator_id, parent_user_id, ...comment } }, actor) => {
        const { comment_id, content_id, content_type, text, new_comment_count } = comment
        return [...new Set([creator_id, parent_user_id ?? creator_id])].map((user_id) => ({
          user_id,
          cause: `content_commented:${comment_id}`,
          data: { ...user(actor), content_id, content_type, comment_id, text, new_comment_count },
        }))
      }),
      comment: ({ data }) => (data as DomainEventData<'content_commented'>).comment_id,
    },
  },
  content_shared: {
    summary: (thing) => `shared your ${thing}`,
    groupKey: ofContent,
    rule: ruleFor('content_shared', ({ data: { creator_id, share_id, ...share } }, actor) => {
      const { content_id, content_type, text, new_share_count } = share
      return [
        {
          user_id: creator_id,
          cause: `content_shared:${share_id}`,
          data: { ...user(actor), content_id, content_type, text, new_share_count },
        },
      ]
    }),
  },
  // A user who could see the text earlier may no longer be allowed to see it.
  content_mentioned: {
    summary: (thing) => `mentioned you in a ${thing}`,
    causesToClear(event) {
      if (event.type === 'content_edited' || event.type === 'content_deleted')
        return [mentionCause(event.data.content_id)]
      return event.type === 'comment_deleted' ? [mentionCause(event.data.comment_id)] : []
    },
  },
  live_started: { summary: () => 'started a live video', push: 'at_once' },
  live_ended: { summary: () => 'ended a live video', isSilent: true, push: 'never' },
  // A user who removed a follower is the actor of the event, so they are not notified.
  user_unfollowed: {
    summary: () => 'stopped following you',
    isSilent: true,
    push: 'never',
    rule: ruleFor('user_unfollowed', ({ id, data: { following_id } }, actor) => [
      { user_id: following_id, cause: `user_unfollowed:${actor.id}:${id}`, data: follower(actor) },
    ]),
  },
} satisfies { [K in NotificationKind]: Kind<NotificationData<K>> }

export const kinds: Readonly<Record<NotificationKind, Kind>> = table

/** Returns the kinds that satisfy a predicate. */
export function kindsThat(is: (kind: Kind) => boolean): NotificationKind[] {
  return (Object.keys(table) as NotificationKind[]).filter((name) => is(kinds[name]))
}

/** Returns the cause of a notification about a mention in content or in a comment with this id. */
export function mentionCause(id: string): string {
  return `content_mentioned:${id}`
}

function ofKind(kind: NotificationKind): string {
  return kind
}

function ofContent(kind: NotificationKind, data: object): string {
  return `${kind}:${(data as { content_id: string }).content_id}`
}

function user({ id, display_name }: UserSummary): { user_id: string; user_name: string } {
  return { user_id: id, user_name: display_name }
}

function follower({ id, display_name, avatar_url }: UserSummary): NotificationData<'user_followed'> {
  return { follower_id: id, follower_name: display_name, follower_avatar_url: avatar_url }
}

/** Returns the kind of a stored notification, or undefined if only newer processes know the kind. */
export function kindOf(event: string): Kind | undefined {
  return (kinds as Readonly<Record<string, Kind>>)[event]
}

/** Returns whether a push of this kind must not wait until the device is awake. */
export function isPushedAtOnce(event: string): boolean {
  return kindOf(event)?.push === 'at_once'
}
