import autocannon, { type LoadRequest } from 'autocannon'
import { type Percentiles, percentiles } from './percentiles.ts'

export type HttpTask = {
  url: string
  connections: number
  warmupSeconds: number
  seconds: number
  requests: LoadRequest[]
  rate?: number
}
export type HttpOutcome = Percentiles & { perSecond: number; succeeded: number; failed: number; bytesEach: number }

process.once('message', (task: HttpTask) => void run(task))

/**
 * Sends requests in a closed loop: each connection sends the next one when it has the response. With `rate`, all of
 * them together send that number a second. Sends the message `measuring` after the warm-up, and the outcome at the end.
 */
async function run(task: HttpTask): Promise<void> {
  await load(task, task.warmupSeconds, () => undefined)
  process.send!('measuring')
  const durations: number[] = []
  const result = await load(task, task.seconds, (milliseconds) => durations.push(milliseconds))
  const succeeded = result['2xx']
  const outcome: HttpOutcome = {
    perSecond: succeeded / result.duration,
    ...percentiles(durations),
    succeeded,
    failed: result.non2xx + result.errors,
    bytesEach: result.throughput.total / Math.max(1, succeeded),
  }
  process.send!(outcome, () => process.disconnect())
}

function load(
  { url, connections, requests, rate }: HttpTask,
  duration: number,
  onResponse: (milliseconds: number) => void,
) {
  let clients = 0
  const instance = autocannon({
    url,
    connections,
    duration,
    requests,
    ...(rate === undefined ? {} : { overallRate: rate }),
    // Each connection starts with another user; otherwise all of them would send the same request at the same time.
    setupClient(client) {
      const first = Math.floor((clients++ * requests.length) / connections)
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  })
  instance.on('response', (_client, _status, _bytes, milliseconds) => onResponse(milliseconds))
  return instance
}
