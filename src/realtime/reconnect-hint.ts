const soonestMs = 500
const latestMs = 5_000

/**
 * Returns the reason with which a socket is closed so that its client connects to another process. It names the time
 * after which the client should reconnect. The time is random, so that not all clients come back at once, and long
 * enough for a process that restarts to be among those that accept them.
 */
export function reconnectHint(): string {
  return `reconnect in ${Math.round(soonestMs + Math.random() * (latestMs - soonestMs))} ms`
}
