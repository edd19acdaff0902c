import { request } from 'node:http'
import { WebSocket } from 'ws'
import { type Percentiles, percentiles } from './percentiles.ts'

/** What the generator does when it is told to; it answers each order with one `Answer`. */
export type Order =
  | { do: 'open'; url: string; headers: Record<string, string>[]; atOnce: number }
  /** Hears of `event` for so long; how old each message is when it comes. */
  | { do: 'listen'; event: string; ms: number }
  /** Sends a request and waits until every socket has had `event`. */
  | { do: 'fan-out'; url: string; headers: Record<string, string>; body: string; event: string }
  | { do: 'close' }
export type Answer = {
  sockets: number
  seconds: number
  /** Ages of messages, or for a fan-out the time from the request to each socket's message. */
  ages: Percentiles
  messages: number
  /** Until the last socket had it. */
  lastMs: number
  missing: number
}

const patienceMs = 20_000
let sockets: WebSocket[] = []
let hear: ((socket: WebSocket, text: string) => void) | undefined

process.on('message', (order: Order) => {
  void run(order).then((answer) => process.send!(answer))
})

async function run(order: Order): Promise<Answer> {
  const began = performance.now()
  const ages: number[] = []
  let lastMs = 0
  if (order.do === 'open') await openAll(order)
  if (order.do === 'listen') {
    hear = (_socket, text) => {
      if (!text.startsWith(`{"event":"${order.event}"`)) return
      const { data } = JSON.parse(text) as { data: { timestamp: string } }
      ages.push(Date.now() - Date.parse(data.timestamp))
    }
    await new Promise((resolve) => setTimeout(resolve, order.ms))
  }
  if (order.do === 'fan-out') lastMs = await fanOut(order, began, ages)
  if (order.do === 'close') {
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve).terminate())))
    sockets = []
  }
  hear = undefined
  const missing = order.do === 'fan-out' ? sockets.length - ages.length : 0
  return {
    sockets: sockets.length,
    seconds: (performance.now() - began) / 1000,
    ages: percentiles(ages),
    messages: ages.length,
    lastMs,
    missing,
  }
}

async function openAll({ url, headers, atOnce }: Extract<Order, { do: 'open' }>): Promise<void> {
  const waiting = [...headers]
  const openOne = (one: Record<string, string>): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { headers: one, perMessageDeflate: false })
      socket.once('error', reject)
      // Welcomed, not only connected.
      socket.once('message', () => resolve())
      socket.on('message', (data) => hear?.(socket, String(data)))
      sockets.push(socket)
    })
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await openOne(one)
    }),
  )
}

async function fanOut(order: Extract<Order, { do: 'fan-out' }>, began: number, ages: number[]): Promise<number> {
  const heard = new Set<WebSocket>()
  const { promise, resolve } = Promise.withResolvers<void>()
  hear = (socket, text) => {
    if (!text.startsWith(`{"event":"${order.event}"`) || heard.has(socket)) return
    heard.add(socket)
    ages.push(performance.now() - began)
    if (heard.size === sockets.length) resolve()
  }
  const sent = request(
    order.url,
    { method: 'POST', headers: { 'content-type': 'application/json', ...order.headers } },
    (response) => {
      if (response.statusCode !== 201) console.error(`${order.url} answered ${response.statusCode}`)
      response.resume()
    },
  )
  sent.end(order.body)
  const timer = setTimeout(resolve, patienceMs)
  await promise
  clearTimeout(timer)
  return ages.at(-1) ?? Number.NaN
}
