import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { run, transaction, type UserCtx } from '../core/context.ts'
import { createComment } from '../engagement/index.ts'
import { boolean, instant, nullable, statement, uuid } from '../platform/statement.ts'
import { expectActable, streamColumns, streamRow } from './stream-access.ts'

/**
 * Checks slow mode and stores the time of the caller's comment. Of two comments at the same time, the second waits for
 * the row of the first and then is too early. The share lock prevents the stream from ending before the comment is
 * stored.
 */
const checkSlowMode = statement({
  name: 'live.check_slow_mode',
  params: { stream_id: uuid, viewer: uuid, now: instant },
  row: { ...streamRow, passes_slow_mode: boolean, last_comment_at: nullable(instant) },
  text: (p) => `
    with stream as (
      select ${streamColumns(p)}
      from contents c
      join live_sessions l on l.id = c.id
      join users u on u.id = c.creator_id
      where l.stream_id = ${p.stream_id}
      for key share of l
    ), passed as (
      insert into live_chatters as t (session_id, user_id, last_comment_at)
      select id, ${p.viewer}, ${p.now}
      from stream
      where slow_mode_seconds > 0
        and creator_id <> ${p.viewer}
        and access = 'visible'
        and not deleted
        and not banned
        and status <> 'ended'
      on conflict (session_id, user_id) do update set last_comment_at = excluded.last_comment_at
        where t.last_comment_at <=
          excluded.last_comment_at - make_interval(secs => (select slow_mode_seconds from stream))
      returning session_id
    )
    select stream.*,
      exists (select from passed) as passes_slow_mode,
      (
        select last_comment_at
        from live_chatters t
        where t.session_id = stream.id and t.user_id = ${p.viewer}
      ) as last_comment_at
    from stream`,
})

/**
 * Posts a comment in the chat of a stream.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE,
 * BANNED_FROM_STREAM, COMMENTS_DISABLED, SLOW_MODE
 */
export async function createLiveComment(
  ctx: UserCtx,
  streamId: string,
  content: string,
): Promise<components['schemas']['Comment']> {
  return transaction(ctx, async (inside) => {
    const now = ctx.core.clock.now()
    const [row] = await run(inside, checkSlowMode, { stream_id: streamId, viewer: ctx.actor.id, now })
    const stream = expectActable(row)
    if (stream.creator_id !== ctx.actor.id) {
      if (!stream.comments_enabled) fail('COMMENTS_DISABLED')
      if (stream.slow_mode_seconds > 0 && !stream.passes_slow_mode) {
        const nextMs = (stream.last_comment_at ?? now).getTime() + stream.slow_mode_seconds * 1000
        fail('SLOW_MODE', {}, { retryAfterSeconds: Math.max(1, Math.ceil((nextMs - now.getTime()) / 1000)) })
      }
    }
    return createComment(inside, 'live', stream.id, { content })
  })
}
