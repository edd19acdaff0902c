import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Core } from '../core/core.ts'
import { part } from '../core/part.ts'
import type { AttemptWindow, Taken } from './attempt-window.ts'

const localLimiters = part({ open: () => new Map<string, RateLimiterMemory>() })

/**
 * Counts an attempt in windows of this process alone, for as long as Redis is unavailable. A window begins with its
 * first attempt. When Redis is available again, its windows count.
 */
export async function takeLocally(core: Core, windows: readonly AttemptWindow[]): Promise<Taken> {
  const taken: { limiter: RateLimiterMemory; name: string }[] = []
  const giveBack = async (): Promise<void> => {
    for (const { limiter, name } of taken) await limiter.reward(name, 1)
  }
  let isLast = false
  for (const { name, limit, windowMs } of windows) {
    const limiter = limiterOf(core, limit, windowMs)
    const counted = await limiter.consume(name).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused
      throw refused
    })
    if (counted.consumedPoints > limit) return { full: { name, waitMs: counted.msBeforeNext }, isLast: false, giveBack }
    if (counted.consumedPoints === limit) isLast = true
    taken.push({ limiter, name })
  }
  return { full: undefined, isLast, giveBack }
}

function limiterOf(core: Core, limit: number, windowMs: number): RateLimiterMemory {
  const limiters = core.of(localLimiters)
  const key = `${limit}/${windowMs}`
  const known = limiters.get(key)
  if (known !== undefined) return known
  const limiter = new RateLimiterMemory({ points: limit, duration: windowMs / 1000 })
  limiters.set(key, limiter)
  return limiter
}
