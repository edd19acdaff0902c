import type { Ctx } from './context.ts'

/**
 * A periodic job of workers. `what` completes the log line "… could not be done". Several workers may run it at the
 * same time.
 */
export type Job = { everyMs: number; what: string; run(ctx: Ctx): Promise<void> }
