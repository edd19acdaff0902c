import { type ConsumerConfig, DeliverPolicy } from '@nats-io/jetstream'
import type { Core } from '../core/core.ts'
import { isMissing, oldestPending } from './consumer-states.ts'
import { movedSubject, streamName, streams } from './subjects.ts'

/**
 * Lets a consumer read again from a time on, or from what it has not settled yet if that is older: nothing is skipped. JetStream cannot move a consumer, so
 * it is made anew under its name, and workers that run are told to take it up. Answers how many events that are, or undefined when there is no such consumer.
 */
export async function replayConsumer(core: Core, name: string, from: Date): Promise<number | undefined> {
  const { config } = core
  const { manager } = await core.nats.ready
  for (const stream of streams) {
    const at = streamName(config, stream)
    const info = await manager.consumers.info(at, name).catch((error: unknown) => {
      if (isMissing(error)) return undefined
      throw error
    })
    if (info === undefined) continue
    const oldest = await oldestPending(core, stream, info)
    const start = oldest !== null && Date.parse(oldest) < from.getTime() ? oldest : from.toISOString()
    const { opt_start_seq, opt_start_time, ...rest } = info.config
    const wanted: Partial<ConsumerConfig> = { ...rest, deliver_policy: DeliverPolicy.StartTime, opt_start_time: start }
    for (let tries = 1; ; tries++) {
      await manager.consumers.delete(at, name).catch(() => false)
      try {
        const made = await manager.consumers.add(at, wanted)
        const { connection } = await core.nats.ready
        connection.publish(movedSubject(config, name))
        return made.num_pending
      } catch (error) {
        // A worker was quicker and made it as for the first time.
        if (tries === 5) throw error
      }
    }
  }
  return undefined
}
