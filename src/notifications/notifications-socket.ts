import { DomainError } from '../contract/errors.ts'
import { SendNotificationsMessageBody } from '../contract/generated/schemas.ts'
import type { RawSocket } from '../contract/handlers.ts'
import type { UserCtx } from '../core/context.ts'
import { LogFollower, type LogReader, type NumberedMessage } from '../numbered/index.ts'
import { UserSocket } from '../realtime/index.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { notificationListeners } from './notification-listeners.ts'
import { toMessage } from './notification-rows.ts'
import { notificationState, notificationsAfter } from './read-notifications.ts'

/**
 * Returns a function that serves one socket with the notifications of its user: `connected`, then the notifications
 * since `lastEventId`, then new ones; in order, each only once.
 */
export function notificationsSocket(ctx: UserCtx, lastEventId: string | undefined): (socket: RawSocket) => void {
  return (raw) => void new NotificationsSocket(ctx, raw, lastEventId)
}

class NotificationsSocket extends UserSocket implements LogReader {
  // Both fields are assigned before `open` runs, because `open` waits for the session first.
  readonly log: LogFollower
  private lastEventId: string | undefined

  constructor(ctx: UserCtx, raw: RawSocket, lastEventId: string | undefined) {
    super(ctx, raw)
    this.log = new LogFollower(this)
    this.lastEventId = lastEventId
  }

  protected async open(): Promise<void> {
    const { core, actor, lastEventId } = this
    this.lastEventId = undefined
    await core.of(notificationListeners).join(this)
    const state = await notificationState(this.call(), actor.id, lastEventId ?? null)
    const resumed = state.anchor_seq !== null
    this.log.lastSeq = state.anchor_seq ?? state.last_seq
    const data = {
      user_id: actor.id,
      unread_notifications: state.unread_count,
      resumed,
      last_event_id: resumed ? lastEventId! : state.last_id,
      timestamp: core.clock.now().toISOString(),
    }
    this.welcome({ event: 'connected', data })
    await this.log.begin(state.last_seq)
  }

  async readAfter(seq: number, limit: number): Promise<NumberedMessage[]> {
    const rows = await notificationsAfter(this.call(), this.actor.id, seq, limit)
    return rows.map((row) => ({ seq: row.seq, wire: JSON.stringify(toMessage(row)) }))
  }

  protected async receive(message: unknown): Promise<void> {
    const { data } = SendNotificationsMessageBody.safeParse(message)
    if (data === undefined) return this.refuseMessage()
    if (data.event === 'ping') return this.pong()
    // Older apps send the id beside `event`.
    const { data: { up_to_id: id } = {}, up_to_id: old } = data
    if ((id === undefined) === (old === undefined)) return this.refuseMessage()
    await markNotificationsRead(this.call(), (id ?? old)!).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error
    })
  }

  protected leave(): void {
    this.core.of(notificationListeners).leave(this)
  }
}
