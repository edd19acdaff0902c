import type { Ctx } from './context.ts'

/**
 * Work that workers do again and again. `what` completes "… could not be done" in the log. Several workers may do it
 * side by side.
 */
export type Job = { everyMs: number; what: string; run(ctx: Ctx): Promise<void> }
