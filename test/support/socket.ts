import { WebSocket } from 'ws'
import type { LiveMessage, NotificationsMessage } from '../../clients/typescript/src/index.ts'
import { checkMessage, exercisedPairs } from './contract.ts'

type Message = { event: string }

export type TestSocket<M extends Message = NotificationsMessage> = {
  /** The next message that was not taken yet. */
  next(): Promise<M>
  /** The next of this kind; what comes before it is left out. */
  nextOf<E extends M['event']>(event: E): Promise<Extract<M, { event: E }>>
  /** Everything that was received and not taken yet. */
  received(): M[]
  /** Resolves when the socket has closed. */
  readonly closed: Promise<{ code: number; reason: string }>
  send(message: unknown): void
  close(): void
}

export type SocketOptions = { accessToken?: string; lastEventId?: string; ticket?: string }

/**
 * A socket whose every message is checked against the contract. Rejects with the status when the handshake is refused.
 */
export function openSocket(url: string, options: SocketOptions): Promise<TestSocket> {
  return open(
    url,
    '/api/v1/ws/notifications',
    { operation: 'openNotificationsSocket', schema: 'NotificationsServerMessage' },
    options,
  )
}

/** The same for the socket of a stream. */
export function openLiveSocket(
  url: string,
  streamId: string,
  options: SocketOptions,
): Promise<TestSocket<LiveMessage>> {
  return open(url, `/api/v1/ws/live/${streamId}`, { operation: 'openLiveSocket', schema: 'LiveServerMessage' }, options)
}

function open<M extends Message>(
  url: string,
  path: string,
  contract: { operation: string; schema: 'NotificationsServerMessage' | 'LiveServerMessage' },
  options: SocketOptions,
): Promise<TestSocket<M>> {
  const address = new URL(url.replace('http', 'ws') + path)
  if (options.lastEventId !== undefined) address.searchParams.set('last_event_id', options.lastEventId)
  if (options.ticket !== undefined) address.searchParams.set('ticket', options.ticket)
  const headers =
    options.ticket === undefined && options.accessToken !== undefined
      ? { authorization: `Bearer ${options.accessToken}` }
      : {}
  const socket = new WebSocket(address, { headers })
  const queue: M[] = []
  const waiting: ((message: M) => void)[] = []
  let broken: unknown
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as M
    try {
      checkMessage(contract.schema, message)
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
      exercisedPairs.add(`${contract.operation} ${response.statusCode}`)
      reject(new Error(`the handshake answered ${response.statusCode}`))
    })
    socket.on('error', reject)
    socket.on('open', () => {
      exercisedPairs.add(`${contract.operation} 101`)
      const next = async (): Promise<M> => {
        const message = queue.shift() ?? (await withTimeout(new Promise<M>((take) => waiting.push(take))))
        check()
        return message
      }
      resolve({
        next,
        async nextOf<E extends M['event']>(event: E) {
          for (;;) {
            const message = await next()
            if (message.event === event) return message as Extract<M, { event: E }>
          }
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
