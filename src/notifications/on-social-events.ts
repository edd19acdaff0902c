import type { DomainEvent, DomainEventData, DomainEventType } from '../contract/generated/messages.ts'
import { type Ctx, sql } from '../core/context.ts'
import type { NotificationKind } from './notification-rows.ts'
import { type Draft, type Face, facesOf, storeNotifications } from './store-notifications.ts'

/** Turns what people do into notifications of those whom they concern, and announces them to their sockets. */
export async function onSocialEvents(ctx: Ctx, events: DomainEvent[]): Promise<void> {
  // What happens in a stream is told by its own socket.
  const concerned = events.filter(
    (event) => event.type in drafts && (event.data as { content_type?: string }).content_type !== 'live',
  )
  if (concerned.length === 0) return
  const gone = await deletedComments(ctx, concerned)
  const actors = await facesOf(
    ctx,
    concerned.map((event) => event.actor_id!),
  )
  await storeNotifications(
    ctx,
    concerned.flatMap((event) => (gone.has(commentOf(event)) ? [] : draft(ctx, event, actors.get(event.actor_id!)))),
  )
}

const deleted = {
  name: 'comments_deleted',
  text: 'select id from comments where id = any($1::uuid[]) and deleted_at is not null',
}

function commentOf(event: DomainEvent): string | undefined {
  return event.type === 'content_commented' ? event.data.comment_id : undefined
}

/** What was taken back by the time that its event is handled, or handled again, is told to nobody. */
async function deletedComments(ctx: Ctx, events: DomainEvent[]): Promise<Set<string | undefined>> {
  const ids = events.flatMap((event) => commentOf(event) ?? [])
  if (ids.length === 0) return new Set()
  return new Set((await sql<{ id: string }>(ctx, deleted, [ids])).map(({ id }) => id))
}

type About = { user_id: string; cause: string; data: object }

/** Who is told what, by event. Nobody is told of their own doings. */
const drafts: {
  [T in DomainEventType]?: (data: DomainEventData<T>, actor: string, face: Face, eventId: string) => About[]
} = {
  // Whoever approved a request knows who follows.
  user_followed: ({ following_id, by_request }, actor, { name, avatar }) =>
    by_request
      ? []
      : [
          {
            user_id: following_id,
            cause: `user_followed:${actor}`,
            data: { follower_id: actor, follower_name: name, follower_avatar_url: avatar },
          },
        ],
  // Whoever removed a follower knows.
  user_unfollowed: ({ following_id }, actor, { name, avatar }, eventId) => [
    {
      user_id: following_id,
      cause: `user_unfollowed:${actor}:${eventId}`,
      data: { follower_id: actor, follower_name: name, follower_avatar_url: avatar },
    },
  ],
  // Asked again, or let in again: told again.
  follow_requested: ({ following_id }, actor, { name, avatar }, eventId) => [
    {
      user_id: following_id,
      cause: `follow_requested:${actor}:${eventId}`,
      data: { requester_id: actor, requester_name: name, requester_avatar_url: avatar },
    },
  ],
  follow_request_approved: ({ follower_id }, actor, { name, avatar }, eventId) => [
    {
      user_id: follower_id,
      cause: `follow_request_approved:${actor}:${eventId}`,
      data: { user_id: actor, user_name: name, user_avatar_url: avatar },
    },
  ],
  content_liked: ({ creator_id, content_id, content_type, new_like_count }, actor, { name }) => [
    {
      user_id: creator_id,
      cause: `content_liked:${content_id}:${actor}`,
      data: { user_id: actor, user_name: name, content_id, content_type, new_like_count },
    },
  ],
  // The creator, and whoever is answered.
  content_commented: (
    { creator_id, parent_user_id, comment_id, content_id, content_type, text, new_comment_count },
    actor,
    { name },
  ) =>
    [...new Set([creator_id, parent_user_id ?? creator_id])].map((user_id) => ({
      user_id,
      cause: `content_commented:${comment_id}`,
      data: { user_id: actor, user_name: name, content_id, content_type, comment_id, text, new_comment_count },
    })),
  content_shared: ({ creator_id, share_id, content_id, content_type, text, new_share_count }, actor, { name }) => [
    {
      user_id: creator_id,
      cause: `content_shared:${share_id}`,
      data: { user_id: actor, user_name: name, content_id, content_type, text, new_share_count },
    },
  ],
}

function draft(ctx: Ctx, event: DomainEvent, actor: Face | undefined): Draft[] {
  if (actor === undefined) return []
  const write = drafts[event.type] as
    | ((data: object, actor: string, face: Face, eventId: string) => About[])
    | undefined
  const { occurred_at: at } = event
  return (write?.(event.data, actor.id, actor, event.id) ?? [])
    .filter((about) => about.user_id !== actor.id)
    .map((about) => ({
      ...about,
      id: ctx.core.newId(),
      actor_id: actor.id,
      event: event.type as NotificationKind,
      at,
      data: { ...about.data, timestamp: at },
    }))
}
