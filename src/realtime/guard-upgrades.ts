import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

const refusal = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
const halfOpenMs = 1_000

/**
 * Looks after connections that ask for an upgrade. Node hands them over without a listener for errors and does not
 * count them among the server's, so a client that resets its connection would end the process, and one that keeps it
 * half open would hold up its stop. Must be attached before the WebSocket helper, whose URL parsing rejects what is no
 * URL.
 */
export function guardUpgrades(server: Server): { destroyAll(): void } {
  const open = new Set<Duplex>()
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
    // A refusal ends our half; whoever keeps theirs is dropped.
    socket.once('finish', () => setTimeout(() => socket.destroy(), halfOpenMs).unref())
    if (URL.canParse(request.url ?? '/', 'http://localhost')) return
    socket.end(refusal)
    request.url = '/refused'
  })
  return {
    destroyAll() {
      for (const socket of open) socket.destroy()
    },
  }
}
