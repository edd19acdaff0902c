import type { DomainEventData, NotificationKind } from '../contract/generated/messages.ts'
import type { Actor } from './actors.ts'
import { type Kind, on, type Said } from './kind.ts'

/** Every kind, in the order in which preferences list them. Nobody is told of their own doings. */
const table = {
  // Whoever approved a request knows who follows.
  user_followed: {
    summary: () => 'started following you',
    groupKey: ofKind,
    telling: on('user_followed', ({ data: { following_id, by_request } }, actor) =>
      by_request ? [] : [{ user_id: following_id, cause: `user_followed:${actor.id}`, data: follower(actor) }],
    ),
  },
  // Asked again, or let in again: told again.
  follow_requested: {
    summary: () => 'asked to follow you',
    telling: on('follow_requested', ({ id, data: { following_id } }, actor) => [
      {
        user_id: following_id,
        cause: `follow_requested:${actor.id}:${id}`,
        data: { requester_id: actor.id, requester_name: actor.display_name, requester_avatar_url: actor.avatar_url },
      },
    ]),
  },
  follow_request_approved: {
    summary: () => 'accepted your follow request',
    telling: on('follow_request_approved', ({ id, data: { follower_id } }, actor) => [
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
    telling: on('content_liked', ({ data: { creator_id, content_id, content_type, new_like_count } }, actor) => [
      {
        user_id: creator_id,
        cause: `content_liked:${content_id}:${actor.id}`,
        data: { ...user(actor), content_id, content_type, new_like_count },
      },
    ]),
  },
  // The creator, and whoever is answered.
  content_commented: {
    summary: (thing) => `commented on your ${thing}`,
    groupKey: ofContent,
    telling: {
      ...on('content_commented', ({ data: { creator_id, parent_user_id, ...comment } }, actor) => {
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
    telling: on('content_shared', ({ data: { creator_id, share_id, ...share } }, actor) => {
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
  // Whoever could see the text then may not any more.
  content_mentioned: {
    summary: (thing) => `mentioned you in a ${thing}`,
    forgetsText(event) {
      if (event.type === 'content_edited' || event.type === 'content_deleted')
        return [mentionCause(event.data.content_id)]
      return event.type === 'comment_deleted' ? [mentionCause(event.data.comment_id)] : []
    },
  },
  live_started: { summary: () => 'started a live video', push: 'at_once' },
  live_ended: { summary: () => 'ended a live video', isSilent: true, push: 'never' },
  // Whoever removed a follower knows.
  user_unfollowed: {
    summary: () => 'stopped following you',
    isSilent: true,
    push: 'never',
    telling: on('user_unfollowed', ({ id, data: { following_id } }, actor) => [
      { user_id: following_id, cause: `user_unfollowed:${actor.id}:${id}`, data: follower(actor) },
    ]),
  },
} satisfies { [K in NotificationKind]: Kind<Said<K>> }

export const kinds: Readonly<Record<NotificationKind, Kind>> = table

/** The kinds of which something is so. */
export function kindsThat(is: (kind: Kind) => boolean): NotificationKind[] {
  return (Object.keys(table) as NotificationKind[]).filter((name) => is(kinds[name]))
}

/** What a mention in a content or a comment is about. */
export function mentionCause(id: string): string {
  return `content_mentioned:${id}`
}

function ofKind(kind: NotificationKind): string {
  return kind
}

function ofContent(kind: NotificationKind, data: object): string {
  return `${kind}:${(data as { content_id: string }).content_id}`
}

function user({ id, display_name }: Actor): { user_id: string; user_name: string } {
  return { user_id: id, user_name: display_name }
}

function follower({ id, display_name, avatar_url }: Actor): Said<'user_followed'> {
  return { follower_id: id, follower_name: display_name, follower_avatar_url: avatar_url }
}

/** The kind of a notification that is stored; undefined for one that only newer processes know. */
export function kindOf(event: string): Kind | undefined {
  return (kinds as Readonly<Record<string, Kind>>)[event]
}

/** Whether a push of this kind does not wait until the device is awake anyway. */
export function isPushedAtOnce(event: string): boolean {
  return kindOf(event)?.push === 'at_once'
}
