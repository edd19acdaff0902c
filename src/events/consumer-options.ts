import type { Stream } from './subjects.ts'

export type ConsumerOptions<T> = {
  /** Durable name. It must never change, because the position in the stream is stored under it. */
  name: string
  stream: Stream
  /** One filter, wildcards allowed. NATS before 2.10 does not accept a list. */
  subject: string
  /** Maximum number of events in one call. */
  batch: number
  /** Time in milliseconds that a batch that is not full waits for more events. */
  lingerMs?: number
  /**
   * Instead of batches: number of events that are handled at once, each separately and in any order. The next event
   * starts as soon as one is done.
   */
  atOnce?: number
  /** Handles a batch in order. Must be safe to repeat. If it throws, the events are handled again one by one. */
  handle(batch: T[]): Promise<void>
  /**
   * Called before an event is moved to the dead letters, so that nothing waits for it. If it throws, the event stays.
   */
  giveUp?(event: T): Promise<void>
}
