import { onEvents, onRowChanges } from './analytics/index.ts'
import { onMediaReady } from './content/index.ts'
import { type Ctx, createCtx } from './context.ts'
import type { DomainEvent, DomainEventData, DomainEventType } from './contract/generated/messages.ts'
import { type Consumer, type RowChange, runConsumer } from './events/index.ts'
import { purgeIdempotencyKeys } from './gateway/index.ts'
import { onMediaUploaded } from './media/index.ts'
import { onSocialEvents } from './notifications/index.ts'
import type { Runtime } from './runtime.ts'

const purgeEveryMs = 60 * 60 * 1000

export type Workers = { readonly consumers: Consumer[]; stop(): Promise<void> }

/** Everything that reacts to events, by consumer. */
export function startWorkers(runtime: Runtime): Workers {
  const system = (requestId: string | null = null): Ctx => createCtx(runtime, { actor: { kind: 'system' }, requestId })

  /** Reacts to the events of one type. */
  const reactTo =
    <T extends DomainEventType>(type: T, react: (ctx: Ctx, data: DomainEventData<T>) => Promise<void>) =>
    async (batch: DomainEvent[]): Promise<void> => {
      await Promise.all(
        batch.filter((event) => event.type === type).map((event) => react(system(event.request_id), event.data as DomainEventData<T>)),
      )
    }

  const consumers = [
    runConsumer<DomainEvent>(runtime, {
      name: 'notifications',
      stream: 'EVENTS',
      subject: 'events.>',
      batch: 200,
      handle: (batch) => onSocialEvents(system(), batch),
    }),
    // Two at a time: sharp uses a thread for each, and more would only hold more memory.
    runConsumer<DomainEvent>(runtime, {
      name: 'media',
      stream: 'EVENTS',
      subject: 'events.media',
      batch: 2,
      handle: reactTo('media_uploaded', onMediaUploaded),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'publishing',
      stream: 'EVENTS',
      subject: 'events.media',
      batch: 50,
      handle: reactTo('media_ready', onMediaReady),
    }),
    runConsumer<DomainEvent>(runtime, {
      name: 'clickhouse-events',
      stream: 'EVENTS',
      subject: 'events.>',
      batch: 2_000,
      lingerMs: 100,
      handle: (batch) => onEvents(system(), batch),
    }),
    runConsumer<RowChange>(runtime, {
      name: 'clickhouse-rows',
      stream: 'CDC',
      subject: 'cdc.>',
      batch: 2_000,
      lingerMs: 100,
      handle: (batch) => onRowChanges(system(), batch),
    }),
  ]
  const purge = setInterval(() => {
    purgeIdempotencyKeys(system()).catch((error: Error) => runtime.log.warn({ err: error.message }, 'idempotency keys could not be purged'))
  }, purgeEveryMs)
  return {
    consumers,
    async stop() {
      clearInterval(purge)
      await Promise.all(consumers.map((consumer) => consumer.stop()))
    },
  }
}
