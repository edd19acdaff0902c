import { DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream'
import { nanos } from '@nats-io/transport-node'
import type { Runtime } from '../runtime.ts'
import { streamName, subject } from './subjects.ts'

const dayMs = 24 * 60 * 60 * 1000

const made = new WeakMap<Runtime, Promise<void>>()

/** Resolves when NATS has been reached and the streams are there; made once for each process. */
export function streamsReady(runtime: Runtime): Promise<void> {
  const known = made.get(runtime)
  if (known !== undefined) return known
  const making = ensureStreams(runtime)
  made.set(runtime, making)
  making.catch(() => made.delete(runtime))
  return making
}

/** Makes the streams, or brings them up to date. A full stream refuses what is new, so that the relay waits; it never drops what is unread, but for impressions. */
async function ensureStreams(runtime: Runtime): Promise<void> {
  const { manager } = await runtime.nats.ready
  const streams = [
    { name: 'EVENTS', subjects: 'events.>', days: 7, discard: DiscardPolicy.New },
    { name: 'CDC', subjects: 'cdc.>', days: 2, discard: DiscardPolicy.New },
    // What was shown is many times as much as what was done, and only counts: the oldest of it goes.
    { name: 'SHOWN', subjects: 'shown.>', days: 1, discard: DiscardPolicy.Old },
    { name: 'DEAD', subjects: 'dead.>', days: 30, discard: DiscardPolicy.New },
  ] as const
  for (const { name, subjects, days, discard } of streams) {
    const config = {
      name: streamName(runtime.config, name),
      subjects: [subject(runtime.config, subjects)],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      discard,
      allow_direct: true,
      max_bytes: name === 'DEAD' || runtime.config.STREAM_MAX_MB === 0 ? -1 : runtime.config.STREAM_MAX_MB * 1024 * 1024,
      max_age: nanos(days * dayMs),
      // A relay that dies publishes again what it had not confirmed; within this time JetStream drops the repetition by its message id.
      duplicate_window: nanos(10 * 60 * 1000),
    }
    await manager.streams.add(config).catch(() => manager.streams.update(config.name, config))
  }
}
