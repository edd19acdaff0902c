import {
  AckPolicy,
  type ConsumerMessages,
  DeliverPolicy,
  type ConsumerInfo as DriverInfo,
  type JetStreamClient,
  type JetStreamManager,
} from '@nats-io/jetstream'
import { millis, nanos } from '@nats-io/transport-node'
import { type Message, undefinedIfMissing } from './nats-message.ts'

export type ConsumerSettings = {
  /** The subjects that it reads: one filter, wildcards allowed. NATS before 2.10 does not accept a list. */
  filter: string
  /** Time in milliseconds after which a delivered message that is not settled is redelivered. */
  ackWaitMs: number
  /** Maximum number of messages that are delivered and not settled. */
  maxInFlight: number
}

export type ConsumerInfo = {
  name: string
  /** False for the temporary consumers of clients that only read along. */
  isDurable: boolean
  settings: ConsumerSettings
  /** Time at which it was created. A consumer that is deleted and created again has another one. */
  createdAt: string
  /** Number of messages that are not delivered yet. */
  pending: number
  /** Number of messages that are delivered and not settled. */
  inFlight: number
  redelivered: number
  /** Sequence number up to which all messages are settled. */
  settledSeq: number
}

/** Messages as they arrive, until `close` is called. */
export type Messages = AsyncIterable<Message> & { close(): Promise<unknown> }

/** Where a new consumer starts: at a time or at a sequence number; without either at the beginning of the stream. */
export type Start = { at: Date } | { seq: number }

export type Consumers = {
  list(stream: string): AsyncIterable<ConsumerInfo>
  /** Returns undefined when there is no such consumer. */
  info(stream: string, name: string): Promise<ConsumerInfo | undefined>
  /** Creates a durable consumer. */
  add(stream: string, name: string, settings: ConsumerSettings, from?: Start): Promise<ConsumerInfo>
  /** Changes the settings of a consumer. Its position in the stream stays. */
  update(stream: string, name: string, settings: ConsumerSettings): Promise<ConsumerInfo>
  delete(stream: string, name: string): Promise<void>
  /**
   * Reads from the position of the consumer on. `ahead` is the number of messages that are prefetched. `onDoubt` is
   * called when the consumer may be gone: the server does not know it, or sends no heartbeats.
   */
  read(stream: string, name: string, ahead: number, onDoubt: () => void): Promise<Messages>
  /**
   * Reads along without a durable consumer: new messages only, or all from a sequence number on. Messages need not be
   * settled.
   */
  follow(stream: string, fromSeq?: number): Promise<Messages>
}

export function consumersOf(client: JetStreamClient, manager: JetStreamManager): Consumers {
  return {
    async *list(stream) {
      for await (const info of manager.consumers.list(stream)) yield presentInfo(info)
    },
    async info(stream, name) {
      const info = await manager.consumers.info(stream, name).catch(undefinedIfMissing)
      return info && presentInfo(info)
    },
    async add(stream, name, settings, from) {
      const created = await manager.consumers.add(stream, {
        ...toDriver(settings),
        durable_name: name,
        // Not AckPolicy.All: to acknowledge the newest would also settle messages that a dead reader had received.
        ack_policy: AckPolicy.Explicit,
        ...startOf(from),
      })
      return presentInfo(created)
    },
    async update(stream, name, settings) {
      return presentInfo(await manager.consumers.update(stream, name, toDriver(settings)))
    },
    async delete(stream, name) {
      await manager.consumers.delete(stream, name)
    },
    async read(stream, name, ahead, onDoubt) {
      const consumer = await client.consumers.get(stream, name)
      const options = { max_messages: ahead, bind: true, expires, idle_heartbeat: heartbeat }
      const messages = await consumer.consume(options)
      void watch(messages, onDoubt)
      return messages
    },
    async follow(stream, fromSeq) {
      const from =
        fromSeq === undefined
          ? { deliver_policy: DeliverPolicy.New }
          : { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: fromSeq }
      return (await client.consumers.get(stream, from)).consume()
    },
  }
}

// A reader whose requests are lost, for example because the stream has no leader, asks again after two heartbeats.
const heartbeat = 1_000
const expires = 5_000
const doubts: readonly string[] = ['consumer_deleted', 'no_responders', 'heartbeats_missed']

async function watch(messages: ConsumerMessages, onDoubt: () => void): Promise<void> {
  for await (const { type } of messages.status()) if (doubts.includes(type)) onDoubt()
}

function startOf(from: Start | undefined) {
  if (from === undefined) return { deliver_policy: DeliverPolicy.All }
  if ('at' in from) return { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.at.toISOString() }
  return { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from.seq }
}

function toDriver({ filter, ackWaitMs, maxInFlight }: ConsumerSettings) {
  return { filter_subject: filter, ack_wait: nanos(ackWaitMs), max_ack_pending: maxInFlight }
}

function presentInfo(info: DriverInfo): ConsumerInfo {
  const { config } = info
  return {
    name: info.name,
    isDurable: config.durable_name !== undefined,
    settings: {
      filter: config.filter_subject ?? '',
      ackWaitMs: millis(config.ack_wait ?? 0),
      maxInFlight: config.max_ack_pending ?? 0,
    },
    createdAt: info.created,
    pending: info.num_pending,
    inFlight: info.num_ack_pending,
    redelivered: info.num_redelivered,
    settledSeq: info.ack_floor.stream_seq,
  }
}
