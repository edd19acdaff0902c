import { WebSocket } from 'ws'
import type { LiveMessage, NotificationsMessage } from '../../clients/typescript/src/index.ts'
import { checkMessage, exercisedPairs } from './contract.ts'

type Message = { event: string }

export type TestSocket<M extends Message = NotificationsMessage> = {
  /** Returns the next message. @throws Error when none arrives in 15 seconds, or one is not in the contract. */
  next(): Promise<M>
  /** Returns the next message of this kind, and discards the messages before it. */
  nextOf<E extends M['event']>(event: E): Promise<Extract<M, { event: E }>>
  /** Returns all messages that were received and not returned yet. */
  received(): M[]
  /** Resolves when the socket has closed. */
  readonly closed: Promise<{ code: number; reason: string }>
  send(message: unknown): void
  close(): void
}

export type SocketOptions = { accessToken?: string; lastEventId?: string; ticket?: string }

/**
 * Opens a notifications socket. Every message is checked against the contract.
 *
 * @throws Error with the status when the handshake is refused.
 */
export function openSocket(url: string, options: SocketOptions): Promise<TestSocket> {
  return open(
    url,
    '/api/v1/ws/notifications',
    { operation: 'openNotificationsSocket', schema: 'NotificationsServerMessage' },
    options,
  )
}

/** Opens the socket of a live stream; otherwise like `openSocket`. */
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
  let violation: unknown
  socket.on('message', (data) => {
    const message = JSON.parse(String(data)) as M
    try {
      checkMessage(contract.schema, message)
    } catch (error) {
      violation = error
    }
    const taker = waiting.shift()
    if (taker === undefined) queue.push(message)
    else taker(message)
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.on('close', (code, reason) => resolve({ code, reason: String(reason) })),
  )
  const check = (): void => {
    if (violation !== undefined) throw violation
  }
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      exercisedPairs.add(`${contract.operation} ${response.statusCode}`)
      reject(new Error(`the handshake returned ${response.statusCode}`))
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
    timer = setTimeout(() => reject(new Error('no message arrived within 15 seconds')), 15_000)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
