import type { Core } from '../core/core.ts'
import { oldestPending } from './consumer-states.ts'
import { movedSubject, streamName, streams } from './subjects.ts'

/**
 * Lets a consumer read again from a time on, or from its oldest unsettled event if that is older, so that nothing is
 * skipped. JetStream cannot move a consumer, so it is deleted and created again under its name, and running workers are
 * notified to use the new one. Returns the number of events to read, or undefined when there is no such consumer.
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
        const created = await consumers.add(at, name, info.settings, { at: start })
        connection.publish(movedSubject(config, name))
        return created.pending
      } catch (error) {
        // A worker may have been faster and created the consumer as for the first time.
        if (tries === 5) throw error
      }
    }
  }
  return undefined
}
