import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, type UserCtx } from '../core/context.ts'
import { type CommentQuery, listComments } from '../engagement/index.ts'
import { statement, uuid } from '../platform/statement.ts'

const ban = statement({
  name: 'live.ban_of',
  params: { stream: uuid, user: uuid },
  row: { user_id: uuid },
  text: (p) => `
    select user_id
    from live_bans
    where session_id = ${p.stream}
      and user_id = ${p.user}`,
})

/**
 * Lists the chat of a stream, newest first, for callers who may watch it.
 * @throws INVALID_CURSOR, CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, BANNED_FROM_STREAM
 */
export async function listLiveComments(
  ctx: UserCtx,
  streamId: string,
  page: Omit<CommentQuery, 'sort'>,
): Promise<components['schemas']['CommentPage']> {
  const comments = await listComments(ctx, ['live'], streamId, { ...page, sort: 'newest' })
  if ((await run(ctx, ban, { stream: streamId, user: ctx.actor.id })).length > 0) fail('BANNED_FROM_STREAM')
  return comments
}
