import { DomainError } from '../contract/errors.ts'
import type { RawSocket } from '../contract/handlers.ts'
import type { UserActor, UserCtx } from '../core/context.ts'
import { createCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import { logOutage } from '../core/log-outage.ts'
import { postgresFailure } from '../platform/postgres.ts'
import { sessionFrom } from '../sessions/index.ts'
import { closeCodes } from './close-codes.ts'
import { type Allowance, messageAllowances } from './message-allowance.ts'
import { openConnections } from './open-connections.ts'
import { replaceListeners } from './replace-listeners.ts'
import { socketMetrics } from './socket-metrics.ts'

const maxWaitingMessages = 50
// Unsent bytes above which a socket is closed. The client can reconnect and read what it missed from Postgres.
const maxUnsentBytes = 1024 * 1024
// Enough for a client that still reads to learn the close code.
const leaveMs = 1_000

/**
 * A socket of a signed-in user. This class admits it, sends its first message and pings, receives its messages and
 * closes it. Subclasses define what it sends, see numbered/log-follower.ts.
 *
 * A class with methods and few fields, because a process has ten thousand of them.
 */
export abstract class UserSocket {
  readonly core: Core
  readonly actor: UserActor
  readonly requestId: string
  /** Its number in this process. */
  number = 0
  /** True once the first message was sent; messages without a number are not sent before it. */
  isWelcome = false
  protected readonly raw: RawSocket
  private hasPong = true
  private waiting = 0
  private readonly allowance: Allowance
  // Messages of the client are handled one after another, and after the first message of the server, so that one client
  // cannot use the whole connection pool.
  private queue: Promise<void>

  constructor(ctx: UserCtx, raw: RawSocket) {
    this.core = ctx.core
    this.actor = ctx.actor
    this.requestId = ctx.requestId ?? ''
    this.raw = raw
    this.allowance = this.core.of(messageAllowances).ofSocket()
    replaceListeners(this, raw)
    this.queue = this.begin()
  }

  /**
   * Subscribes to messages, sends the first message and follows the log. Runs once the session is known to be active.
   */
  protected abstract open(): Promise<void>
  /** Handles a message of the client, parsed; undefined when it is not JSON. */
  protected abstract receive(message: unknown): Promise<void> | void
  /** Undoes `open`. May be called before `open`, and more than once. */
  protected abstract leave(): void

  /** Returns a new context for each call of this socket, with its own unit of work. */
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

  /** Sends a ping, and drops the connection if there was no pong to the last ping. */
  heartbeat(): void {
    if (!this.hasPong) {
      this.raw.terminate()
      return
    }
    this.hasPong = false
    this.raw.ping()
  }

  onPong(): void {
    // An answer to a ping is free; a pong without one counts as a message.
    if (this.hasPong) this.isAllowed()
    this.hasPong = true
  }

  /** A ping counts as a message, because each is answered. */
  onPing(): void {
    this.isAllowed()
  }

  close(code: number, reason: string): void {
    this.raw.close(code, reason)
  }

  onEnd(): void {
    this.close(closeCodes.done, 'there are no more messages')
  }

  onError(error: unknown): void {
    if (error instanceof DomainError && error.code === 'ACCOUNT_SUSPENDED') {
      this.close(closeCodes.suspended, 'the account is suspended')
      return
    }
    if (postgresFailure(error) === 'unavailable') logOutage(this.core, 'sockets failed: postgres is unavailable', error)
    else this.core.log.error({ request_id: this.requestId, err: error }, 'socket failed')
    this.close(closeCodes.internal, 'internal error')
  }

  onClose(): void {
    this.leave()
    this.core.of(openConnections).remove(this)
  }

  /** Every message counts, whatever it contains. */
  onMessage(data: unknown): void {
    if (!this.isAllowed()) return
    if (++this.waiting > maxWaitingMessages) {
      this.closeTooFast()
      return
    }
    this.queue = this.queue
      .then(() => this.receive(parse(data)))
      .catch((error: unknown) => this.onError(error))
      .finally(() => {
        this.waiting -= 1
      })
  }

  /** Returns whether one more message may come; if not, closes the socket. One that is closing gets no attention. */
  private isAllowed(): boolean {
    if (!this.isOpen) return false
    if (this.core.of(messageAllowances).take(this.actor.id, this.allowance)) return true
    this.closeTooFast()
    return false
  }

  private closeTooFast(): void {
    if (!this.isOpen) return
    this.core.of(socketMetrics).tooFast.inc()
    this.close(closeCodes.tooFast, 'too many messages')
    // What still comes is not even read.
    this.raw.pause()
    setTimeout(() => this.raw.terminate(), leaveMs).unref()
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
      this.core.of(openConnections).add(this)
      // From here on, changes of the session are received. A session that ended after the handshake is found in
      // Postgres.
      const { id: userId, sessionId, role, tokenExpiresAt: expiresAt } = this.actor
      if ((await sessionFrom(this.core, { userId, sessionId, role, expiresAt }, null)) === undefined)
        return this.close(closeCodes.unauthorized, 'the session has ended')
      await this.open()
    } catch (error) {
      this.onError(error)
    } finally {
      // If the client disconnected meanwhile, `leave` may have run before `open`, so it runs again.
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
