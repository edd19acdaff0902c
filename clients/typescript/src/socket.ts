/** `waiting` is between two attempts; `closed` is for good, see `SocketEnd`. */
export type SocketState = 'connecting' | 'open' | 'waiting' | 'closed'

/** Why a socket is closed for good. The codes are those of the contract. */
export type SocketEnd = { code: number; reason: string }

/** The part of the standard WebSocket that is used; Node 22 and browsers have it, and so has the package `ws`. */
export type WebSocketLike = {
  addEventListener(type: string, listener: (event: { data?: unknown; code?: number; reason?: string }) => void): void
  send(text: string): void
  close(code?: number): void
}

export type SocketOptions = {
  /** Where to go on from, the `lastEventId` of an earlier socket: what was missed since comes first. */
  lastEventId?: string
  /** Renews the access token that `connection.accessToken` gives. Called when the API says that it has expired. */
  refresh?: () => Promise<unknown>
  /** Another WebSocket than the global one. */
  webSocket?: new (
    url: string,
  ) => WebSocketLike
  /** Bounds of the wait between attempts; 250 ms and 30 s when left out. */
  minDelayMs?: number
  maxDelayMs?: number
}

type Events<M extends { event: string }> = M['event']
type Of<M extends { event: string }, E extends string> = Extract<M, { event: E }>

/**
 * A socket that stays: it reconnects by itself and goes on where it was, so that handlers see every message once and in
 * order.
 */
export type NovaSocket<M extends { event: string }> = {
  readonly state: SocketState
  /** The place to go on from, for the next start of the app. */
  readonly lastEventId: string | undefined
  /** Calls the handler with every message of this kind. Answers a function that ends it. */
  on<E extends Events<M>>(event: E, handler: (message: Of<M, E>) => void): () => void
  /** Calls the handler with every message, of kinds that this client does not know too. */
  onMessage(handler: (message: M) => void): () => void
  /** Calls the handler with every change of state; `end` says why when it is `closed`. */
  onState(handler: (state: SocketState, end: SocketEnd | undefined) => void): () => void
  /** Calls the handler when history did not reach back to where the socket was: fetch what is shown anew. */
  onGap(handler: () => void): () => void
  /** Sends a message; dropped while the socket is not open. */
  send(message: { event: string; [field: string]: unknown }): void
  close(): void
}
