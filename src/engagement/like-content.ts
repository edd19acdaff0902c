import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { emitSql } from '../events/index.ts'
import { changeReaction, createReaction } from './reactions.ts'
import { aboutTarget, typesAt } from './target.ts'

type LikeState = components['schemas']['LikeState']
type LikeEvent = 'content_liked' | 'content_unliked'

const kind = {
  table: 'likes',
  counter: 'like_count',
  people: 'liker_count',
  events: { set: 'content_liked', unset: 'content_unliked' },
  emit: (type: LikeEvent, from: string, count: string) =>
    emitSql(type, from, { ...aboutTarget, new_like_count: count }),
} as const
const reactions = {
  posts: createReaction({ ...kind, types: typesAt.posts }),
  reels: createReaction({ ...kind, types: typesAt.reels }),
  story: createReaction({ ...kind, types: ['story'] }),
  live: createReaction({ ...kind, types: ['live'] }),
}

/**
 * Likes a post or a reel (at one of their addresses), a story or a stream. A second like of the same user changes
 * nothing.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function likeContent(ctx: UserCtx, what: keyof typeof reactions, id: string): Promise<LikeState> {
  return { liked: true, like_count: await changeReaction(ctx, reactions[what], 'set', id) }
}

/**
 * Removes the caller's like. Does nothing if there is none.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function unlikeContent(ctx: UserCtx, what: keyof typeof reactions, id: string): Promise<LikeState> {
  return { liked: false, like_count: await changeReaction(ctx, reactions[what], 'unset', id) }
}
