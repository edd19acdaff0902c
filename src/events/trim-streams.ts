import type { Core } from '../core/core.ts'
import { eventsVariables } from './events.variables.ts'
import { streamName } from './subjects.ts'

/** Share of the maximum size from which a stream is trimmed, and to which. */
const nearlyFull = 0.8
const trimmed = 0.5

/**
 * Deletes the oldest events of streams that are nearly full, as far as all consumers have handled them: the stream
 * would otherwise refuse new events although nobody needs the old ones.
 */
export async function trimStreams(core: Core): Promise<void> {
  const { config } = core
  const { streams, consumers } = await core.nats.ready
  const maxBytes = config.of(eventsVariables).STREAM_MAX_MB * 1024 * 1024
  for (const name of ['EVENTS', 'CDC'] as const) {
    const stream = streamName(config, name)
    const state = await streams.state(stream)
    if (state === undefined || state.bytes < maxBytes * nearlyFull) continue
    const { bytes, messages, firstSeq } = state
    // Messages are of similar size, so the number of the first that stays is about right.
    let before = firstSeq + Math.ceil(messages * (1 - (maxBytes * trimmed) / bytes))
    // Only then: the number does not grow with events that the consumer does not read.
    for await (const { isDurable, pending, inFlight, settledSeq } of consumers.list(stream))
      if (isDurable && pending + inFlight > 0) before = Math.min(before, settledSeq + 1)
    if (before <= firstSeq) continue
    await streams.purge(stream, before)
    core.log.warn({ stream, before }, 'deleted the oldest events of a stream that was nearly full; all were handled')
  }
}
