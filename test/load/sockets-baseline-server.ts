import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/**
 * The lowest possible cost of many sockets: `ws` and nothing else. `POST /fan-out` sends a message to every socket, and
 * so does a count once a second. Nothing is stored or checked.
 */
const server = createServer((request, response) => {
  request.resume()
  sendToAll(
    JSON.stringify({
      event: 'live_started',
      data: { creator_id: 'x'.repeat(36), title: 'Golden hour', timestamp: new Date().toISOString() },
    }),
  )
  response.writeHead(201).end('{}')
})
const sockets = new WebSocketServer({ server, perMessageDeflate: false })
sockets.on('connection', (socket) => socket.send(JSON.stringify({ event: 'connected' })))
function sendToAll(message: string): void {
  for (const socket of sockets.clients) socket.send(message)
}
setInterval(
  () =>
    sendToAll(
      JSON.stringify({
        event: 'viewer_count',
        data: { viewer_count: sockets.clients.size, timestamp: new Date().toISOString() },
      }),
    ),
  1000,
)
server.listen(0, '127.0.0.1', () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
