import { NoResponse, NovaError, UnexpectedResponse } from './errors.ts'

export type RetryPolicy = {
  /** Number of tries after the first one. */
  retries: number
  /** Bounds of the delay in milliseconds. An error with a longer `Retry-After` is not tried again. */
  minDelay: number
  maxDelay: number
}

/** Responses of a proxy whose service is restarting or overloaded. */
const transientStatuses = new Set([429, 502, 503, 504])

/**
 * Returns how many milliseconds to wait before a call is tried again, undefined if it would not help. Full jitter,
 * after https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/, on top of `Retry-After`: clients
 * that were refused in the same second must not return in the same second.
 * @param attempt number of tries before this one
 */
export function retryDelay(error: unknown, attempt: number, { minDelay, maxDelay }: RetryPolicy): number | undefined {
  if (!isTransient(error)) return undefined
  const asked = ((error as Partial<NovaError>).retryAfterSeconds ?? 0) * 1000
  if (asked > maxDelay) return undefined
  return asked + Math.random() * Math.min(maxDelay, minDelay * 2 ** attempt)
}

function isTransient(error: unknown): boolean {
  if (error instanceof NovaError) return error.retryable || error.status === 429 || error.status === 503
  if (error instanceof UnexpectedResponse) return transientStatuses.has(error.status)
  return error instanceof NoResponse
}
