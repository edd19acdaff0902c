import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Runtime } from '../runtime.ts'
import { type GateResult, rateWindowMs } from './gate.ts'

const limiters = new WeakMap<Runtime, RateLimiterMemory>()

/**
 * The limit of this process alone, for operations that must not be tried without end while Redis is away. A window of a minute from the first
 * call on; after Redis is back, its window counts.
 */
export async function passLocally(runtime: Runtime, key: string, limit: number): Promise<GateResult> {
  let limiter = limiters.get(runtime)
  if (limiter === undefined) {
    limiter = new RateLimiterMemory({ points: limit, duration: rateWindowMs / 1000 })
    limiters.set(runtime, limiter)
  }
  const taken = await limiter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused
    throw refused
  })
  return { allowed: taken.consumedPoints <= limit, used: Math.min(limit, taken.consumedPoints), resetMs: taken.msBeforeNext, session: null }
}
