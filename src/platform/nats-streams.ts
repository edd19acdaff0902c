import {
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream'
import { nanos, headers as natsHeaders } from '@nats-io/transport-node'
import { type StoredMessage, undefinedIfMissing } from './nats-message.ts'

export type StreamSettings = {
  name: string
  subjects: string[]
  /** Maximum size in bytes; 0 leaves it to the server. */
  maxBytes: number
  maxAgeMs: number
  /** A full stream rejects new messages, or drops the oldest ones. */
  whenFull: 'refuse' | 'drop'
  /** Time in milliseconds within which a second message with the same id is dropped. */
  repeatedWithinMs: number
}

export type StreamState = { messages: number; bytes: number; firstSeq: number; lastSeq: number }

export type Streams = {
  /** Resolves when the message is stored. Messages of one process are stored in the order of the calls. */
  publish(
    subject: string,
    data: string | Uint8Array,
    options: { id: string; headers?: Record<string, string> },
  ): Promise<unknown>
  /** Creates a stream, or updates its settings. */
  ensure(settings: StreamSettings): Promise<void>
  state(name: string): Promise<StreamState>
  /** Returns the number of messages by subject. */
  countBySubject(name: string): Promise<Map<string, number>>
  /** Returns the message with a sequence number; undefined when there is none. */
  get(name: string, seq: number): Promise<StoredMessage | undefined>
  /**
   * Returns the first message of a subject (wildcards allowed) from a sequence number on; undefined when there is none.
   * Any replica may respond.
   */
  next(name: string, from: { seq: number; subject: string }): Promise<StoredMessage | undefined>
  /** Deletes a message permanently. Returns false when there is none. */
  deleteMessage(name: string, seq: number): Promise<boolean>
  /** Deletes a stream with all its messages. */
  delete(name: string): Promise<void>
}

export function streamsOf(client: JetStreamClient, manager: JetStreamManager): Streams {
  return {
    publish(subject, data, { id, headers = {} }) {
      const sent = natsHeaders()
      for (const [name, value] of Object.entries(headers)) sent.set(name, value)
      return client.publish(subject, data, { msgID: id, headers: sent })
    },
    async ensure({ name, subjects, maxBytes, maxAgeMs, whenFull, repeatedWithinMs }) {
      const config = {
        name,
        subjects,
        retention: RetentionPolicy.Limits,
        storage: StorageType.File,
        discard: whenFull === 'refuse' ? DiscardPolicy.New : DiscardPolicy.Old,
        allow_direct: true,
        max_bytes: maxBytes === 0 ? -1 : maxBytes,
        max_age: nanos(maxAgeMs),
        duplicate_window: nanos(repeatedWithinMs),
      }
      await manager.streams.add(config).catch(() => manager.streams.update(name, config))
    },
    async state(name) {
      const { state } = await manager.streams.info(name)
      return {
        messages: state.messages,
        bytes: state.bytes,
        firstSeq: state.first_seq,
        lastSeq: state.last_seq,
      }
    },
    async countBySubject(name) {
      const { state } = await manager.streams.info(name, { subjects_filter: '>' })
      return new Map(Object.entries(state.subjects ?? {}))
    },
    async get(name, seq) {
      return (await manager.streams.getMessage(name, { seq }).catch(undefinedIfMissing)) ?? undefined
    },
    async next(name, { seq, subject }) {
      const query = { seq, next_by_subj: subject }
      return (await manager.direct.getMessage(name, query).catch(undefinedIfMissing)) ?? undefined
    },
    async deleteMessage(name, seq) {
      return (await manager.streams.deleteMessage(name, seq).catch(undefinedIfMissing)) ?? false
    },
    async delete(name) {
      await manager.streams.delete(name)
    },
  }
}
