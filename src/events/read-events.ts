import { setTimeout as pause } from 'node:timers/promises'
import type { Core } from '../core/core.ts'
import type { ConsumerInfo, ConsumerSettings, Messages } from '../platform/nats-consumers.ts'
import { createTrouble } from '../platform/trouble.ts'
import type { ConsumerOptions } from './consumer-options.ts'
import { eventsVariables } from './events.variables.ts'
import type { Inbox } from './inbox.ts'
import { isFor } from './only-for.ts'
import { doubtStreams, streamsReady } from './streams.ts'
import { movedSubject, streamName, subject } from './subjects.ts'

type Reader = { run(): Promise<void>; stop(): Promise<void> }

/** Where a consumer is: the events up to `settledSeq` are handled. The times identify the consumer and its stream. */
type Position = { streamCreatedAt: string | undefined; consumerCreatedAt: string; settledSeq: number }

const retryMs = 500
const rememberEveryMs = 5_000

async function isConnected({ nats }: Core): Promise<boolean> {
  return nats.ready.then(
    ({ connection }) => connection.isConnected(),
    () => true,
  )
}

/**
 * Returns a reader, which fills the inbox from the durable consumer. It creates a missing consumer, and a missing
 * stream, and retries failures. A consumer that was deleted continues where it was a few seconds before, so that
 * some events are handled again and none is skipped.
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
  const trouble = createTrouble(log, 'reading events', { consumer: name })
  const stopped = Promise.withResolvers<void>()
  let position: Position | undefined
  let messages: Messages | undefined

  async function ensureConsumer(streamCreatedAt: string | undefined): Promise<ConsumerInfo> {
    const { consumers } = await core.nats.ready
    // An existing consumer may have started elsewhere (see replay-consumer.ts), so only its settings are updated.
    if ((await consumers.info(stream, name)) !== undefined) return consumers.update(stream, name, settings)
    const isSameStream = position !== undefined && position.streamCreatedAt === streamCreatedAt
    const seq = isSameStream ? position!.settledSeq + 1 : 1
    const created = await consumers.add(stream, name, settings, { seq })
    if (position !== undefined) log.error({ consumer: name, from: seq }, 'a consumer was missing: created again')
    return created
  }

  async function read(): Promise<void> {
    await streamsReady(core)
    const { consumers, streams, connection } = await core.nats.ready
    const streamCreatedAt = await streams.createdAt(stream)
    const { createdAt: consumerCreatedAt, settledSeq } = await ensureConsumer(streamCreatedAt)
    if (position !== undefined && position.consumerCreatedAt !== consumerCreatedAt) inbox.detach()
    position = { streamCreatedAt, consumerCreatedAt, settledSeq }
    /** Remembers how far the consumer is. Ends the reading if the consumer is another one, or gone. */
    const check = async (): Promise<void> => {
      const info = await consumers.info(stream, name)
      if (info?.createdAt === consumerCreatedAt) position!.settledSeq = info.settledSeq
      else if (!inbox.isStopped()) {
        doubtStreams(core)
        await messages?.close()
      }
    }
    const checkSafely = (): void => void (connection.isConnected() && check().catch(() => undefined))
    const current = await consumers.read(stream, name, options.batch * 2, checkSafely)
    messages = current
    // `stop` may have come before there was anything to close. Closing waits for a reader, of which there is none.
    if (inbox.isStopped()) return void current.close().catch(() => undefined)
    trouble.works()
    const timer = setInterval(checkSafely, rememberEveryMs)
    const moved = connection.subscribe(movedSubject(config, name), { max: 1, callback: () => void current.close() })
    try {
      for await (const message of current) {
        if (isFor(message, name)) inbox.put(message)
        else message.ack()
      }
    } finally {
      clearInterval(timer)
      moved.unsubscribe()
    }
  }

  return {
    async run() {
      while (!inbox.isStopped()) {
        await Promise.race([read(), stopped.promise]).catch(async (error: unknown) => {
          doubtStreams(core)
          // The connection reports its own loss, once for all consumers.
          if (!inbox.isStopped() && (await isConnected(core))) trouble.failed(error)
        })
        if (!inbox.isStopped()) await pause(retryMs)
      }
    },
    async stop() {
      stopped.resolve()
      await messages?.close().catch(() => undefined)
    },
  }
}
