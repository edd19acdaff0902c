import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

const againMs = 200

/**
 * Holds this many connections and uses each: when the server closes one, it is opened again. `addressOf` returns the
 * address from which the nth one comes; those of 127.0.0.0/8 are all of this machine (Linux). Returns a function that
 * ends it.
 */
function hold(url: string, count: number, addressOf: (n: number) => string, use: (socket: Socket) => void): () => void {
  const open = new Set<Socket>()
  let isStopped = false
  const start = (n: number): void => {
    if (isStopped) return
    const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', localAddress: addressOf(n) })
    open.add(socket)
    socket.on('error', () => undefined)
    socket.once('connect', () => use(socket))
    socket.once('close', () => {
      open.delete(socket)
      void pause(againMs).then(() => start(n))
    })
  }
  for (let n = 0; n < count; n++) start(n)
  return () => {
    isStopped = true
    for (const socket of open) socket.destroy()
  }
}

function everySecond(socket: Socket, text: string): void {
  const timer = setInterval(() => socket.write(text), 1_000)
  socket.once('close', () => clearInterval(timer))
}

/** Connections, each from its own address, that ask for the largest document again and again and read nothing. */
export function holdUnread(url: string, count: number): () => void {
  const request = 'GET /openapi.yaml?scope=all HTTP/1.1\r\nHost: x\r\n\r\n'
  return hold(
    url,
    count,
    (n) => `127.0.2.${n + 1}`,
    (socket) => {
      socket.pause()
      socket.write(request.repeat(20))
      everySecond(socket, request)
    },
  )
}

/** Connections from one address that send a byte a second: every second one in its headers, the others in a body. */
export function holdSlow(url: string, count: number): () => void {
  const head = 'POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\n'
  const withBody = `${head}Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n`
  let opened = 0
  return hold(
    url,
    count,
    () => '127.0.3.1',
    (socket) => {
      socket.resume()
      socket.write(opened++ % 2 === 0 ? head : withBody)
      everySecond(socket, 'x')
    },
  )
}
