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
   * Forgets all messages: they belong to a consumer that no longer exists. To settle one of them has no effect. The new
   * consumer delivers them again.
   */
  forget(): void
  /** Renews the acknowledgement timeout of all messages, so that waiting ones are not redelivered. */
  keepAlive(): void
  /** Returns all unsettled messages, so that they are redelivered to another worker at once. */
  releaseAll(): void
  stop(): void
  isStopped(): boolean
}

export function createInbox(): Inbox {
  const buffer: Message[] = []
  const held = new Set<Message>()
  let stopped = false
  let wake: (() => void) | undefined
  const all = (): Message[] => [...held, ...buffer]
  return {
    put(message) {
      buffer.push(message)
      wake?.()
    },
    waiting: () => buffer.length,
    filled: () => new Promise((resolve) => (wake = resolve)),
    take(atMost) {
      const taken = buffer.splice(0, atMost)
      for (const message of taken) held.add(message)
      return taken
    },
    settle(message) {
      if (held.delete(message)) message.ack()
    },
    forget() {
      buffer.length = 0
      held.clear()
    },
    keepAlive() {
      for (const message of all()) message.working()
    },
    releaseAll() {
      for (const message of all()) message.nak()
    },
    stop() {
      stopped = true
      wake?.()
    },
    isStopped: () => stopped,
  }
}
