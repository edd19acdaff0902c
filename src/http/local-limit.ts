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
  const taken = await limiterOf(core, limit)
    .consume(key)
    .catch((refused: unknown) => {
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

/** Returns whether one more call of `limitLocally` would be allowed, and counts nothing. */
export async function peekLocally(
  core: Core,
  key: string,
  limit: number,
): Promise<{ allowed: boolean; resetMs: number }> {
  const taken = await limiterOf(core, limit).get(key)
  return { allowed: (taken?.consumedPoints ?? 0) < limit, resetMs: taken?.msBeforeNext ?? 0 }
}

function limiterOf(core: Core, limit: number): RateLimiterMemory {
  const limiters = core.of(localLimiters)
  const limiter = limiters.get(limit) ?? new RateLimiterMemory({ points: limit, duration: rateWindowMs / 1000 })
  limiters.set(limit, limiter)
  return limiter
}
