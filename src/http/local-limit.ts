import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import { type GateResult, rateWindowMs } from './gate.ts'

const localLimiters = part({ open: () => new Map<number, RateLimiterMemory>() })

/**
 * Applies a rate limit of this process alone, for operations that must stay limited while Redis is unavailable. The
 * window is one minute from the first call on. When Redis is available again, its window counts.
 */
export async function limitLocally(core: Core, key: string, limit: number): Promise<GateResult> {
  const limiters = core.of(localLimiters)
  let limiter = limiters.get(limit)
  if (limiter === undefined) {
    limiter = new RateLimiterMemory({ points: limit, duration: rateWindowMs / 1000 })
    limiters.set(limit, limiter)
  }
  const taken = await limiter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused
    throw refused
  })
  return {
    allowed: taken.consumedPoints <= limit,
    used: Math.min(limit, taken.consumedPoints),
    resetMs: taken.msBeforeNext,
    session: null,
  }
}
