import { DeliverPolicy } from '@nats-io/jetstream'
import type { DomainEvent } from '../../src/contract/generated/messages.ts'
import { streamName } from '../../src/events/index.ts'
import { createLog } from '../../src/platform/log.ts'
import { openNats } from '../../src/platform/nats.ts'
import { configHere } from '../local-environment.ts'

/** Prints events as they are published. Reads with a consumer of its own, so it takes nothing away from others. */
export async function eventsTail(options: { last?: number; count?: number; json?: boolean }): Promise<void> {
  const config = configHere()
  const nats = openNats(config.NATS_URL, 'nova events tail', createLog('silent'))
  const { jetstream, manager } = await nats.ready
  const stream = streamName(config, 'EVENTS')
  const { state } = await manager.streams.info(stream)
  const from =
    options.last === undefined
      ? { deliver_policy: DeliverPolicy.New }
      : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: Math.max(1, state.last_seq - options.last + 1) }
  const consumer = await jetstream.consumers.get(stream, from)
  const messages = await consumer.consume()
  process.once('SIGINT', () => void messages.close())
  process.once('SIGTERM', () => void messages.close())
  let left = options.count ?? Number.POSITIVE_INFINITY
  for await (const message of messages) {
    const event = message.json<DomainEvent>()
    console.log(
      options.json
        ? JSON.stringify(event)
        : `${event.occurred_at}  ${event.type.padEnd(18)}  ${event.actor_id ?? '-'}  ${JSON.stringify(event.data)}`,
    )
    if (--left <= 0) break
  }
  await nats.close()
}
