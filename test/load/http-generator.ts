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
export type HttpOutcome = Percentiles & { perSecond: number; answered: number; failed: number; bytesEach: number }

process.once('message', (task: HttpTask) => void run(task))

/**
 * Closed loop: each connection asks again when it is answered; with `rate`, so many a second of all of them. Says
 * `measuring` when it is warm, and the outcome at the end.
 */
async function run(task: HttpTask): Promise<void> {
  await load(task, task.warmupSeconds, () => undefined)
  process.send!('measuring')
  const durations: number[] = []
  const result = await load(task, task.seconds, (milliseconds) => durations.push(milliseconds))
  const answered = result['2xx']
  const outcome: HttpOutcome = {
    perSecond: answered / result.duration,
    ...percentiles(durations),
    answered,
    failed: result.non2xx + result.errors,
    bytesEach: result.throughput.total / Math.max(1, answered),
  }
  process.send!(outcome, () => process.disconnect())
}

function load({ url, connections, requests, rate }: HttpTask, duration: number, heard: (milliseconds: number) => void) {
  let clients = 0
  const instance = autocannon({
    url,
    connections,
    duration,
    requests,
    ...(rate === undefined ? {} : { overallRate: rate }),
    // Each connection begins with another user, else all of them would ask for the same one at the same time.
    setupClient(client) {
      const first = Math.floor((clients++ * requests.length) / connections)
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  })
  instance.on('response', (_client, _status, _bytes, milliseconds) => heard(milliseconds))
  return instance
}
