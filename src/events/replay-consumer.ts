import type { Core } from '../core/core.ts'
import { oldestPending } from './consumer-states.ts'
import { movedSubject, streamName, streams } from './subjects.ts'

/**
 * Lets a consumer read again from a time on, or from what it has not settled yet if that is older: nothing is skipped.
 * JetStream cannot move a consumer, so it is made anew under its name, and workers that run are told to take it up.
 * Returns how many events that are, or undefined when there is no such consumer.
 */
export async function replayConsumer(core: Core, name: string, from: Date): Promise<number | undefined> {
  const { config } = core
  const { consumers, connection } = await core.nats.ready
  for (const stream of streams) {
    const at = streamName(config, stream)
    const info = await consumers.info(at, name)
    if (info === undefined) continue
    const oldest = await oldestPending(core, stream, info)
    const start = oldest !== undefined && oldest < from ? oldest : from
    for (let tries = 1; ; tries++) {
      await consumers.delete(at, name).catch(() => undefined)
      try {
        const made = await consumers.add(at, name, info.settings, start)
        connection.publish(movedSubject(config, name))
        return made.pending
      } catch (error) {
        // A worker was quicker and made it as for the first time.
        if (tries === 5) throw error
      }
    }
  }
  return undefined
}
