import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Core } from '../core/core.ts'
import { networkOf } from './admit.ts'
import { connectionMetrics } from './connection-metrics.ts'
import { httpVariables } from './http.variables.ts'
import { maxFormBytes } from './request-body.ts'

const checkEveryMs = 500
const tooSlow = 'HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'

/** Returns the options of an HTTP server that waits only so long for a request. */
export function requestTimes({ config }: Core): ServerOptions {
  const { REQUEST_HEAD_SECONDS, BODY_BYTES_PER_SECOND } = config.of(httpVariables)
  const headersTimeout = REQUEST_HEAD_SECONDS * 1_000
  // `guardConnections` measures the speed. This is the time of the largest body at the lowest speed.
  const bodyMs = Math.ceil((maxFormBytes / BODY_BYTES_PER_SECOND) * 1_000)
  return { headersTimeout, requestTimeout: 2 * headersTimeout + bodyMs, connectionsCheckingInterval: checkEveryMs }
}

/**
 * Bounds what the connections of a server can hold: their number in all and for each network, the time for which a
 * client does not read a response, and the speed of a body. A connection above a bound is closed; a metric counts it.
 * Behind a proxy every connection comes from its address, so there they are not counted by address.
 */
export function guardConnections(core: Core, server: Server): void {
  const settings = core.config.of(httpVariables)
  const { refused, closed } = core.of(connectionMetrics)
  server.maxConnections = settings.MAX_CONNECTIONS
  server.on('drop', () => refused.inc({ reason: 'process' }))
  if (settings.TRUSTED_PROXY_HOPS === 0) {
    const most = Math.floor(settings.CONNECTIONS_PER_ADDRESS * Math.max(1, core.config.RATE_LIMIT_SCALE))
    limitByNetwork(server, most, () => refused.inc({ reason: 'address' }))
  }
  closeUnread(server, settings.UNREAD_RESPONSE_SECONDS * 1_000, () => closed.inc({ reason: 'unread' }))
  const graceMs = settings.REQUEST_HEAD_SECONDS * 1_000
  closeSlow(server, graceMs, settings.BODY_BYTES_PER_SECOND, () => closed.inc({ reason: 'slow' }))
}

function limitByNetwork(server: Server, most: number, onRefused: () => void): void {
  const counts = new Map<string, number>()
  server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? 'unknown')
    const open = (counts.get(network) ?? 0) + 1
    counts.set(network, open)
    socket.once('close', () => {
      const left = counts.get(network)! - 1
      if (left === 0) counts.delete(network)
      else counts.set(network, left)
    })
    if (open <= most) return
    onRefused()
    socket.destroy()
  })
}

/**
 * Closes a connection on which nothing has moved for a time while bytes of a response wait for the client. Node calls
 * this only then: it counts bytes that the client has received as a movement, also a part of a large response.
 */
function closeUnread(server: Server, afterMs: number, onClosed: () => void): void {
  const last = new WeakMap<Socket, ServerResponse>()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => last.set(request.socket, response))
  server.setTimeout(afterMs, (socket) => {
    const response = last.get(socket)
    const isUnread = socket.writableLength > 0
    // The server works on the response, for instance a long poll.
    if (response !== undefined && !response.writableFinished && !isUnread) return
    if (isUnread) onClosed()
    socket.destroy()
  })
}

/** Closes a connection whose body arrives more slowly on average than this speed. It may pause for the grace. */
function closeSlow(server: Server, graceMs: number, bytesPerSecond: number, onClosed: () => void): void {
  type Body = { since: number; bytesBefore: number; response: ServerResponse }
  const arriving = new Map<IncomingMessage, Body>()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { headers, socket } = request
    if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
    arriving.set(request, { since: performance.now(), bytesBefore: socket.bytesRead, response })
    request.once('close', () => arriving.delete(request))
  })
  const timer = setInterval(() => {
    const now = performance.now()
    for (const [request, { since, bytesBefore, response }] of arriving) {
      const expected = ((now - since - graceMs) / 1_000) * bytesPerSecond
      if (request.complete || request.socket.bytesRead - bytesBefore >= expected) continue
      arriving.delete(request)
      onClosed()
      if (!response.headersSent) request.socket.write(tooSlow)
      request.socket.destroySoon()
    }
  }, checkEveryMs)
  timer.unref()
  server.once('close', () => clearInterval(timer))
}
