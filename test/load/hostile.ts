import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Caller } from './dataset.ts'
import { holdSlow, holdUnread } from './hostile-clients.ts'
import type { Server } from './installation.ts'
import { type Percentiles, percentiles } from './percentiles.ts'
import type { Run } from './run.ts'

export type HostileResult = {
  seconds: number
  /** Connections that read nothing, and connections that send a byte a second. */
  unread: number
  slow: number
  /** How many connections the server closed because of an unread response, and because of a slow body. */
  closed: { unread: number; slow: number }
  /** Resident memory of the server in MB: before, and the most while they were there. */
  memory: { before: number; most: number }
  /** Requests of other clients: before, and while they were there. */
  others: { before: Percentiles; during: Percentiles; failed: number }
}

const counts = { unread: 40, slow: 100 }
const seconds = 60
const secondsBefore = 15
const perSecond = 20

/**
 * Measures a server with the limits of production under hostile connections, for 60 seconds: its memory, and the
 * response times of other clients.
 */
export async function benchHostile({ server, callers }: Run): Promise<HostileResult> {
  const { url, pid } = server
  // Until the server has compiled its code and prepared the document.
  await (await fetch(`${url}/openapi.yaml?scope=all`)).arrayBuffer()
  await load(url, callers, 5)
  const before = await load(url, callers, secondsBefore)
  const memory = { before: residentOf(pid), most: 0 }
  const sampling = setInterval(() => {
    memory.most = Math.max(memory.most, residentOf(pid))
  }, 500)
  const ends = [holdUnread(url, counts.unread), holdSlow(url, counts.slow)]
  const during = await load(url, callers, seconds)
  clearInterval(sampling)
  for (const end of ends) end()
  const closed = await closedBy(server)
  return {
    ...{ seconds, ...counts, closed, memory },
    others: { before: percentiles(before.times), during: percentiles(during.times), failed: during.failed },
  }
}

/** Sends requests at a rate, each of another user, and returns their times in milliseconds. */
async function load(url: string, callers: Caller[], forSeconds: number): Promise<{ times: number[]; failed: number }> {
  const times: number[] = []
  let failed = 0
  const running: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < forSeconds * perSecond; n++) {
    await pause(Math.max(0, began + (n * 1_000) / perSecond - performance.now()))
    running.push(
      timeOf(url, callers[n % callers.length]!).then(
        (milliseconds) => void times.push(milliseconds),
        () => {
          failed += 1
        },
      ),
    )
  }
  await Promise.all(running)
  return { times, failed }
}

async function timeOf(url: string, { authorization }: Caller): Promise<number> {
  const began = performance.now()
  const signal = AbortSignal.timeout(10_000)
  const response = await fetch(`${url}/api/v1/feed/following?limit=20`, { headers: { authorization }, signal })
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`the feed returned ${response.status}`)
  return performance.now() - began
}

async function closedBy({ operationsUrl }: Server): Promise<HostileResult['closed']> {
  const text = await (await fetch(`${operationsUrl}/metrics`)).text()
  const count = (reason: string): number =>
    Number(new RegExp(`^nova_connections_closed_total\\{reason="${reason}"\\} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  return { unread: count('unread'), slow: count('slow') }
}

/** Returns the resident memory of a process in MB. */
function residentOf(pid: number | undefined): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1_024
}
