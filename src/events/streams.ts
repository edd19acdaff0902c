import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { eventsVariables } from './events.variables.ts'
import { eventStreamNames, streamName, subject } from './subjects.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Days for which the streams keep their messages. */
export const keptDays = { EVENTS: 7, CDC: 2, SHOWN: 1, DEAD: 30 }
/**
 * An event is not handled again later than this, in milliseconds after it was first handled: it leaves the stream, or
 * becomes a dead letter at the end of its time there and is replayed from the dead letters at the end of theirs. One
 * more day, because clocks differ.
 */
export const handledAgainWithinMs = (keptDays.EVENTS + keptDays.DEAD + keptDays.EVENTS + 1) * dayMs
// After a crash, a relay publishes unconfirmed messages again; within this time JetStream drops the repetitions.
const repeatedWithinMs = 10 * 60 * 1000

// A soak has once seen a stream of NATS 2.9.10 that was created again at once and whose files of messages were missing:
// it delivered nothing. The cause is not known; a stream that is created a little later has been whole each time.
const deletionMs = 2_000

const eventStreams = part({
  open(core) {
    let ensuring: Promise<void> | undefined
    let existed = false
    const ensure = async (): Promise<void> => {
      if (existed && (await isAnyMissing(core))) await pause(deletionMs)
      await ensureStreams(core, (stream) => {
        const level = existed ? 'error' : 'info'
        core.log[level]({ stream }, existed ? 'a stream of events was missing: created again' : 'created a stream')
      })
      existed = true
    }
    return {
      ready(): Promise<void> {
        ensuring ??= ensure().catch((error: unknown) => {
          ensuring = undefined
          throw error
        })
        return ensuring
      },
      doubt(): void {
        ensuring = undefined
      },
    }
  },
})

async function isAnyMissing({ config, nats }: Core): Promise<boolean> {
  const { streams } = await nats.ready
  const found = await Promise.all(eventStreamNames(config).map((name) => streams.createdAt(name)))
  return found.includes(undefined)
}

/** Resolves when NATS is connected and the streams exist. */
export async function streamsReady(core: Core): Promise<void> {
  const { connection } = await core.nats.ready
  await connection.connected()
  await core.of(eventStreams).ready()
}

/** Call this when a stream may have been deleted. `streamsReady` then checks the streams, and creates missing ones. */
export function doubtStreams(core: Core): void {
  core.of(eventStreams).doubt()
}

/**
 * Creates the streams, or updates their settings. A full stream rejects new messages, so that the relay waits; it never
 * drops unread messages, except for impressions.
 */
async function ensureStreams(core: Core, onCreated: (stream: string) => void): Promise<void> {
  const { config } = core
  const { streams } = await core.nats.ready
  const { STREAM_MAX_MB } = config.of(eventsVariables)
  const wanted = [
    { name: 'EVENTS', subjects: 'events.>', whenFull: 'refuse' },
    { name: 'CDC', subjects: 'cdc.>', whenFull: 'refuse' },
    // Impressions are far more numerous than other events and only count, so the oldest are dropped.
    { name: 'SHOWN', subjects: 'shown.>', whenFull: 'drop' },
    { name: 'DEAD', subjects: 'dead.>', whenFull: 'refuse' },
  ] as const
  for (const { name, subjects, whenFull } of wanted) {
    const stream = streamName(config, name)
    const settings = {
      name: stream,
      subjects: [subject(config, subjects)],
      maxBytes: STREAM_MAX_MB * 1024 * 1024,
      maxAgeMs: keptDays[name] * dayMs,
      whenFull,
      repeatedWithinMs,
    }
    const isCreated = await streams.ensure(settings).catch(async (error: Error) => {
      // For example, NATS has too little space for a higher limit. The stream works with the settings that it has.
      if ((await streams.createdAt(stream)) === undefined) throw error
      core.log.error({ stream, err: error.message }, 'the settings of a stream could not be changed')
      return false
    })
    if (isCreated) onCreated(stream)
  }
}
