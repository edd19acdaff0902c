import type { Message } from '../platform/nats-message.ts'

/** The delivered messages of a consumer that are not settled: they wait, or are being handled. */
export type Inbox = {
  put(message: Message): void
  /** Returns the number of waiting messages. */
  waiting(): number
  /** Resolves when a message has arrived, or when the consumer stops. */
  filled(): Promise<void>
  /** Returns the oldest waiting messages; from now on they are being handled. */
  take(atMost: number): Message[]
  settle(message: Message): void
  /**
   * Separates all messages from the consumer, which no longer exists. They are handled nevertheless: a new stream may
   * not have them. To settle one has no effect, because its number may be that of another message now. The new consumer
   * may deliver them again.
   */
  detach(): void
  /** Renews the acknowledgement timeout of all messages, so that waiting ones are not redelivered. */
  keepAlive(): void
  /** Returns all unsettled messages, so that they are redelivered to another worker at once. */
  releaseAll(): void
  stop(): void
  isStopped(): boolean
}

export function createInbox(): Inbox {
  const buffer: Message[] = []
  const unsettled = new Set<Message>()
  let stopped = false
  let wake: (() => void) | undefined
  return {
    put(message) {
      unsettled.add(message)
      buffer.push(message)
      wake?.()
    },
    waiting: () => buffer.length,
    filled: () => new Promise((resolve) => (wake = resolve)),
    take: (atMost) => buffer.splice(0, atMost),
    settle(message) {
      if (unsettled.delete(message)) message.ack()
    },
    detach: () => unsettled.clear(),
    keepAlive() {
      for (const message of unsettled) message.working()
    },
    releaseAll() {
      for (const message of unsettled) message.nak()
    },
    stop() {
      stopped = true
      wake?.()
    },
    isStopped: () => stopped,
  }
}
