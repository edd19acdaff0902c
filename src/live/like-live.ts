import type { components } from '../contract/generated/types.ts'
import type { UserCtx } from '../core/context.ts'
import { likeContent, unlikeContent } from '../engagement/index.ts'
import { expectInteractive } from './stream-access.ts'

type LikeState = components['schemas']['LikeState']

/**
 * Likes a stream; once is enough.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE,
 * BANNED_FROM_STREAM
 */
export async function likeLive(ctx: UserCtx, streamId: string): Promise<LikeState> {
  const { id } = await expectInteractive(ctx, streamId)
  return likeContent(ctx, 'live', id)
}

/**
 * Takes the like back; nothing to undo is fine.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE,
 * BANNED_FROM_STREAM
 */
export async function unlikeLive(ctx: UserCtx, streamId: string): Promise<LikeState> {
  const { id } = await expectInteractive(ctx, streamId)
  return unlikeContent(ctx, 'live', id)
}
