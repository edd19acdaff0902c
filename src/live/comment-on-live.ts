import { fail } from '../contract/errors.ts'
import type { components } from '../contract/generated/types.ts'
import { sql, transaction, type UserCtx } from '../core/context.ts'
import { createComment } from '../engagement/index.ts'
import { expectActable, type Stream, streamColumns } from './stream-access.ts'

/**
 * Whether the caller may comment now, and takes their turn. Of two comments at once the second waits for the row of the first, and then finds that it
 * is too early. The share lock lets the stream not end between this and the comment.
 */
const statement = {
  name: 'live_take_turn',
  text: `with stream as (
      select ${streamColumns({ viewer: '$2::uuid', now: '$3::timestamptz' })}
      from contents c join live_sessions l on l.id = c.id join users u on u.id = c.creator_id where l.stream_id = $1 for key share of l
    ), turn as (
      insert into live_chatters as t (session_id, user_id, last_comment_at)
      select id, $2, $3 from stream where slow_mode_seconds > 0 and creator_id <> $2 and access = 'visible' and not deleted and not banned and status <> 'ended'
      on conflict (session_id, user_id) do update set last_comment_at = excluded.last_comment_at
        where t.last_comment_at <= excluded.last_comment_at - make_interval(secs => (select slow_mode_seconds from stream))
      returning 1
    )
    select stream.*, exists (select from turn) as has_turn,
      (select last_comment_at from live_chatters t where t.session_id = stream.id and t.user_id = $2) as last_comment_at from stream`,
}

type Row = Stream & { has_turn: boolean; last_comment_at: Date | null }

/**
 * Says something in the chat of a stream.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, STREAM_NOT_LIVE, BANNED_FROM_STREAM,
 * COMMENTS_DISABLED, SLOW_MODE
 */
export async function commentOnLive(
  ctx: UserCtx,
  streamId: string,
  content: string,
): Promise<components['schemas']['Comment']> {
  return transaction(ctx, async (inside) => {
    const now = ctx.core.clock.now()
    const [row] = await sql<Row>(inside, statement, [streamId, ctx.actor.id, now])
    const stream = expectActable(row)
    if (stream.creator_id !== ctx.actor.id) {
      if (!stream.comments_enabled) fail('COMMENTS_DISABLED')
      if (stream.slow_mode_seconds > 0 && !stream.has_turn) {
        const nextMs =
          (stream.last_comment_at === null ? now.getTime() : new Date(stream.last_comment_at).getTime()) +
          stream.slow_mode_seconds * 1000
        fail('SLOW_MODE', {}, { retryAfterSeconds: Math.max(1, Math.ceil((nextMs - now.getTime()) / 1000)) })
      }
    }
    return createComment(inside, 'live', stream.id, { content })
  })
}
