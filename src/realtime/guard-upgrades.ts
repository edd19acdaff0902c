import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

const rejection = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
const halfOpenMs = 1_000

/**
 * Manages connections that request an upgrade. Node passes them on without an error listener and does not count them as
 * connections of the server. So a client that resets its connection would end the process, and a client that keeps it
 * half open would delay the stop. Must be attached before the WebSocket helper, whose URL parser throws on an invalid
 * URL.
 */
export function guardUpgrades(server: Server): { destroyAll(): void } {
  const open = new Set<Duplex>()
  server.prependListener('upgrade', (request: IncomingMessage, socket: Duplex) => {
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
    // The rejection ends the server's half of the connection; a client that keeps its half open is disconnected.
    socket.once('finish', () => setTimeout(() => socket.destroy(), halfOpenMs).unref())
    if (URL.canParse(request.url ?? '/', 'http://localhost')) return
    socket.end(rejection)
    request.url = '/refused'
  })
  return {
    destroyAll() {
      for (const socket of open) socket.destroy()
    },
  }
}
