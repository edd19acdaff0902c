import type { Stream } from './subjects.ts'

export type ConsumerOptions<T> = {
  /** The durable name; a reaction keeps it for ever, since it is its position in the stream. */
  name: string
  stream: Stream
  /** One filter, wildcards allowed; NATS before 2.10 takes no list. */
  subject: string
  /** How many are handled in one call at the most. */
  batch: number
  /** How long a batch may wait to become fuller. */
  lingerMs?: number
  /**
   * Instead of batches: so many are handled at once, each on its own, in any order; the next one begins as soon as one
   * is done.
   */
  atOnce?: number
  /** Handles a batch in order; must be safe to repeat. Throwing repeats it one by one. */
  handle(batch: T[]): Promise<void>
  /** Called before an event is put aside, so that nobody waits for it. Throwing keeps the event. */
  giveUp?(event: T): Promise<void>
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
