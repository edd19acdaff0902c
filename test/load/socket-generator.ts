import { request } from 'node:http'
import { WebSocket } from 'ws'
import { type Percentiles, percentiles } from './percentiles.ts'

/** A command for the generator. It sends one `CommandResult` for each. */
export type Command =
  | { do: 'open'; url: string; headers: Record<string, string>[]; atOnce: number }
  /** Listens for `event` for `ms` milliseconds, and measures the age of each message on arrival. */
  | { do: 'listen'; event: string; ms: number }
  /** Sends a request and waits until every socket has received `event`. */
  | { do: 'fan-out'; url: string; headers: Record<string, string>; body: string; event: string }
  | { do: 'close' }
export type CommandResult = {
  sockets: number
  seconds: number
  /** Ages of the messages; for a fan-out, the time from the request to each socket's message. */
  ages: Percentiles
  messages: number
  /** Time until the last socket received the message. */
  lastMs: number
  missing: number
}

const timeoutMs = 20_000
let sockets: WebSocket[] = []
let onMessage: ((socket: WebSocket, text: string) => void) | undefined

process.on('message', (command: Command) => {
  void run(command).then((result) => process.send!(result))
})

async function run(command: Command): Promise<CommandResult> {
  const began = performance.now()
  const ages: number[] = []
  let lastMs = 0
  if (command.do === 'open') await openAll(command)
  if (command.do === 'listen') {
    onMessage = (_socket, text) => {
      if (!text.startsWith(`{"event":"${command.event}"`)) return
      const { data } = JSON.parse(text) as { data: { timestamp: string } }
      ages.push(Date.now() - Date.parse(data.timestamp))
    }
    await new Promise((resolve) => setTimeout(resolve, command.ms))
  }
  if (command.do === 'fan-out') lastMs = await fanOut(command, began, ages)
  if (command.do === 'close') {
    await Promise.all(sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve).terminate())))
    sockets = []
  }
  onMessage = undefined
  const missing = command.do === 'fan-out' ? sockets.length - ages.length : 0
  return {
    sockets: sockets.length,
    seconds: (performance.now() - began) / 1000,
    ages: percentiles(ages),
    messages: ages.length,
    lastMs,
    missing,
  }
}

async function openAll({ url, headers, atOnce }: Extract<Command, { do: 'open' }>): Promise<void> {
  const waiting = [...headers]
  const openOne = (one: Record<string, string>): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = new WebSocket(url, { headers: one, perMessageDeflate: false })
      socket.once('error', reject)
      // A socket counts as open when it has received its first message, not when it is connected.
      socket.once('message', () => resolve())
      socket.on('message', (data) => onMessage?.(socket, String(data)))
      sockets.push(socket)
    })
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) await openOne(one)
    }),
  )
}

async function fanOut(command: Extract<Command, { do: 'fan-out' }>, began: number, ages: number[]): Promise<number> {
  const received = new Set<WebSocket>()
  const { promise, resolve } = Promise.withResolvers<void>()
  onMessage = (socket, text) => {
    if (!text.startsWith(`{"event":"${command.event}"`) || received.has(socket)) return
    received.add(socket)
    ages.push(performance.now() - began)
    if (received.size === sockets.length) resolve()
  }
  const sent = request(
    command.url,
    { method: 'POST', headers: { 'content-type': 'application/json', ...command.headers } },
    (response) => {
      if (response.statusCode !== 201) console.error(`${command.url} returned ${response.statusCode}`)
      response.resume()
    },
  )
  sent.end(command.body)
  const timer = setTimeout(resolve, timeoutMs)
  await promise
  clearTimeout(timer)
  return ages.at(-1) ?? Number.NaN
}
