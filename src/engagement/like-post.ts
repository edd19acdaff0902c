import type { UserCtx } from '../context.ts'
import type { components } from '../contract/generated/types.ts'
import { changeMark, markOf } from './mark.ts'

type LikeState = components['schemas']['LikeState']

const like = markOf('likes', 'like_count', { set: 'content_liked', unset: 'content_unliked' })

/**
 * Likes a post; liking twice is one like.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export async function likePost(ctx: UserCtx, id: string): Promise<LikeState> {
  return { liked: true, like_count: await changeMark(ctx, like, 'set', id) }
}

/**
 * Takes a like back; without one it is the same.
 * @throws CONTENT_NOT_FOUND, CONTENT_ALREADY_DELETED, NOT_FOLLOWING, USER_BLOCKED
 */
export async function unlikePost(ctx: UserCtx, id: string): Promise<LikeState> {
  return { liked: false, like_count: await changeMark(ctx, like, 'unset', id) }
}
