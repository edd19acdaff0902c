import type { Core } from '../core/core.ts'
import type { ConsumerSettings, Messages } from '../platform/nats-consumers.ts'
import { type ConsumerOptions, pause } from './consumer-options.ts'
import { eventsVariables } from './events.variables.ts'
import type { Inbox } from './inbox.ts'
import { isFor } from './only-for.ts'
import { streamsReady } from './streams.ts'
import { movedSubject, streamName, subject } from './subjects.ts'

type Reader = { run(): Promise<void>; stop(): Promise<void> }

const retryMs = 500

/**
 * Returns a reader, which fills the inbox from the durable consumer. It creates a missing consumer and retries
 * failures.
 */
export function createReader<T>(core: Core, options: ConsumerOptions<T>, inbox: Inbox): Reader {
  const { config, log } = core
  const { name } = options
  const stream = streamName(config, options.stream)
  const settings: ConsumerSettings = {
    filter: subject(config, options.subject),
    ackWaitMs: config.of(eventsVariables).CONSUMER_ACK_WAIT_MS,
    maxInFlight: options.batch * 4,
  }
  let messages: Messages | undefined

  async function read(): Promise<void> {
    await streamsReady(core)
    const { consumers, connection } = await core.nats.ready
    // An existing consumer may have started elsewhere (see replay-consumer.ts), so only its settings are updated.
    if ((await consumers.info(stream, name)) === undefined) await consumers.add(stream, name, settings)
    else await consumers.update(stream, name, settings)
    const current = await consumers.read(stream, name, options.batch * 2)
    messages = current
    // `stop` may have come before there was anything to close. Closing waits for a reader, of which there is none.
    if (inbox.isStopped()) return void current.close().catch(() => undefined)
    const moved = connection.subscribe(movedSubject(config, name), { max: 1, callback: () => void current.close() })
    try {
      for await (const message of current) {
        if (isFor(message, name)) inbox.put(message)
        else message.ack()
      }
    } finally {
      moved.unsubscribe()
    }
  }

  return {
    async run() {
      while (!inbox.isStopped()) {
        await read().catch((error: unknown) => {
          if (!inbox.isStopped()) log.warn({ consumer: name, err: String(error) }, 'consumer cannot read; trying again')
        })
        if (!inbox.isStopped()) await pause(retryMs)
      }
    },
    async stop() {
      await messages?.close().catch(() => undefined)
    },
  }
}
