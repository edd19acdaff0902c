import type { RawSocket } from '../contract/handlers.ts'

/** What is told of everything that happens to a raw socket. */
type Hearing = { hear(data: unknown): void; hasClosed(): void; hasAnswered(): void }

/**
 * Hears the socket itself from now on. The helper's own listeners hold the whole request for as long as the socket is
 * open, several kilobytes each. It adds them right after it has told us of the socket, so ours take their place a
 * moment later.
 */
export function takeOver(socket: Hearing, raw: RawSocket): void {
  const before = new Map(['close', 'error'].map((event) => [event, new Set(raw.listeners(event))]))
  queueMicrotask(() => {
    raw.removeAllListeners('message')
    for (const [event, known] of before)
      for (const listener of raw.listeners(event)) if (!known.has(listener)) raw.off(event, listener as () => void)
    raw.on('message', (data, isBinary) => socket.hear(isBinary ? undefined : data))
    raw.on('close', () => socket.hasClosed())
    raw.on('error', () => raw.terminate())
    raw.on('pong', () => socket.hasAnswered())
  })
}
