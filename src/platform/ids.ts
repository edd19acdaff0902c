import { v7 } from 'uuid'
import type { Clock } from './clock.ts'

/** Returns a function that generates UUIDv7s with the time of the clock. */
export function createIds(clock: Clock): () => string {
  return () => v7({ msecs: clock.now().getTime() })
}
