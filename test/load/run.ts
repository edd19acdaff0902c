import type { Caller } from './dataset.ts'
import type { Installation, Server } from './installation.ts'

/** Input of every measurement. */
export type Run = {
  installation: Installation
  server: Server
  baselineUrl: string
  callers: Caller[]
  load: { connections: number; warmupSeconds: number; seconds: number }
  /** Processes whose CPU time is accounted, by name. */
  pids: Record<string, number | undefined>
}
