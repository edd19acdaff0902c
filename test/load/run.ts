import type { Server, Subject } from './subject.ts'
import type { Caller } from './world.ts'

/** What every measurement needs. */
export type Run = {
  subject: Subject
  server: Server
  floorUrl: string
  callers: Caller[]
  load: { connections: number; warmupSeconds: number; seconds: number }
  /** Whose processor time is accounted. */
  pids: Record<string, number | undefined>
}
