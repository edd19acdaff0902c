import type { Config } from '../config.ts'
import type { DomainEvent, DomainEventData, DomainEventType } from '../contract/generated/messages.ts'
import { type Ctx, systemCtx } from '../core/context.ts'
import type { RowChange } from './row-change.ts'
import type { Stream } from './subjects.ts'

/** Handles a batch of events in order. Must be safe to repeat. */
export type Handle<T = DomainEvent> = (ctx: Ctx, batch: T[]) => Promise<void>

/** A consumer of events, with its own durable position. */
export type ConsumerDefinition<T> = {
  /** Durable name. It must never change, because the position in the stream is stored under it. */
  name: string
  stream: Stream
  /** One filter, wildcards allowed. NATS before 2.10 does not accept a list. */
  subject: string
  /** Maximum number of events in one call. */
  batch: number
  /** False if this installation does not need the consumer: it does not run, and its position is deleted. */
  isNeeded?(config: Config): boolean
  /** Time in milliseconds that a batch that is not full waits for more events. */
  lingerMs?(config: Config): number
  /** Instead of batches: number of events that are handled at once, each separately and in any order. */
  atOnce?(config: Config): number
  handle: Handle<T>
  /**
   * Called before an event is moved to the dead letters, so that nothing waits for it. If it throws, the event stays.
   */
  giveUp?(ctx: Ctx, event: T): Promise<void>
}

type Defined<T> = Omit<ConsumerDefinition<T>, 'stream'> & { stream?: Stream }

/** Defines a consumer of domain events. */
export function onEventsOf(definition: Defined<DomainEvent>): ConsumerDefinition<DomainEvent> {
  return { stream: 'EVENTS', ...definition }
}

/** Defines a consumer of row changes. */
export function onRowsOf(definition: Defined<RowChange>): ConsumerDefinition<RowChange> {
  return { stream: 'CDC', ...definition }
}

/** Combines several handlers in one consumer; they run one after the other. */
export function inTurn(...handlers: Handle[]): Handle {
  return async (ctx, batch) => {
    for (const handle of handlers) await handle(ctx, batch)
  }
}

/** Returns a handler for events of one type. Each is handled in a context with the id of the request that caused it. */
export function reactTo<T extends DomainEventType>(
  type: T,
  react: (ctx: Ctx, data: DomainEventData<T>) => Promise<void>,
): Handle {
  return async (ctx, batch) => {
    const matching = batch.filter((event) => event.type === type)
    await Promise.all(
      matching.map((event) => react(systemCtx(ctx.core, event.request_id), event.data as DomainEventData<T>)),
    )
  }
}
