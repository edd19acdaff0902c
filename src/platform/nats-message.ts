/** Headers of a message. `get` returns the empty string for a missing header. */
type Headers = { get(name: string): string }

/** A message that was delivered to a consumer. */
export type Message = {
  readonly subject: string
  /** Its sequence number in the stream. */
  readonly seq: number
  readonly data: Uint8Array
  readonly headers: Headers | undefined
  /** `deliveryCount`: number of deliveries, including this one. */
  readonly info: { readonly deliveryCount: number }
  json<T>(): T
  /** Settles the message. */
  ack(): void
  /** Returns the message: it is redelivered at once. */
  nak(): void
  /** Reports that the message is still being handled: the time until its redelivery starts over. */
  working(): void
}

/** A message that is stored in a stream. */
export type StoredMessage = {
  readonly subject: string
  readonly seq: number
  readonly data: Uint8Array
  readonly header: Headers
  /** Time at which it was stored. */
  readonly time: Date
  json<T>(): T
  string(): string
}

/**
 * For `catch`: returns undefined when JetStream reports that there is no such stream, consumer or message. Throws other
 * errors again.
 */
export function undefinedIfMissing(error: unknown): undefined {
  if (!/not found|no message|store EOF/i.test(String((error as Error)?.message ?? error))) throw error
}
