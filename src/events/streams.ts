import { DiscardPolicy, RetentionPolicy, StorageType } from '@nats-io/jetstream'
import { nanos } from '@nats-io/transport-node'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { eventsVariables } from './events.variables.ts'
import { streamName, subject } from './subjects.ts'

const dayMs = 24 * 60 * 60 * 1000

const eventStreams = part({
  open(core) {
    let making: Promise<void> | undefined
    return {
      ready(): Promise<void> {
        making ??= ensureStreams(core).catch((error: unknown) => {
          making = undefined
          throw error
        })
        return making
      },
    }
  },
})

/** Resolves when NATS has been reached and the streams are there; made once for each process. */
export function streamsReady(core: Core): Promise<void> {
  return core.of(eventStreams).ready()
}

/** Makes the streams, or brings them up to date. A full stream refuses what is new, so that the relay waits; it never drops what is unread, but for impressions. */
async function ensureStreams(core: Core): Promise<void> {
  const { manager } = await core.nats.ready
  const { STREAM_MAX_MB } = core.config.of(eventsVariables)
  const streams = [
    { name: 'EVENTS', subjects: 'events.>', days: 7, discard: DiscardPolicy.New },
    { name: 'CDC', subjects: 'cdc.>', days: 2, discard: DiscardPolicy.New },
    // What was shown is many times as much as what was done, and only counts: the oldest of it goes.
    { name: 'SHOWN', subjects: 'shown.>', days: 1, discard: DiscardPolicy.Old },
    { name: 'DEAD', subjects: 'dead.>', days: 30, discard: DiscardPolicy.New },
  ] as const
  for (const { name, subjects, days, discard } of streams) {
    const config = {
      name: streamName(core.config, name),
      subjects: [subject(core.config, subjects)],
      retention: RetentionPolicy.Limits,
      storage: StorageType.File,
      discard,
      allow_direct: true,
      max_bytes: name === 'DEAD' || STREAM_MAX_MB === 0 ? -1 : STREAM_MAX_MB * 1024 * 1024,
      max_age: nanos(days * dayMs),
      // A relay that dies publishes again what it had not confirmed; within this time JetStream drops the repetition by its message id.
      duplicate_window: nanos(10 * 60 * 1000),
    }
    await manager.streams.add(config).catch(() => manager.streams.update(config.name, config))
  }
}
