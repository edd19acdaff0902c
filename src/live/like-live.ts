import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { likeContent, unlikeContent } from '../engagement/index.ts'
import { expectInteractive } from './stream-access.ts'

type LikeState = components['schemas']['LikeState']

/**
 * Likes a stream. A second like of the same user changes nothing.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE,
 * BANNED_FROM_STREAM
 */
export async function likeLive(ctx: UserCtx, streamId: string): Promise<LikeState> {
  const { id } = await expectInteractive(ctx, streamId)
  return likeContent(ctx, 'live', id)
}

/**
 * Removes the caller's like of a stream. Does nothing if there is none.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE,
 * BANNED_FROM_STREAM
 */
export async function unlikeLive(ctx: UserCtx, streamId: string): Promise<LikeState> {
  const { id } = await expectInteractive(ctx, streamId)
  return unlikeContent(ctx, 'live', id)
}
