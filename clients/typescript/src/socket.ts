import type { Connection } from './connection.ts'
import type { LiveMessage, NotificationsMessage } from './generated/messages.ts'

/** `waiting` is between two attempts; `closed` is for good, see `SocketEnd`. */
export type SocketState = 'connecting' | 'open' | 'waiting' | 'closed'

/** Why a socket is closed for good. The codes are those of the contract. */
export type SocketEnd = { code: number; reason: string }

/** The part of the standard WebSocket that is used; Node 22 and browsers have it, and so has the package `ws`. */
export type WebSocketLike = {
  addEventListener(type: string, listener: (event: { data?: unknown; code?: number; reason?: string }) => void): void
  send(text: string): void
  close(code?: number): void
}

export type SocketOptions = {
  /** Where to go on from, the `lastEventId` of an earlier socket: what was missed since comes first. */
  lastEventId?: string
  /** Renews the access token that `connection.accessToken` gives. Called when the API says that it has expired. */
  refresh?: () => Promise<unknown>
  /** Another WebSocket than the global one. */
  webSocket?: new (
    url: string,
  ) => WebSocketLike
  /** Bounds of the wait between attempts; 250 ms and 30 s when left out. */
  minDelayMs?: number
  maxDelayMs?: number
}

type Events<M extends { event: string }> = M['event']
type Of<M extends { event: string }, E extends string> = Extract<M, { event: E }>

/**
 * A socket that stays: it reconnects by itself and goes on where it was, so that handlers see every message once and in
 * order.
 */
export type NovaSocket<M extends { event: string }> = {
  readonly state: SocketState
  /** The place to go on from, for the next start of the app. */
  readonly lastEventId: string | undefined
  /** Calls the handler with every message of this kind. Answers a function that ends it. */
  on<E extends Events<M>>(event: E, handler: (message: Of<M, E>) => void): () => void
  /** Calls the handler with every message, of kinds that this client does not know too. */
  onMessage(handler: (message: M) => void): () => void
  /** Calls the handler with every change of state; `end` says why when it is `closed`. */
  onState(handler: (state: SocketState, end: SocketEnd | undefined) => void): () => void
  /** Calls the handler when history did not reach back to where the socket was: fetch what is shown anew. */
  onGap(handler: () => void): () => void
  /** Sends a message; dropped while the socket is not open. */
  send(message: { event: string; [field: string]: unknown }): void
  close(): void
}

const code = { done: 1000, unauthorized: 4401 }
// Reconnecting would not help: the account is suspended, the stream may not be seen, there are too many sockets, or the
// client is wrong.
const forGood = new Set([1000, 4400, 4403, 4409, 4410])
/** Stands before the first message, for whoever has none yet. */
const beginning = '00000000-0000-0000-0000-000000000000'
const pingEveryMs = 30_000
const silenceMs = 45_000

/** The notifications of whoever the connection signs in. */
export function openNotifications(
  connection: Connection,
  options: SocketOptions = {},
): NovaSocket<NotificationsMessage> {
  return openSocket<NotificationsMessage>(connection, '/api/v1/ws/notifications', async () => undefined, options)
}

/** What happens in a stream, for as long as it runs. */
export function openLive(
  connection: Connection,
  streamId: string,
  options: SocketOptions = {},
): NovaSocket<LiveMessage> {
  // A browser is not told why a handshake was refused, so the stream is asked.
  const diagnose = async (): Promise<SocketEnd | undefined> => {
    const response = await call(connection, 'GET', `/api/v1/live/${encodeURIComponent(streamId)}/status`)
    const body = (await response.json()) as { status?: string; error?: { message: string } }
    if ([400, 403, 404].includes(response.status))
      return { code: 4410, reason: body.error?.message ?? 'this stream may not be watched' }
    return body.status === 'ended' ? { code: code.done, reason: 'the stream has ended' } : undefined
  }
  return openSocket<LiveMessage>(connection, `/api/v1/ws/live/${encodeURIComponent(streamId)}`, diagnose, options)
}

async function call(connection: Connection, method: string, path: string): Promise<Response> {
  const token = typeof connection.accessToken === 'function' ? await connection.accessToken() : connection.accessToken
  return (connection.fetch ?? fetch)(connection.baseUrl + path, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })
}

