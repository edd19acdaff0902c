import type { RawSocket } from '../contract/handlers.ts'

/** A handshake: a socket operation that accepts it sets `attach`, which then serves the open socket. */
export type Handshake = { attach?: (socket: RawSocket) => void }
