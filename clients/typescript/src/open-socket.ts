import { queryOf } from './build-request.ts'
import { isNovaError } from './errors.ts'
import { createSocketTicket } from './generated/operations.ts'
import type { Nova } from './nova.ts'
import type { NovaSocket, SocketEnd, SocketOptions, SocketState, WebSocketLike } from './socket.ts'

export const code = { done: 1000, goingAway: 1001, unauthorized: 4401 }
// Final codes, after which a reconnect would not help: the account is suspended, the user may not watch the stream,
// there are too many sockets, or the client has a bug.
const finalCodes = new Set([1000, 4400, 4403, 4409, 4410])
/** Position before the first message, for a client that has no message yet. */
const beginning = '00000000-0000-0000-0000-000000000000'
const pingEveryMs = 30_000
const silenceMs = 45_000

/**
 * Opens a socket and keeps it open. `diagnose` returns why a handshake was rejected; undefined when a retry may help.
 */
export function openSocket<M extends { event: string }>(
  nova: Nova,
  path: string,
  diagnose: () => Promise<SocketEnd | undefined>,
  options: SocketOptions,
): NovaSocket<M> {
  const {
    minDelayMs = 250,
    maxDelayMs = 30_000,
    webSocket = globalThis.WebSocket as unknown as NonNullable<SocketOptions['webSocket']>,
  } = options
  if (webSocket === undefined) throw new TypeError('there is no WebSocket: pass one as `webSocket`')
  const handlers = new Set<{ event: string | undefined; call: (message: M) => void }>()
  const stateHandlers = new Set<(state: SocketState, end: SocketEnd | undefined) => void>()
  const gapHandlers = new Set<() => void>()
  let state: SocketState = 'connecting'
  let lastEventId = options.lastEventId
  let socket: WebSocketLike | undefined
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let pinger: ReturnType<typeof setInterval> | undefined
  let lastMessageAt = 0

  const setState = (next: SocketState, end?: SocketEnd): void => {
    if (state === next || state === 'closed') return
    state = next
    for (const call of stateHandlers) call(next, end)
  }
  const end = (why: SocketEnd): void => {
    clearTimeout(timer)
    clearInterval(pinger)
    setState('closed', why)
  }

  /**
   * Full jitter, after https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/: a million clients
   * must not reconnect at once.
   */
  function retry(atLeastMs = 0): void {
    retryAfter(Math.max(atLeastMs, Math.random() * Math.min(maxDelayMs, minDelayMs * 2 ** attempt)))
  }

  function retryAfter(delay: number): void {
    if (state === 'closed') return
    clearInterval(pinger)
    setState('waiting')
    attempt = Math.min(attempt + 1, 16)
    timer = setTimeout(() => void connect(), delay)
  }

  /** Returns a ticket, for which expired tokens are refreshed. Undefined if there is none for now, or at all. */
  async function ticket(): Promise<string | undefined> {
    try {
      return (await createSocketTicket(nova, {}, { retries: 0 })).ticket
    } catch (error) {
      if (!isNovaError(error)) retry()
      else if (error.status === 401) end({ code: code.unauthorized, reason: error.message })
      else if (error.status === 403) end({ code: 4403, reason: error.message })
      else retry((error.retryAfterSeconds ?? 0) * 1000)
      return undefined
    }
  }

  async function connect(): Promise<void> {
    setState('connecting')
    try {
      const issued = await ticket()
      if (issued === undefined || (state as SocketState) === 'closed') return
      const query = queryOf({ ticket: issued, last_event_id: lastEventId })
      listen(new webSocket(nova.baseUrl.replace(/^http/, 'ws') + path + query))
    } catch {
      retry()
    }
  }

  function listen(opened: WebSocketLike): void {
    socket = opened
    let isWelcome = false
    let hasClosed = false
    opened.addEventListener('message', ({ data }) => {
      if (hasClosed) return
      lastMessageAt = Date.now()
      const message = JSON.parse(String(data)) as M & {
        id?: string
        data: { resumed?: boolean; last_event_id?: string | null }
      }
      if (message.event === 'connected' || message.event === 'joined') {
        isWelcome = true
        attempt = 0
        const hasGap = lastEventId !== undefined && message.data.resumed === false
        if (message.data.resumed === false) lastEventId = message.data.last_event_id ?? beginning
        setState('open')
        if (hasGap) for (const call of gapHandlers) call()
      }
      // Before the handlers: a handler that throws must not cause a second delivery of the message.
      if (message.id !== undefined) lastEventId = message.id
      for (const { event, call } of handlers) if (event === undefined || event === message.event) call(message)
    })
    opened.addEventListener('error', () => undefined)
    const onClose = (closeCode: number, reason: string): void => {
      if (hasClosed) return
      hasClosed = true
      void afterClose({ code: closeCode, reason }, isWelcome)
    }
    opened.addEventListener('close', ({ code: closeCode = 1006, reason = '' }) => onClose(closeCode, reason))
    lastMessageAt = Date.now()
    clearInterval(pinger)
    // A dead connection is detected by the missing pongs: the server responds to pings.
    pinger = setInterval(() => {
      if (Date.now() - lastMessageAt > silenceMs) {
        opened.close()
        onClose(1006, 'the server does not respond')
      } else if (isWelcome) opened.send('{"event":"ping"}')
    }, pingEveryMs)
  }

  async function afterClose(why: SocketEnd, wasWelcome: boolean): Promise<void> {
    clearInterval(pinger)
    if (state === 'closed') return
    if (finalCodes.has(why.code)) return end(why)
    // The server spreads its clients over time and processes when it restarts or has too many sockets.
    const hint = /^reconnect in (\d{1,6}) ms$/.exec(why.reason)?.[1]
    if (why.code === code.goingAway && hint !== undefined) return retryAfter(Number(hint))
    try {
      const reason = wasWelcome ? undefined : await diagnose()
      if (reason !== undefined) return end(reason)
    } catch {
      // The API is unavailable: the retry below will find out more.
    }
    retry()
  }

  const add = <T>(set: Set<T>, item: T): (() => void) => {
    set.add(item)
    return () => void set.delete(item)
  }
  void connect()
  return {
    get state() {
      return state
    },
    get lastEventId() {
      return lastEventId
    },
    on: (event, handler) => add(handlers, { event: event as string, call: handler as (message: M) => void }),
    onMessage: (handler) => add(handlers, { event: undefined, call: handler }),
    onState: (handler) => add(stateHandlers, handler),
    onGap: (handler) => add(gapHandlers, handler),
    send(message) {
      if (state === 'open') socket?.send(JSON.stringify(message))
    },
    close() {
      if (state === 'closed') return
      socket?.close(code.done)
      end({ code: code.done, reason: 'closed by the client' })
    },
  }
}
