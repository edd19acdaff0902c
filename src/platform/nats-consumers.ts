import {
  AckPolicy,
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

export type Consumers = {
  list(stream: string): AsyncIterable<ConsumerInfo>
  /** Returns undefined when there is no such consumer. */
  info(stream: string, name: string): Promise<ConsumerInfo | undefined>
  /** Creates a durable consumer that starts at the beginning of the stream, or at the time `from`. */
  add(stream: string, name: string, settings: ConsumerSettings, from?: Date): Promise<ConsumerInfo>
  /** Changes the settings of a consumer. Its position in the stream stays. */
  update(stream: string, name: string, settings: ConsumerSettings): Promise<void>
  delete(stream: string, name: string): Promise<void>
  /** Reads from the position of the consumer on. `ahead` is the number of messages that are prefetched. */
  read(stream: string, name: string, ahead: number): Promise<Messages>
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
        ...(from === undefined
          ? { deliver_policy: DeliverPolicy.All }
          : { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.toISOString() }),
      })
      return presentInfo(created)
    },
    async update(stream, name, settings) {
      await manager.consumers.update(stream, name, toDriver(settings))
    },
    async delete(stream, name) {
      await manager.consumers.delete(stream, name)
    },
    async read(stream, name, ahead) {
      const consumer = await client.consumers.get(stream, name)
      return consumer.consume({ max_messages: ahead, idle_heartbeat: 5_000 })
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
    pending: info.num_pending,
    inFlight: info.num_ack_pending,
    redelivered: info.num_redelivered,
    settledSeq: info.ack_floor.stream_seq,
  }
}
