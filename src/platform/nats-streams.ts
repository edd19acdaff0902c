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
  /**
   * Resolves with its sequence number when the message is stored. With `after`, it is stored only if the newest message
   * of the stream has that id, or if it was stored before. Rejects at once while NATS is not connected.
   */
  publish(
    subject: string,
    data: string | Uint8Array,
    options: { id: string; after?: string | undefined; headers?: Record<string, string> },
  ): Promise<number>
  /** Creates a stream, or updates its settings. Returns whether it was created. */
  ensure(settings: StreamSettings): Promise<boolean>
  /** Returns undefined when there is no such stream. */
  state(name: string): Promise<StreamState | undefined>
  /** Returns when a stream was created; undefined when there is none. */
  createdAt(name: string): Promise<string | undefined>
  /** Deletes the oldest messages up to a sequence number, which is the first that stays. */
  purge(name: string, before: number): Promise<void>
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

export function streamsOf(
  client: JetStreamClient,
  manager: JetStreamManager,
  connection: { isConnected(): boolean },
): Streams {
  return {
    async publish(subject, data, { id, after, headers = {} }) {
      // The driver would keep the message and drop it when it connects again, after the time for a response.
      if (!connection.isConnected()) throw new Error('NATS is not connected')
      const sent = natsHeaders()
      for (const [name, value] of Object.entries(headers)) sent.set(name, value)
      const expect = after === undefined ? {} : { expect: { lastMsgID: after } }
      return (await client.publish(subject, data, { msgID: id, headers: sent, ...expect })).seq
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
      if ((await this.createdAt(name)) === undefined) {
        const failure = await manager.streams.add(config).then(
          () => undefined,
          (error: Error) => error,
        )
        if (failure === undefined) return true
        // Another process may have created it just now.
        if ((await this.createdAt(name)) === undefined) throw failure
      }
      await manager.streams.update(name, config)
      return false
    },
    async createdAt(name) {
      return (await manager.streams.info(name).catch(undefinedIfMissing))?.created
    },
    async purge(name, before) {
      await manager.streams.purge(name, { seq: before })
    },
    async state(name) {
      const state = (await manager.streams.info(name).catch(undefinedIfMissing))?.state
      if (state === undefined) return undefined
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
