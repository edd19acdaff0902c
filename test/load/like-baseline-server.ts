import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

/**
 * The simplest path from a request to a socket: `POST /<content>/<user>` sends one message to every open socket.
 * Nothing is stored.
 */
const server = createServer((request, response) => {
  const [, content_id, user_id] = request.url!.split('/')
  const message = JSON.stringify({
    event: 'content_liked',
    data: { content_id, user_id, timestamp: new Date().toISOString() },
  })
  for (const socket of sockets.clients) socket.send(message)
  response.end('{}')
})
const sockets = new WebSocketServer({ server })
sockets.on('connection', (socket) => socket.send(JSON.stringify({ event: 'connected' })))
server.listen(0, '127.0.0.1', () => process.send!(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
