import { contentAccessSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { type Access, refuseUnlessVisible } from '../graph/index.ts'

export type Stream = {
  id: string
  creator_id: string
  status: 'starting' | 'live' | 'ended'
  access: Access
  deleted: boolean
  banned: boolean
  slow_mode_seconds: number
  comments_enabled: boolean
}

/** SQL: the columns of a `Stream`, from `c` (contents), `l` (live_sessions) and `u` (the creator). */
export function streamColumns({ viewer, now }: { viewer: string; now: string }): string {
  return `c.id, c.creator_id, l.status, c.deleted_at is not null as deleted, ${contentAccessSql({ viewer, now })} as access,
      exists (select from live_bans b where b.session_id = c.id and b.user_id = ${viewer}) as banned, l.slow_mode_seconds, l.comments_enabled`
}

const statement = {
  name: 'live_access',
  text: `select ${streamColumns({ viewer: '$2::uuid', now: '$3::timestamptz' })}
    from contents c join live_sessions l on l.id = c.id join users u on u.id = c.creator_id where l.stream_id = $1`,
}

/**
 * A stream that the caller may watch now.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, BANNED_FROM_STREAM, STREAM_NOT_LIVE
 */
export async function expectWatchable(ctx: UserCtx, streamId: string): Promise<Stream> {
  const [stream] = await sql<Stream>(ctx, statement, [streamId, ctx.actor.id, ctx.core.clock.now()])
  refuseUnlessVisible(stream?.deleted ? 'hidden' : stream?.access, 'CONTENT_NOT_FOUND')
  expectRunning(stream!)
  return stream!
}

/**
 * A stream that the caller may act on now.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, BANNED_FROM_STREAM, STREAM_NOT_LIVE
 */
export async function expectInteractive(ctx: UserCtx, streamId: string): Promise<Stream> {
  const [stream] = await sql<Stream>(ctx, statement, [streamId, ctx.actor.id, ctx.core.clock.now()])
  return expectActable(stream)
}

/** @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, BANNED_FROM_STREAM, STREAM_NOT_LIVE */
export function expectActable<T extends Stream>(stream: T | undefined): T {
  refuseUnlessVisible(stream?.access, 'CONTENT_NOT_FOUND', 'interaction')
  if (stream!.deleted) fail('CONTENT_ALREADY_DELETED')
  expectRunning(stream!)
  return stream!
}

function expectRunning(stream: Stream): void {
  if (stream.status === 'ended') fail('STREAM_NOT_LIVE')
  if (stream.banned) fail('BANNED_FROM_STREAM')
}

/** Whether somebody who watches may go on to. */
export function mayWatch(stream: Pick<Stream, 'access' | 'deleted' | 'banned'> | undefined): boolean {
  return stream !== undefined && stream.access === 'visible' && !stream.deleted && !stream.banned
}
