import type { Fault } from './fault.ts'

/** When a fault was. Times are in milliseconds of `performance.now()`. */
export type Held = Pick<Fault, 'part' | 'dependency'> & {
  /** Before its beginning. */
  readonly beginsAt: number
  /** After its beginning: from then on the part was surely unavailable. */
  readonly begunAt: number
  /** Before its end: until then the part was surely unavailable. */
  readonly endsAt: number
  /** After its end. */
  readonly endedAt: number
}

/** Begins a fault, and ends it after its time, also when its beginning fails. */
export async function holdFault({ part, dependency, holdMs, begin, end }: Fault): Promise<Held> {
  const beginsAt = performance.now()
  let begunAt = beginsAt
  let endsAt: number
  try {
    await begin()
    begunAt = performance.now()
    await new Promise((resolve) => setTimeout(resolve, holdMs))
  } finally {
    endsAt = performance.now()
    await end()
  }
  const held = { part, beginsAt, begunAt, endsAt, endedAt: performance.now() }
  return dependency === undefined ? held : { ...held, dependency }
}
