import { Agent, request } from 'node:http'
import { WebSocket } from 'ws'
import { type Percentiles, percentiles } from './percentiles.ts'

export type LikeTask = {
  socketUrl: string
  socketHeaders: Record<string, string>
  /** Each request is sent once. `key`, "<content id> <user id>", identifies the message that the request causes. */
  requests: { url: string; method: string; headers: Record<string, string>; key: string }[]
  /** Number of requests that are sent one at a time, before the others. */
  oneByOne: number
  /** Rate at which the other requests are sent, without waiting for responses. */
  perSecond: number
}
export type LikeOutcome = {
  oneByOne: Percentiles & { count: number }
  steady: Percentiles & { count: number; perSecond: number }
  lost: number
}

const timeoutMs = 10_000
const pauseMs = 20
const agent = new Agent({ keepAlive: true, maxSockets: 64 })
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

process.once('message', (task: LikeTask) => void run(task))

/** Measures the time from sending a request to receiving its message on the socket, with one clock. */
async function run(task: LikeTask): Promise<void> {
  const waiting = new Map<string, (at: number) => void>()
  const socket = new WebSocket(task.socketUrl, { headers: task.socketHeaders })
  const welcomed = Promise.withResolvers<void>()
  socket.once('error', welcomed.reject)
  socket.on('message', (data) => {
    const at = performance.now()
    const message = JSON.parse(String(data)) as { event: string; data: { user_id: string; content_id: string } }
    if (message.event === 'connected') return welcomed.resolve()
    const key = `${message.data.content_id} ${message.data.user_id}`
    waiting.get(key)?.(at)
    waiting.delete(key)
  })
  await welcomed.promise

  let lost = 0
  const latencyOf = async (one: LikeTask['requests'][number], into: number[]): Promise<void> => {
    const received = new Promise<number | undefined>((resolve) => {
      waiting.set(one.key, resolve)
      setTimeout(() => resolve(undefined), timeoutMs).unref()
    })
    const began = performance.now()
    await send(one)
    const at = await received
    if (at === undefined) lost++
    else into.push(at - began)
  }

  const slow: number[] = []
  for (const one of task.requests.slice(0, task.oneByOne)) {
    await latencyOf(one, slow)
    await pause(pauseMs)
  }
  const steady: number[] = []
  const rest = task.requests.slice(task.oneByOne)
  const began = performance.now()
  const open: Promise<void>[] = []
  while (open.length < rest.length) {
    const due = Math.min(rest.length, Math.floor(((performance.now() - began) / 1000) * task.perSecond) + 1)
    while (open.length < due) open.push(latencyOf(rest[open.length]!, steady))
    await pause(1)
  }
  const seconds = (performance.now() - began) / 1000
  await Promise.all(open)
  socket.terminate()
  agent.destroy()
  const outcome: LikeOutcome = {
    oneByOne: { ...percentiles(slow), count: slow.length },
    steady: { ...percentiles(steady), count: steady.length, perSecond: rest.length / seconds },
    lost,
  }
  process.send!(outcome, () => process.disconnect())
}

function send({ url, method, headers }: LikeTask['requests'][number]): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${method} ${url} returned ${response.statusCode}`))
      response.resume().once('end', () => resolve())
    })
    sent.once('error', reject)
    sent.end()
  })
}
