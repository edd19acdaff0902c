import { readConfig } from '../../src/config.ts'
import type { DomainEvent } from '../../src/contract/generated/messages.ts'
import { streamName } from '../../src/events/index.ts'
import { createLog } from '../../src/platform/log.ts'
import { openNats } from '../../src/platform/nats.ts'
import { environmentHere } from '../local-environment.ts'
import { print } from '../print.ts'

/** Prints events as they are published. Reads with a separate consumer, so other consumers miss nothing. */
export async function eventsTail(options: { last?: number; count?: number; json?: boolean }): Promise<void> {
  const config = readConfig({}, environmentHere())
  const nats = openNats(config.NATS_URL, 'nova events tail', createLog('silent'))
  const { streams, consumers } = await Promise.race([nats.ready, unreachable()])
  const stream = streamName(config, 'EVENTS')
  const lastSeq = (await streams.state(stream))?.lastSeq ?? 0
  const from = options.last === undefined ? undefined : Math.max(1, lastSeq - options.last + 1)
  const messages = await consumers.follow(stream, from)
  process.once('SIGINT', () => void messages.close())
  process.once('SIGTERM', () => void messages.close())
  let left = options.count ?? Number.POSITIVE_INFINITY
  for await (const message of messages) {
    const event = message.json<DomainEvent>()
    print(
      options.json
        ? JSON.stringify(event)
        : `${event.occurred_at}  ${event.type.padEnd(18)}  ${event.actor_id ?? '-'}  ${JSON.stringify(event.data)}`,
    )
    if (--left <= 0) break
  }
  await nats.close()
}

const patienceMs = 5_000

/** Rejects after a while: the connection itself is tried for ever. */
async function unreachable(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs).unref())
  throw new Error('cannot connect to NATS (NATS_URL)')
}
