import { SendLiveMessageBody } from '../contract/generated/schemas.ts'
import type { RawSocket } from '../contract/handlers.ts'
import { sql, type UserCtx } from '../core/context.ts'
import { unlessBlocked, unlessMuted, unlessSuspended } from '../graph/index.ts'
import { closeCodes, type Numbered, NumberedSocket } from '../realtime/index.ts'
import { type LiveMessageRow, liveWire } from './live-messages.ts'
import { presenceOf } from './presence.ts'
import { openRooms } from './rooms.ts'
import { expectWatchable, mayWatch, type Stream, streamColumns } from './stream-access.ts'

const now = '$4::timestamptz'
const after = {
  name: 'live_messages_after',
  text: `select m.seq::float8 as seq, m.id, m.event, m.data, m.data <> 'null' and (m.author_id is null or (
        ${unlessBlocked({ viewer: '$2::uuid', other: 'm.author_id', now })} and ${unlessMuted({ viewer: '$2::uuid', other: 'm.author_id', now })}
        and exists (select from users a where a.id = m.author_id and ${unlessSuspended({ user: 'a', now })}))) as shown
    from live_messages m where m.session_id = $1 and m.seq > $3 order by m.seq limit $5`,
}
const place = {
  name: 'live_place',
  text: `select c.like_count, l.last_message_seq::float8 as last_seq, case when $2 = '00000000-0000-0000-0000-000000000000'::uuid then 0::float8
        else (select seq::float8 from live_messages where session_id = l.id and id = $2) end as anchor_seq,
      (select id from live_messages where session_id = l.id order by seq desc limit 1) as last_id,
      (select seq::float8 from live_messages where session_id = l.id and cause = 'ended') as ended_seq, ${streamColumns({ viewer: '$3::uuid', now: '$4::timestamptz' })}
    from live_sessions l join contents c on c.id = l.id join users u on u.id = c.creator_id where l.id = $1`,
}
type Place = Stream & {
  like_count: number
  last_seq: number
  anchor_seq: number | null
  last_id: string | null
  ended_seq: number | null
}

/**
 * What happens in a stream, on one socket of somebody who watches.
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

export class LiveSocket extends NumberedSocket {
  readonly streamId: string
  readonly isCreator: boolean
  isCounted: boolean
  hasCount: boolean
  private lastEventId: string | undefined

  constructor(ctx: UserCtx, raw: RawSocket, streamId: string, isCreator: boolean, lastEventId: string | undefined) {
    super(ctx, raw)
    this.streamId = streamId
    this.isCreator = isCreator
    this.isCounted = false
    this.hasCount = false
    this.lastEventId = lastEventId
  }

  protected async open(): Promise<boolean> {
    const { core, streamId, lastEventId } = this
    this.lastEventId = undefined
    await core.of(openRooms).join(this)
    const [state] = await sql<Place>(this.call(), place, [
      streamId,
      lastEventId ?? null,
      this.actor.id,
      core.clock.now(),
    ])
    // Who was thrown out between the handshake and now was not told of it.
    if (!mayWatch(state)) {
      this.close(closeCodes.notAllowed, 'this stream may not be watched')
      return false
    }
    const resumed = state!.anchor_seq !== null
    this.lastSeq = state!.anchor_seq ?? state!.last_seq
    // Nobody joins after the end without hearing of it.
    if (state!.ended_seq !== null) this.lastSeq = Math.min(this.lastSeq, state!.ended_seq - 1)
    const { count } = await presenceOf(core, streamId)
    const data = {
      ...{ stream_id: streamId, status: state!.status, viewer_count: count, like_count: state!.like_count, resumed },
      ...{ last_event_id: resumed ? lastEventId! : state!.last_id, timestamp: core.clock.now().toISOString() },
    }
    this.send(JSON.stringify({ event: 'joined', data }))
    return this.lastSeq < state!.last_seq
  }

  protected async readAfter(seq: number, limit: number): Promise<Numbered[]> {
    const values = [this.streamId, this.actor.id, seq, this.core.clock.now(), limit]
    const rows = await sql<LiveMessageRow & { shown: boolean }>(this.call(), after, values)
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
    this.core.of(openRooms).leave(this)
  }
}
