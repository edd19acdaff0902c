import type { Config } from '../config.ts'
import type { DomainEvent, DomainEventData, DomainEventType } from '../contract/generated/messages.ts'
import { type Ctx, systemCtx } from '../core/context.ts'
import type { RowChange } from './row-change.ts'
import type { Stream } from './subjects.ts'

/** Handles a batch of events in order; must be safe to repeat. */
export type Handle<T = DomainEvent> = (ctx: Ctx, batch: T[]) => Promise<void>

/** What reacts to events, in a durable place of its own. */
export type ConsumerDefinition<T> = {
  /** The durable name; a reaction keeps it for ever, since it is its place in the stream. */
  name: string
  stream: Stream
  /** One filter, wildcards allowed; NATS before 2.10 takes no list. */
  subject: string
  /** How many are handled in one call at the most. */
  batch: number
  /** How long a batch may wait to become fuller, in milliseconds. */
  lingerMs?(config: Config): number
  /** Instead of batches: so many are handled at once, each on its own, in any order. */
  atOnce?(config: Config): number
  handle: Handle<T>
  /** Called before an event is put aside, so that nobody waits for it. Throwing keeps the event. */
  giveUp?(ctx: Ctx, event: T): Promise<void>
}

type Defined<T> = Omit<ConsumerDefinition<T>, 'stream'> & { stream?: Stream }

/** A consumer of domain events. */
export function onEventsOf(definition: Defined<DomainEvent>): ConsumerDefinition<DomainEvent> {
  return { stream: 'EVENTS', ...definition }
}

/** A consumer of row changes. */
export function onRowsOf(definition: Defined<RowChange>): ConsumerDefinition<RowChange> {
  return { stream: 'CDC', ...definition }
}

/** Several reactions in one consumer, one after the other. */
export function inTurn(...reactions: Handle[]): Handle {
  return async (ctx, batch) => {
    for (const react of reactions) await react(ctx, batch)
  }
}

/** Reacts to the events of one type, each with the id of the request that it came from. */
export function reactTo<T extends DomainEventType>(
  type: T,
  react: (ctx: Ctx, data: DomainEventData<T>) => Promise<void>,
): Handle {
  return async (ctx, batch) => {
    const ours = batch.filter((event) => event.type === type)
    await Promise.all(
      ours.map((event) => react(systemCtx(ctx.core, event.request_id), event.data as DomainEventData<T>)),
    )
  }
}
