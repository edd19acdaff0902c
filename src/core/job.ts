import type { Ctx } from './context.ts'

/**
 * A periodic job. Each of its runs happens in one worker only. A worker that was paused for longer than its lease may
 * still run it when another one has taken over, so two runs at the same time must do no harm.
 */
export type Job = {
  /** Stable name. It must never change, because the next run is stored under it. */
  name: string
  /** Milliseconds between the starts of two runs. */
  everyMs: number
  /** Begins the log lines "… does not work" and "… works again". */
  what: string
  /** The job is about the process in which it runs, for example its metrics: it runs in every worker. */
  per?: 'process'
  run(ctx: Ctx): Promise<void>
}
