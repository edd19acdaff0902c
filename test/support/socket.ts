import { WebSocket } from 'ws'
import type { NotificationsMessage } from '../../clients/typescript/src/index.ts'
import { checkMessage, exercisedPairs } from './contract.ts'

export type TestSocket = {
  /** The next message that was not taken yet. */
  next(): Promise<NotificationsMessage>
  /** Everything that was received and not taken yet. */
  received(): NotificationsMessage[]
  /** Resolves when the socket has closed. */
  readonly closed: Promise<{ code: number; reason: string }>
  send(message: unknown): void
  close(): void
}

/** A socket whose every message is checked against the contract. Rejects with the status when the handshake is refused. */
export function openSocket(url: string, options: { accessToken?: string; lastEventId?: string; ticket?: string }): Promise<TestSocket> {
  const address = new URL(`${url.replace('http', 'ws')}/api/v1/ws/notifications`)
  if (options.lastEventId !== undefined) address.searchParams.set('last_event_id', options.lastEventId)
  if (options.ticket !== undefined) address.searchParams.set('ticket', options.ticket)
  const headers = options.ticket === undefined && options.accessToken !== undefined ? { authorization: `Bearer ${options.accessToken}` } : {}
  const socket = new WebSocket(address, { headers })
  const queue: NotificationsMessage[] = []
  const waiting: ((message: NotificationsMessage) => void)[] = []
  let broken: unknown
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as NotificationsMessage
    try {
      checkMessage('NotificationsServerMessage', message)
    } catch (error) {
      broken = error
    }
    const taker = waiting.shift()
    if (taker === undefined) queue.push(message)
    else taker(message)
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  )
  const check = (): void => {
    if (broken !== undefined) throw broken
  }
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      exercisedPairs.add(`openNotificationsSocket ${response.statusCode}`)
      reject(new Error(`the handshake answered ${response.statusCode}`))
    })
    socket.on('error', reject)
    socket.on('open', () => {
      exercisedPairs.add('openNotificationsSocket 101')
      resolve({
        async next() {
          const message = queue.shift() ?? (await withTimeout(new Promise<NotificationsMessage>((take) => waiting.push(take))))
          check()
          return message
        },
        received() {
          check()
          return queue.splice(0)
        },
        closed,
        send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
        close: () => socket.close(),
      })
    })
  })
}

async function withTimeout<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no message came within 15 seconds')), 15_000)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
