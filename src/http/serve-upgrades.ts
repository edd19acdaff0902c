import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { WebSocketServer } from 'ws'
import { operationMeta, operations } from '../contract/generated/operations.ts'
import type { NovaEnv } from './bind.ts'
import type { Handshake } from './handshake.ts'
import { toPattern } from './path-pattern.ts'

const halfOpenMs = 1_000
const maxMessageBytes = 4096

const socketPaths = Object.entries(operations)
  .filter(([id]) => operationMeta[id as keyof typeof operationMeta].socket)
  .map(([, { path }]) => toPattern(path))

/**
 * Returns whether a request is a complete WebSocket handshake for a socket operation. Node serves every other request
 * as a usual one, whatever its `Upgrade` header says; a socket operation then fails with `UPGRADE_REQUIRED`.
 */
export function shouldUpgrade({ method, url = '', headers, httpVersion }: IncomingMessage): boolean {
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    headers.upgrade?.toLowerCase() === 'websocket' &&
    headers['sec-websocket-version'] === '13' &&
    /^[+/0-9A-Za-z]{22}==$/.test(headers['sec-websocket-key'] ?? '') &&
    URL.canParse(url, 'http://localhost') &&
    socketPaths.some((pattern) => pattern.test(new URL(url, 'http://localhost').pathname))
  )
}

/**
 * Serves the WebSocket handshakes of a server: each is a request of the application first, which accepts or refuses it.
 * A refusal is the complete response, with headers and body. A client that resets its connection does not end the
 * process, and one that keeps it half open after a refusal is disconnected.
 */
export function serveUpgrades(app: OpenAPIHono<NovaEnv>, server: Server): { terminateAll(): void } {
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes })
  const open = new Set<Duplex>()
  const accepted = new WeakMap<IncomingMessage, Headers>()
  webSockets.on('headers', (lines: string[], request: IncomingMessage) => {
    for (const [name, value] of accepted.get(request) ?? []) lines.push(`${name}: ${value}`)
  })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Node passes the connection on without an error listener and no longer counts it as one of the server.
    open.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('close', () => open.delete(socket))
    socket.once('finish', () => setTimeout(() => socket.destroy(), halfOpenMs).unref())
    void serve(request, socket, head)
  })

  async function serve(request: IncomingMessage, socket: Duplex, rest: Buffer): Promise<void> {
    const handshake: Handshake = {}
    const url = new URL(request.url!, 'http://localhost')
    const response = await app.fetch(new Request(url, { headers: headersOf(request) }), {
      incoming: request,
      handshake,
    })
    const { attach } = handshake
    if (attach === undefined) {
      const body = Buffer.from(await response.arrayBuffer())
      const lines = [...response.headers].map(([name, value]) => `${name}: ${value}`)
      const first = `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status]}`
      const head = [first, ...lines, 'Connection: close', `Content-Length: ${body.length}`, '\r\n'].join('\r\n')
      socket.end(Buffer.concat([Buffer.from(head, 'latin1'), body]))
      return
    }
    accepted.set(request, response.headers)
    webSockets.handleUpgrade(request, socket, rest, attach)
  }

  return {
    terminateAll() {
      for (const socket of open) socket.destroy()
    },
  }
}

function headersOf({ headers }: IncomingMessage): Headers {
  const copy = new Headers()
  for (const [name, value] of Object.entries(headers)) for (const one of [value ?? []].flat()) copy.append(name, one)
  return copy
}
