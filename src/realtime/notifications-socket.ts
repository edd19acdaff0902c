import type { WSEvents } from 'hono/ws'
import type { WebSocket } from 'ws'
import type { UserCtx } from '../context.ts'
import { DomainError } from '../contract/errors.ts'
import { SendNotificationsMessageBody } from '../contract/generated/schemas.ts'
import { markNotificationsRead, notificationState, notificationsAfter, toMessage } from '../notifications/index.ts'
import { type Numbered, NumberedSocket } from './numbered-socket.ts'

/** The notifications of one user on one socket: `connected`, then what was missed since `lastEventId`, then live; in order, each once. */
export function notificationsSocket(ctx: UserCtx, lastEventId: string | undefined): WSEvents {
  return { onOpen: (_event, { raw }) => void new NotificationsSocket(ctx, raw as WebSocket, lastEventId) }
}

export class NotificationsSocket extends NumberedSocket {
  // Assigned before `open` runs, which waits for the session first.
  private lastEventId: string | undefined

  constructor(ctx: UserCtx, raw: WebSocket, lastEventId: string | undefined) {
    super(ctx, raw)
    this.lastEventId = lastEventId
  }

  protected async open(): Promise<boolean> {
    const { runtime, actor, lastEventId } = this
    this.lastEventId = undefined
    await runtime.hub.join(this)
    const state = await notificationState(this.call(), actor.id, lastEventId ?? null)
    const resumed = state.anchor_seq !== null
    this.lastSeq = state.anchor_seq ?? state.last_seq
    const data = {
      user_id: actor.id,
      unread_notifications: state.unread_count,
      resumed,
      last_event_id: resumed ? lastEventId! : state.last_id,
      timestamp: runtime.clock.now().toISOString(),
    }
    this.send(JSON.stringify({ event: 'connected', data }))
    return this.lastSeq < state.last_seq
  }

  protected async readAfter(seq: number, limit: number): Promise<Numbered[]> {
    const rows = await notificationsAfter(this.call(), this.actor.id, seq, limit)
    return rows.map((row) => ({ seq: row.seq, wire: JSON.stringify(toMessage(row)) }))
  }

  protected async receive(message: unknown): Promise<void> {
    const { data } = SendNotificationsMessageBody.safeParse(message)
    if (data === undefined) return this.refuseMessage()
    if (data.event === 'ping') return this.pong()
    await markNotificationsRead(this.call(), data.up_to_id).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error
    })
  }

  protected leave(): void {
    this.runtime.hub.leave(this)
  }
}
