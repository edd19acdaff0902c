import { loadavg } from 'node:os'
import { cpuOf } from './cpu.ts'
import type { HttpOutcome, HttpTask } from './http-generator.ts'
import { forkHere, messageOf, stopProcess } from './processes.ts'

export type Measured = HttpOutcome & {
  /** Load average of the machine before the measurement. */
  loadBefore: number
  /** CPU time for each response in microseconds, by process. */
  cpuEach: Record<string, number>
}

/**
 * Puts load on a server from a separate process. `pids` are the processes whose CPU time is accounted. `onEdge`
 * is called at the start and at the end of the measured period.
 */
export async function measure(
  task: HttpTask,
  pids: Record<string, number | undefined>,
  onEdge?: () => void,
): Promise<Measured> {
  const loadBefore = loadavg()[0]!
  const generator = forkHere('http-generator.ts')
  const roots = { ...pids, generator: generator.pid }
  generator.send(task)
  await messageOf<'measuring'>(generator, (task.warmupSeconds + 20) * 1000)
  const before = cpuOf(roots)
  onEdge?.()
  const outcome = await messageOf<HttpOutcome>(generator, (task.seconds + 30) * 1000)
  const after = cpuOf(roots)
  onEdge?.()
  await stopProcess(generator)
  const cpuEach = Object.fromEntries(
    Object.entries(after).map(([name, micros]) => [name, (micros - (before[name] ?? 0)) / outcome.succeeded]),
  )
  return { ...outcome, loadBefore, cpuEach }
}
