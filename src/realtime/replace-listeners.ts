import type { RawSocket } from '../contract/handlers.ts'

/** Handlers for the events of a raw socket. `data` is undefined for a binary message. */
type SocketEvents = { onMessage(data: unknown): void; onClose(): void; onPing(): void; onPong(): void }

/**
 * Replaces the listeners of the WebSocket helper on the raw socket. The helper's listeners keep the whole request in
 * memory for as long as the socket is open, several kilobytes each. The helper adds them right after its open event, so
 * they are replaced a moment later.
 */
export function replaceListeners(socket: SocketEvents, raw: RawSocket): void {
  const before = new Map(['close', 'error'].map((event) => [event, new Set(raw.listeners(event))]))
  queueMicrotask(() => {
    raw.removeAllListeners('message')
    for (const [event, known] of before)
      for (const listener of raw.listeners(event)) if (!known.has(listener)) raw.off(event, listener as () => void)
    raw.on('message', (data, isBinary) => socket.onMessage(isBinary ? undefined : data))
    raw.on('close', () => socket.onClose())
    raw.on('error', () => raw.terminate())
    raw.on('ping', () => socket.onPing())
    raw.on('pong', () => socket.onPong())
  })
}
