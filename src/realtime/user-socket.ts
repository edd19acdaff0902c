import { DomainError } from '../contract/errors.ts'
import type { RawSocket } from '../contract/handlers.ts'
import type { UserActor, UserCtx } from '../core/context.ts'
import { createCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { sessionFrom } from '../sessions/index.ts'
import { closeCodes } from './close-codes.ts'
import { socketMetrics } from './socket-metrics.ts'
import { openSockets } from './sockets.ts'
import { takeOver } from './take-over.ts'

const maxWaitingMessages = 50
// What a reader may leave unread before it is closed; what it misses is in Postgres, so it can come back for it.
const maxUnsentBytes = 1024 * 1024

/**
 * A socket of somebody who is signed in. What it tells is up to its heirs, see numbered/log-follower.ts; here it is
 * admitted, welcomed, pinged, heard and closed.
 *
 * A class with methods and few fields, since a process has ten thousand of them.
 */
export abstract class UserSocket {
  readonly core: Core
  readonly actor: UserActor
  readonly requestId: string
  /** Its number in this process. */
  number = 0
  /** Whether it has had its first message; what has no number does not come before. */
  isWelcome = false
  protected readonly raw: RawSocket
  private answered = true
  private waiting = 0
  // Messages of the client, one after another and after the first of ours, so that one client cannot take the whole
  // pool of connections.
  private turn: Promise<void>

  constructor(ctx: UserCtx, raw: RawSocket) {
    this.core = ctx.core
    this.actor = ctx.actor
    this.requestId = ctx.requestId ?? ''
    this.raw = raw
    takeOver(this, raw)
    this.turn = this.begin()
  }

  /** Joins whoever announces, welcomes the client and begins to follow. Runs once the session is known to last. */
  protected abstract open(): Promise<void>
  /** A message of the client, parsed or undefined. */
  protected abstract receive(message: unknown): Promise<void> | void
  /** Undoes `open`; may come before it and more than once. */
  protected abstract leave(): void

  /** Each call of this socket is one of its own, with its own unit of work. */
  protected call(): UserCtx {
    return createCtx(this.core, { actor: this.actor, requestId: this.requestId })
  }

  get isOpen(): boolean {
    return this.raw.readyState === this.raw.OPEN
  }

  send(wire: string | Buffer): void {
    if (!this.isOpen) return
    if (this.raw.bufferedAmount > maxUnsentBytes) {
      this.raw.close(closeCodes.tooSlow, 'the socket reads too slowly')
      return
    }
    this.raw.send(wire, { binary: false })
    this.core.of(socketMetrics).sent.inc()
  }

  /** Pings, and drops the connection if the last ping was not answered. */
  heartbeat(): void {
    if (!this.answered) {
      this.raw.terminate()
      return
    }
    this.answered = false
    this.raw.ping()
  }

  hasAnswered(): void {
    this.answered = true
  }

  close(code: number, reason: string): void {
    this.raw.close(code, reason)
  }

  hasReadAll(): void {
    this.close(closeCodes.done, 'that was all')
  }

  hasFailed(error: unknown): void {
    if (error instanceof DomainError && error.code === 'ACCOUNT_SUSPENDED') {
      this.close(closeCodes.suspended, 'the account is suspended')
      return
    }
    this.core.log.error({ request_id: this.requestId, err: error }, 'socket failed')
    this.close(closeCodes.internal, 'something broke')
  }

  hasClosed(): void {
    this.leave()
    this.core.of(openSockets).leave(this)
  }

  hear(data: unknown): void {
    if (++this.waiting > maxWaitingMessages) {
      this.close(closeCodes.tooFast, 'more messages than can be handled')
      return
    }
    this.turn = this.turn
      .then(() => this.receive(parse(data)))
      .catch((error: unknown) => this.hasFailed(error))
      .finally(() => {
        this.waiting -= 1
      })
  }

  /** Sends the first message. */
  protected welcome(message: object): void {
    this.send(JSON.stringify(message))
    this.isWelcome = true
  }

  protected refuseMessage(): void {
    this.close(closeCodes.badMessage, 'not a message of the contract')
  }

  protected pong(): void {
    this.send(JSON.stringify({ event: 'pong', data: { timestamp: this.core.clock.now().toISOString() } }))
  }

  private async begin(): Promise<void> {
    try {
      this.core.of(openSockets).join(this)
      // From here on news of the session are heard; what ended between the handshake and now, Postgres knows.
      const { id: userId, sessionId, role, tokenExpiresAt: expiresAt } = this.actor
      if ((await sessionFrom(this.core, { userId, sessionId, role, expiresAt }, null)) === undefined)
        return this.close(closeCodes.unauthorized, 'the session has ended')
      await this.open()
    } catch (error) {
      this.hasFailed(error)
    } finally {
      // Whoever hung up meanwhile has left already, perhaps before joining.
      if (!this.isOpen) this.leave()
    }
  }
}

function parse(data: unknown): unknown {
  try {
    return JSON.parse(String(data))
  } catch {
    return undefined
  }
}
