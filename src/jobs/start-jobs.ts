import { systemCtx } from '../core/context.ts'
import type { Core } from '../core/core.ts'
import type { Job } from '../core/job.ts'
import { createTrouble, type Trouble } from '../platform/trouble.ts'
import { claimRuns, finishRun } from './claim-runs.ts'

export type RunningJobs = { stop(): Promise<void> }

const longestWaitMs = 1_000
// A run that hangs must not keep all other workers from the job for ever.
const renewedForMs = 10 * 60_000
const stopPatienceMs = 3_000

/**
 * Runs jobs until it is stopped. Each run of a job happens in one worker only: the one that claims it in Postgres. Its
 * lease is renewed while the job runs; if the worker dies, another one takes over when the lease has ended.
 */
export function startJobs(core: Core, jobs: readonly Job[], { leaseMs = 5_000 } = {}): RunningJobs {
  const troubles = new Map<string, Trouble>()
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    const trouble = troubles.get(what) ?? createTrouble(core.log, what)
    troubles.set(what, trouble)
    await work().then(trouble.works, trouble.failed)
  }
  const holder = core.newId()
  const shared = new Map(jobs.filter(({ per }) => per !== 'process').map((job) => [job.name, job]))
  const running = new Map<string, { since: number; done: Promise<void> }>()
  const run = (job: Job): Promise<void> => attempt(job.what, () => job.run(systemCtx(core)))
  const timers = jobs.filter(({ per }) => per === 'process').map((job) => setInterval(() => void run(job), job.everyMs))
  let isStopped = false
  let next: NodeJS.Timeout | undefined

  function start(job: Job): void {
    const done = run(job)
      .then(() => attempt('finishing a job', () => finishRun(core, job.name, holder)))
      .finally(() => running.delete(job.name))
    running.set(job.name, { since: Date.now(), done })
  }

  /** Starts the runs that are due. Returns the milliseconds until the next call. */
  async function startDue(): Promise<number> {
    const idle = [...shared.values()].filter(({ name }) => !running.has(name))
    const periods = new Map(idle.map(({ name, everyMs }) => [name, everyMs]))
    const renewed = [...running].filter(([, { since }]) => Date.now() - since < renewedForMs).map(([name]) => name)
    const { claimed, waitMs } = await claimRuns(core, { periods, renewed, holder, leaseMs })
    // A run that was claimed meanwhile is left to the worker that takes over.
    if (!isStopped) for (const name of claimed) start(shared.get(name)!)
    return Math.min(waitMs ?? longestWaitMs, ...claimed.map((name) => shared.get(name)!.everyMs))
  }

  async function loop(): Promise<void> {
    let waitMs = longestWaitMs
    await attempt('claiming jobs', async () => {
      waitMs = await startDue()
    })
    if (!isStopped) next = setTimeout(() => void loop(), Math.ceil(Math.min(waitMs, longestWaitMs, leaseMs / 4)))
  }

  if (shared.size > 0) void loop()
  return {
    async stop() {
      isStopped = true
      clearTimeout(next)
      for (const timer of timers) clearInterval(timer)
      const { promise: impatient, resolve } = Promise.withResolvers<void>()
      const patience = setTimeout(resolve, stopPatienceMs)
      await Promise.race([Promise.all([...running.values()].map(({ done }) => done)), impatient])
      clearTimeout(patience)
    },
  }
}
