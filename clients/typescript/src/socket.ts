/** `waiting` is the state between two attempts; `closed` is final, see `SocketEnd`. */
export type SocketState = 'connecting' | 'open' | 'waiting' | 'closed'

/** The reason why a socket is finally closed. The codes are those of the contract. */
export type SocketEnd = { code: number; reason: string }

/** The part of the standard WebSocket that is used here. Node 22, browsers and the package `ws` provide it. */
export type WebSocketLike = {
  addEventListener(type: string, listener: (event: { data?: unknown; code?: number; reason?: string }) => void): void
  send(text: string): void
  close(code?: number): void
}

export type SocketOptions = {
  /** The `lastEventId` of an earlier socket. Messages that were missed since then are received first. */
  lastEventId?: string
  /** Renews the token of `accessToken`. Called when the API refuses it. A session refreshes its tokens by itself. */
  refresh?: () => Promise<unknown>
  /** Replaces the global WebSocket, which Node has since version 22. */
  webSocket?: new (
    url: string,
  ) => WebSocketLike
  /** Bounds of the delay between attempts, in milliseconds; 250 ms and 30 s by default. */
  minDelayMs?: number
  maxDelayMs?: number
}

type Events<M extends { event: string }> = M['event']
type Of<M extends { event: string }, E extends string> = Extract<M, { event: E }>

/**
 * A socket that reconnects by itself and resumes where it was, so that handlers receive every message once and in
 * order.
 */
export type NovaSocket<M extends { event: string }> = {
  readonly state: SocketState
  /** Position from which to resume, for the next start of the app. */
  readonly lastEventId: string | undefined
  /** Calls the handler with every message of this kind. Returns a function that removes the handler. */
  on<E extends Events<M>>(event: E, handler: (message: Of<M, E>) => void): () => void
  /** Calls the handler with every message, also of kinds that this client does not know. */
  onMessage(handler: (message: M) => void): () => void
  /** Calls the handler with every change of state; `end` is the reason when the state is `closed`. */
  onState(handler: (state: SocketState, end: SocketEnd | undefined) => void): () => void
  /**
   * Calls the handler when messages were lost, because the history no longer has the last position: reload the data.
   */
  onGap(handler: () => void): () => void
  /** Sends a message. It is dropped while the socket is not open. */
  send(message: { event: string; [field: string]: unknown }): void
  close(): void
}
