import type { Message } from '../platform/nats-message.ts'

/** What a consumer was handed and has not settled: it waits here, or is being handled. */
export type Inbox = {
  put(message: Message): void
  /** How many wait. */
  waiting(): number
  /** Resolves when something has come, or when the consumer stops. */
  filled(): Promise<void>
  /** The oldest that wait; from now on they are being handled. */
  take(atMost: number): Message[]
  settle(message: Message): void
  /** Still ours: so that waiting does not look like death. */
  keep(): void
  /** What was not finished goes to another worker at once. */
  handBack(): void
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
      message.ack()
      held.delete(message)
    },
    keep() {
      for (const message of all()) message.working()
    },
    handBack() {
      for (const message of all()) message.nak()
    },
    stop() {
      stopped = true
      wake?.()
    },
    isStopped: () => stopped,
  }
}
