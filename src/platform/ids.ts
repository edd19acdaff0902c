import { v7 } from 'uuid'
import type { Clock } from './clock.ts'

/** Makes UUIDv7s at the clock's time. */
export function createIds(clock: Clock): () => string {
  return () => v7({ msecs: clock.now().getTime() })
}
