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
  /** The subjects that it reads: one filter, wildcards allowed. NATS before 2.10 takes no list. */
  filter: string
  /** After how long a message that was handed out and not settled goes to somebody else. */
  ackWaitMs: number
  /** How many may be handed out and not settled. */
  maxInFlight: number
}

export type ConsumerInfo = {
  name: string
  /** Others, that only look, come and go. */
  isDurable: boolean
  settings: ConsumerSettings
  /** Not handed out yet. */
  pending: number
  /** Handed out and not settled. */
  inFlight: number
  redelivered: number
  /** All messages up to this place are settled. */
  settledSeq: number
}

/** Messages as they come, until they are closed. */
export type Messages = AsyncIterable<Message> & { close(): Promise<unknown> }

export type Consumers = {
  list(stream: string): AsyncIterable<ConsumerInfo>
  /** Undefined when there is no such consumer. */
  info(stream: string, name: string): Promise<ConsumerInfo | undefined>
  /** Makes a durable consumer that begins with the stream, or at a time. */
  add(stream: string, name: string, settings: ConsumerSettings, from?: Date): Promise<ConsumerInfo>
  /** Changes its settings; where it is in the stream stays. */
  update(stream: string, name: string, settings: ConsumerSettings): Promise<void>
  delete(stream: string, name: string): Promise<void>
  /** Reads on where the consumer is. `ahead`: how many are asked for before they are needed. */
  read(stream: string, name: string, ahead: number): Promise<Messages>
  /** Reads for somebody who only looks: what comes from now on, or from a place on. There is nothing to settle. */
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
      const made = await manager.consumers.add(stream, {
        ...toDriver(settings),
        durable_name: name,
        // Not AckPolicy.All: acknowledging the newest would also settle what a reader that died had been given.
        ack_policy: AckPolicy.Explicit,
        ...(from === undefined
          ? { deliver_policy: DeliverPolicy.All }
          : { deliver_policy: DeliverPolicy.StartTime, opt_start_time: from.toISOString() }),
      })
      return presentInfo(made)
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
