import { SendLiveMessageBody } from '../contract/generated/schemas.ts'
import type { RawSocket } from '../contract/handlers.ts'
import { run, type UserCtx } from '../core/context.ts'
import { unlessBlocked, unlessMuted, unlessSuspended } from '../graph/index.ts'
import {
  anchorSeq,
  LogFollower,
  type LogReader,
  lastId,
  messagesAfter,
  type NumberedMessage,
} from '../numbered/index.ts'
import {
  bigint,
  boolean,
  float,
  instant,
  integer,
  json,
  nullable,
  statement,
  textOf,
  uuid,
} from '../platform/statement.ts'
import { closeCodes, UserSocket } from '../realtime/index.ts'
import { type LiveMessageEvent, liveLog, liveWire } from './live-messages.ts'
import { presenceOf } from './presence.ts'
import { expectWatchable, mayWatch, type Stream, streamColumns } from './stream-access.ts'
import { streamRegistry } from './stream-registry.ts'

const after = statement({
  name: 'live.messages_after',
  params: { stream: uuid, viewer: uuid, after: bigint, now: instant, limit: integer },
  row: { seq: float, id: uuid, event: textOf<LiveMessageEvent>(), data: json<object>(), shown: boolean },
  text: (p) => `
    select m.seq::float8 as seq,
      m.id,
      m.event,
      m.data,
      m.data <> 'null' and (
        m.author_id is null
        or (
          ${unlessBlocked({ viewer: p.viewer, other: 'm.author_id', now: p.now })}
          and ${unlessMuted({ viewer: p.viewer, other: 'm.author_id', now: p.now })}
          and exists (
            select from users a
            where a.id = m.author_id and ${unlessSuspended({ user: 'a', now: p.now })}
          )
        )
      ) as shown
    ${messagesAfter(liveLog, 'm', { owner: p.stream, after: p.after, limit: p.limit })}`,
})

const start = statement({
  name: 'live.follow_from',
  params: { stream: uuid, anchor: nullable(uuid), viewer: uuid, now: instant },
  row: {
    like_count: integer,
    last_seq: float,
    anchor_seq: nullable(float),
    last_id: nullable(uuid),
    ended_seq: nullable(float),
    id: uuid,
    creator_id: uuid,
    status: textOf<Stream['status']>(),
    deleted: boolean,
    access: textOf<Stream['access']>(),
    banned: boolean,
    slow_mode_seconds: integer,
    comments_enabled: boolean,
  },
  text: (p) => `
    select c.like_count,
      l.last_message_seq::float8 as last_seq,
      ${anchorSeq(liveLog, { owner: 'l.id', anchor: p.anchor, head: 'l.last_message_seq' })} as anchor_seq,
      ${lastId(liveLog, 'l.id')} as last_id,
      (select seq::float8 from live_messages where session_id = l.id and cause = 'ended') as ended_seq,
      ${streamColumns({ viewer: p.viewer, now: p.now })}
    from live_sessions l
    join contents c on c.id = l.id
    join users u on u.id = c.creator_id
    where l.id = ${p.stream}`,
})

/**
 * Returns a function that serves one socket of a viewer or the creator of a stream with the messages of the stream.
 * @throws CONTENT_NOT_FOUND, NOT_FOLLOWING, NOT_SUBSCRIBED, BANNED_FROM_STREAM, STREAM_NOT_LIVE
 */
export async function liveSocket(
  ctx: UserCtx,
  streamId: string,
  lastEventId: string | undefined,
): Promise<(socket: RawSocket) => void> {
  const stream = await expectWatchable(ctx, streamId)
  return (raw) => void new LiveSocket(ctx, raw, stream.id, stream.creator_id === ctx.actor.id, lastEventId)
}

class LiveSocket extends UserSocket implements LogReader {
  // All fields are assigned before `open` runs, because `open` waits for the session first.
  readonly log: LogFollower
  readonly streamId: string
  readonly isCreator: boolean
  isCounted: boolean
  hasCount: boolean
  private lastEventId: string | undefined

  constructor(ctx: UserCtx, raw: RawSocket, streamId: string, isCreator: boolean, lastEventId: string | undefined) {
    super(ctx, raw)
    this.log = new LogFollower(this)
    this.streamId = streamId
    this.isCreator = isCreator
    this.isCounted = false
    this.hasCount = false
    this.lastEventId = lastEventId
  }

  protected async open(): Promise<void> {
    const { core, log, streamId, lastEventId } = this
    this.lastEventId = undefined
    await core.of(streamRegistry).join(this)
    const about = { stream: streamId, anchor: lastEventId ?? null, viewer: this.actor.id, now: core.clock.now() }
    const [state] = await run(this.call(), start, about)
    // A user who lost access between the handshake and now has missed the update that closes their sockets.
    if (state === undefined || !mayWatch(state))
      return this.close(closeCodes.notAllowed, 'this stream may not be watched')
    const resumed = state.anchor_seq !== null
    log.lastSeq = state.anchor_seq ?? state.last_seq
    // A client that joins after the end of the stream still receives the end message.
    if (state.ended_seq !== null) log.lastSeq = Math.min(log.lastSeq, state.ended_seq - 1)
    const { count } = await presenceOf(core, streamId)
    const data = {
      stream_id: streamId,
      status: state.status,
      viewer_count: count,
      like_count: state.like_count,
      resumed,
      last_event_id: resumed ? lastEventId! : state.last_id,
      timestamp: core.clock.now().toISOString(),
    }
    this.welcome({ event: 'joined', data })
    await log.begin(state.last_seq)
  }

  async readAfter(seq: number, limit: number): Promise<NumberedMessage[]> {
    const about = { stream: this.streamId, viewer: this.actor.id, after: seq, now: this.core.clock.now(), limit }
    const rows = await run(this.call(), after, about)
    return rows.map((row) => ({
      seq: row.seq,
      wire: row.shown ? liveWire(row) : null,
      isLast: row.event === 'live_ended',
    }))
  }

  protected receive(message: unknown): void {
    if (SendLiveMessageBody.safeParse(message).data === undefined) this.refuseMessage()
    else this.pong()
  }

  protected leave(): void {
    this.core.of(streamRegistry).leave(this)
  }
}
