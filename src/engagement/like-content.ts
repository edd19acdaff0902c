import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { emitSql } from '../events/index.ts'
import { changeMark, markOf } from './mark.ts'
import { aboutTarget, engagedTypes } from './target.ts'

type LikeState = components['schemas']['LikeState']
type LikeEvent = 'content_liked' | 'content_unliked'

const kind = {
  table: 'likes',
  counter: 'like_count',
  events: { set: 'content_liked', unset: 'content_unliked' },
  emit: (type: LikeEvent, from: string, count: string) =>
    emitSql(type, from, { ...aboutTarget, new_like_count: count }),
} as const
const marks = {
  engaged: markOf({ ...kind, types: engagedTypes }),
  story: markOf({ ...kind, types: ['story'] }),
  live: markOf({ ...kind, types: ['live'] }),
}

/**
 * Likes a post or a reel (`engaged`), a story or a stream; liking twice is one like.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function likeContent(ctx: UserCtx, what: keyof typeof marks, id: string): Promise<LikeState> {
  return { liked: true, like_count: await changeMark(ctx, marks[what], 'set', id) }
}

/**
 * Takes a like back; without one it is the same.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED
 */
export async function unlikeContent(ctx: UserCtx, what: keyof typeof marks, id: string): Promise<LikeState> {
  return { liked: false, like_count: await changeMark(ctx, marks[what], 'unset', id) }
}