function openSocket<M extends { event: string }>(
  connection: Connection,
  path: string,
  diagnose: () => Promise<SocketEnd | undefined>,
  options: SocketOptions,
): NovaSocket<M> {
  const {
    minDelayMs = 250,
    maxDelayMs = 30_000,
    webSocket = globalThis.WebSocket as unknown as NonNullable<SocketOptions['webSocket']>,
  } = options
  const handlers = new Set<{ event: string | undefined; call: (message: M) => void }>()
  const stateHandlers = new Set<(state: SocketState, end: SocketEnd | undefined) => void>()
  const gapHandlers = new Set<() => void>()
  let state: SocketState = 'connecting'
  let lastEventId = options.lastEventId
  let socket: WebSocketLike | undefined
  let attempt = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let pinger: ReturnType<typeof setInterval> | undefined
  let heardAt = 0

  const become = (next: SocketState, end?: SocketEnd): void => {
    if (state === next || state === 'closed') return
    state = next
    for (const call of stateHandlers) call(next, end)
  }
  const end = (why: SocketEnd): void => {
    clearTimeout(timer)
    clearInterval(pinger)
    become('closed', why)
  }

  /**
   * Full jitter, after https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/: a million clients
   * must not come back at once.
   */
  function retry(atLeastMs = 0): void {
    if (state === 'closed') return
    clearInterval(pinger)
    become('waiting')
    const delay = Math.max(atLeastMs, Math.random() * Math.min(maxDelayMs, minDelayMs * 2 ** attempt))
    attempt = Math.min(attempt + 1, 16)
    timer = setTimeout(() => void connect(), delay)
  }

  async function ticket(): Promise<string | undefined> {
    let response = await call(connection, 'POST', '/api/v1/ws/tickets')
    if (response.status === 401 && options.refresh !== undefined) {
      await options.refresh()
      response = await call(connection, 'POST', '/api/v1/ws/tickets')
    }
    if (response.status === 201) return ((await response.json()) as { ticket: string }).ticket
    const { error } = (await response.json()) as { error?: { message: string } }
    const reason = error?.message ?? `tickets are refused with ${response.status}`
    if (response.status === 401) end({ code: code.unauthorized, reason })
    else if (response.status === 403) end({ code: 4403, reason })
    else retry(Number(response.headers.get('retry-after') ?? 0) * 1000)
    return undefined
  }

  async function connect(): Promise<void> {
    become('connecting')
    try {
      const one = await ticket()
      if (one === undefined || (state as SocketState) === 'closed') return
      const url = new URL(connection.baseUrl.replace(/^http/, 'ws') + path)
      url.searchParams.set('ticket', one)
      if (lastEventId !== undefined) url.searchParams.set('last_event_id', lastEventId)
      listen(new webSocket(url.href))
    } catch {
      retry()
    }
  }

  function listen(opened: WebSocketLike): void {
    socket = opened
    let isWelcome = false
    let isOver = false
    opened.addEventListener('message', ({ data }) => {
      if (isOver) return
      heardAt = Date.now()
      const message = JSON.parse(String(data)) as M & {
        id?: string
        data: { resumed?: boolean; last_event_id?: string | null }
      }
      if (message.event === 'connected' || message.event === 'joined') {
        isWelcome = true
        attempt = 0
        const hasGap = lastEventId !== undefined && message.data.resumed === false
        if (message.data.resumed === false) lastEventId = message.data.last_event_id ?? beginning
        become('open')
        if (hasGap) for (const call of gapHandlers) call()
      }
      // Before the handlers: one that throws must not make the message come again.
      if (message.id !== undefined) lastEventId = message.id
      for (const { event, call } of handlers) if (event === undefined || event === message.event) call(message)
    })
    opened.addEventListener('error', () => undefined)
    const over = (closeCode: number, reason: string): void => {
      if (isOver) return
      isOver = true
      void afterClose({ code: closeCode, reason }, isWelcome)
    }
    opened.addEventListener('close', ({ code: closeCode = 1006, reason = '' }) => over(closeCode, reason))
    heardAt = Date.now()
    clearInterval(pinger)
    // A connection that is dead without a word is noticed by the silence: the server answers pings.
    pinger = setInterval(() => {
      if (Date.now() - heardAt > silenceMs) {
        opened.close()
        over(1006, 'the server is silent')
      } else if (isWelcome) opened.send('{"event":"ping"}')
    }, pingEveryMs)
  }

  async function afterClose(why: SocketEnd, wasWelcome: boolean): Promise<void> {
    clearInterval(pinger)
    if (state === 'closed') return
    if (forGood.has(why.code)) return end(why)
    try {
      if (why.code === code.unauthorized && options.refresh !== undefined) await options.refresh()
      const reason = wasWelcome ? undefined : await diagnose()
      if (reason !== undefined) return end(reason)
    } catch {
      // The API cannot be reached: trying again tells.
    }
    retry()
  }

  const add = <T>(set: Set<T>, one: T): (() => void) => {
    set.add(one)
    return () => void set.delete(one)
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
