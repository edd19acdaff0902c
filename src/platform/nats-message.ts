/** Headers of a message; one that is not there is the empty string. */
type Headers = { get(name: string): string }

/** A message that a consumer was handed. */
export type Message = {
  readonly subject: string
  /** Its place in the stream. */
  readonly seq: number
  readonly data: Uint8Array
  readonly headers: Headers | undefined
  /** `deliveryCount`: how often it has been handed out, this time included. */
  readonly info: { readonly deliveryCount: number }
  json<T>(): T
  /** Settles it. */
  ack(): void
  /** Gives it back: it is handed out again at once. */
  nak(): void
  /** Still being worked on: the time until it goes to somebody else begins anew. */
  working(): void
}

/** A message as it lies in a stream. */
export type StoredMessage = {
  readonly subject: string
  readonly seq: number
  readonly data: Uint8Array
  readonly header: Headers
  /** When it was stored. */
  readonly time: Date
  json<T>(): T
  string(): string
}

/**
 * For `catch`: undefined when JetStream says that there is no such stream, consumer or message. Other failures are
 * thrown.
 */
export function undefinedIfMissing(error: unknown): undefined {
  if (!/not found|no message|store EOF/i.test(String((error as Error)?.message ?? error))) throw error
}
