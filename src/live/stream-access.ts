import { contentAccessSql } from '../content/index.ts'
import { fail } from '../contract/errors.ts'
import { run, type UserCtx } from '../core/context.ts'
import { type Access, refuseUnlessVisible } from '../graph/index.ts'
import { boolean, instant, integer, type RowOf, statement, textOf, uuid } from '../platform/statement.ts'

/** The columns of a `Stream`, as `streamColumns` selects them. */
export const streamRow = {
  id: uuid,
  creator_id: uuid,
  status: textOf<'starting' | 'live' | 'ended'>(),
  access: textOf<Access>(),
  deleted: boolean,
  banned: boolean,
  slow_mode_seconds: integer,
  comments_enabled: boolean,
}

const access = statement({
  name: 'live.access',
  params: { stream_id: uuid, viewer: uuid, now: instant },
  row: streamRow,
  text: (p) => `
    select ${streamColumns(p)}
    from contents c
    join live_sessions l on l.id = c.id
    join users u on u.id = c.creator_id
    where l.stream_id = ${p.stream_id}`,
})

export type Stream = RowOf<typeof access>

/** SQL: the columns of a `Stream`, from `c` (contents), `l` (live_sessions) and `u` (the creator). */
export function streamColumns({ viewer, now }: { viewer: string; now: string }): string {
  return `c.id, c.creator_id, l.status, l.slow_mode_seconds, l.comments_enabled,
      c.deleted_at is not null as deleted,
      ${contentAccessSql({ viewer, now })} as access,
      exists (
        select from live_bans b
        where b.session_id = c.id and b.user_id = ${viewer}
      ) as banned`
}

/**
 * Returns a running stream that the caller may watch now.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, BANNED_FROM_STREAM, STREAM_NOT_LIVE
 */
export async function expectWatchable(ctx: UserCtx, streamId: string): Promise<Stream> {
  const stream = await read(ctx, streamId)
  refuseUnlessVisible(stream?.deleted ? 'hidden' : stream?.access, 'CONTENT_NOT_FOUND')
  expectRunning(stream!)
  return stream!
}

/**
 * Returns a running stream that the caller may act on now (like, comment).
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, BANNED_FROM_STREAM,
 * STREAM_NOT_LIVE
 */
export async function expectInteractive(ctx: UserCtx, streamId: string): Promise<Stream> {
  return expectActable(await read(ctx, streamId))
}

async function read(ctx: UserCtx, streamId: string): Promise<Stream | undefined> {
  const [stream] = await run(ctx, access, { stream_id: streamId, viewer: ctx.actor.id, now: ctx.core.clock.now() })
  return stream
}

/**
 * Throws unless the caller may act on a stream that has been read already.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, USER_BLOCKED, CONTENT_ALREADY_DELETED, BANNED_FROM_STREAM,
 * STREAM_NOT_LIVE
 */
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

/** Returns whether a viewer may continue to watch. */
export function mayWatch(stream: Pick<Stream, 'access' | 'deleted' | 'banned'> | undefined): boolean {
  return stream !== undefined && stream.access === 'visible' && !stream.deleted && !stream.banned
}
