import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { eventsVariables } from './events.variables.ts'
import { streamName, subject } from './subjects.ts'

const dayMs = 24 * 60 * 60 * 1000
// A relay that dies publishes again what it had not confirmed; within this time JetStream drops the repetition.
const repeatedWithinMs = 10 * 60 * 1000

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

/**
 * Makes the streams, or brings them up to date. A full stream refuses what is new, so that the relay waits; it never
 * drops what is unread, but for impressions.
 */
async function ensureStreams(core: Core): Promise<void> {
  const { config } = core
  const { streams } = await core.nats.ready
  const { STREAM_MAX_MB } = config.of(eventsVariables)
  const wanted = [
    { name: 'EVENTS', subjects: 'events.>', days: 7, whenFull: 'refuse' },
    { name: 'CDC', subjects: 'cdc.>', days: 2, whenFull: 'refuse' },
    // What was shown is many times as much as what was done, and only counts: the oldest of it goes.
    { name: 'SHOWN', subjects: 'shown.>', days: 1, whenFull: 'drop' },
    { name: 'DEAD', subjects: 'dead.>', days: 30, whenFull: 'refuse' },
  ] as const
  for (const { name, subjects, days, whenFull } of wanted)
    await streams.ensure({
      name: streamName(config, name),
      subjects: [subject(config, subjects)],
      maxBytes: name === 'DEAD' ? 0 : STREAM_MAX_MB * 1024 * 1024,
      maxAgeMs: days * dayMs,
      whenFull,
      repeatedWithinMs,
    })
}
