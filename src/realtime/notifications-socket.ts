import type { WSContext, WSEvents } from 'hono/ws'
import type { WebSocket } from 'ws'
import { createCtx, type UserCtx } from '../context.ts'
import { DomainError } from '../contract/errors.ts'
import type { NotificationsServerMessage } from '../contract/generated/messages.ts'
import { SendNotificationsMessageBody } from '../contract/generated/schemas.ts'
import { markNotificationsRead, notificationState, notificationsAfter, toMessage } from '../notifications/index.ts'
import { sessionFrom } from '../sessions/index.ts'
import { closeCodes } from './close-codes.ts'
import type { Subscriber } from './hub.ts'

const catchUpPage = 200
const maxWaitingMessages = 50
// What a reader may leave unread before it is closed; its notifications are in Postgres, so it can come back for them.
const maxUnsentBytes = 1024 * 1024

/** The notifications of one user on one socket: `connected`, then what was missed since `lastEventId`, then live; in order, each once. */
export function notificationsSocket(ctx: UserCtx, lastEventId: string | undefined): WSEvents {
  let subscriber: Subscriber | undefined
  let waiting = 0
  // One after another and after `connected`, so that one client cannot take the whole pool of connections.
  let turn: Promise<void> = Promise.resolve()
  const inTurn = (socket: WSContext, work: () => Promise<void>): void => {
    waiting += 1
    if (waiting > maxWaitingMessages) {
      socket.close(closeCodes.tooFast, 'more messages than can be handled')
      return
    }
    turn = turn
      .then(work)
      .catch((error: unknown) => {
        ctx.runtime.log.error({ request_id: ctx.requestId, err: error }, 'socket message failed')
        socket.close(closeCodes.internal, 'something broke')
      })
      .finally(() => {
        waiting -= 1
      })
  }
  return {
    onOpen(_event, socket) {
      const opened = createSubscriber(ctx, socket, lastEventId)
      subscriber = opened
      inTurn(socket, opened.begin)
    },
    onMessage(event, socket) {
      inTurn(socket, () => receive(ctx, socket, event.data))
    },
    onClose() {
      if (subscriber !== undefined) ctx.runtime.hub.leave(subscriber)
    },
  }
}

function createSubscriber(ctx: UserCtx, socket: WSContext, lastEventId: string | undefined) {
  const { runtime, actor } = ctx
  const raw = socket.raw as WebSocket
  let catchingUp: Promise<void> | undefined = Promise.resolve()
  let again = false
  let answered = true
  raw.on('pong', () => {
    answered = true
  })
  raw.on('error', () => raw.terminate())

  const subscriber = {
    userId: actor.id,
    sessionId: actor.sessionId,
    expiresAt: actor.tokenExpiresAt,
    lastSeq: 0,
    send(text: string) {
      if (raw.readyState !== raw.OPEN) return
      if (raw.bufferedAmount > maxUnsentBytes) return raw.close(closeCodes.tooSlow, 'the socket reads too slowly')
      raw.send(text)
      runtime.metrics.notificationsSent.inc()
    },
    isCatchingUp: () => catchingUp !== undefined,
    catchUp() {
      if (catchingUp !== undefined) again = true
      else catchingUp = run()
    },
    heartbeat() {
      if (!answered) return raw.terminate()
      answered = false
      raw.ping()
    },
    close: (code: number, reason: string) => raw.close(code, reason),
    async begin() {
      try {
        await runtime.hub.join(subscriber)
        // From here on the hub hears when the session ends; what ended between the handshake and now, Postgres knows.
        const claims = { userId: actor.id, sessionId: actor.sessionId, role: actor.role, expiresAt: actor.tokenExpiresAt }
        if ((await sessionFrom(runtime, claims, null)) === undefined) return raw.close(closeCodes.unauthorized, 'the session has ended')
        const state = await notificationState(ctx, actor.id, lastEventId ?? null)
        const resumed = state.anchor_seq !== null
        subscriber.lastSeq = state.anchor_seq ?? state.last_seq
        send(socket, {
          event: 'connected',
          data: {
            user_id: actor.id,
            unread_notifications: state.unread_count,
            resumed,
            last_event_id: resumed ? lastEventId! : state.last_id,
            timestamp: runtime.clock.now().toISOString(),
          },
        })
        catchingUp = run()
      } catch (error) {
        broke(error)
      }
    },
  }

  /** Sends what Postgres has after `lastSeq` until there is no more and nothing was announced meanwhile. */
  async function run(): Promise<void> {
    try {
      do {
        again = false
        for (let full = true; full; ) {
          const rows = await notificationsAfter(ctx, actor.id, subscriber.lastSeq, catchUpPage)
          for (const row of rows) {
            subscriber.lastSeq = row.seq
            subscriber.send(JSON.stringify(toMessage(row)))
          }
          full = rows.length === catchUpPage && raw.readyState === raw.OPEN
        }
      } while (again)
      catchingUp = undefined
    } catch (error) {
      broke(error)
    }
  }

  function broke(error: unknown): void {
    if (error instanceof DomainError && error.code === 'ACCOUNT_SUSPENDED') {
      raw.close(closeCodes.suspended, 'the account is suspended')
      return
    }
    runtime.log.error({ request_id: ctx.requestId, err: error }, 'socket failed')
    raw.close(closeCodes.internal, 'something broke')
  }
  return subscriber
}

function send(socket: WSContext, message: NotificationsServerMessage): void {
  socket.send(JSON.stringify(message))
}

async function receive(ctx: UserCtx, socket: WSContext, data: unknown): Promise<void> {
  const message = parse(data)
  if (message === undefined) return socket.close(closeCodes.badMessage, 'not a message of the contract')
  if (message.event === 'ping') return send(socket, { event: 'pong', data: { timestamp: ctx.runtime.clock.now().toISOString() } })
  // Each message is a call of its own, with its own unit of work.
  const call = createCtx(ctx.runtime, { actor: ctx.actor, requestId: ctx.requestId })
  await markNotificationsRead(call, message.up_to_id).catch((error: unknown) => {
    if (!(error instanceof DomainError)) throw error
  })
}

function parse(data: unknown) {
  if (typeof data !== 'string') return undefined
  try {
    return SendNotificationsMessageBody.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}
