import { DomainError } from '../contract/errors.ts'
import type { OperationMeta } from '../contract/generated/operations.ts'
import { part } from '../core/part.ts'
import { withDeadline } from '../platform/deadline.ts'

/** Time in milliseconds that a request may take in all, without the time to read its body. */
const budgetMs = 2_500
/** Passwords are hashed one after the other, slowly by design. A sign-in at a busy time must not fail. */
const sensitiveBudgetMs = 10_000
/** A file is stored in the object storage before the response. */
const fileBudgetMs = 60_000
// Calls to Postgres and ClickHouse end at the deadline, so most work ends by itself, with its own error.
const graceMs = 200
const checkEveryMs = 100

/** The time budget of one request. It can be used in portions. */
export type TimeBudget = {
  /**
   * Runs `work` within what is left, and `waitMs` for which it waits on purpose.
   * @throws SERVICE_UNAVAILABLE when it takes longer. The work may still be done then.
   */
  spend<T>(work: () => Promise<T>, waitMs?: number): Promise<T>
}

type Running = { until: number; expire(): void }

/** Creates the budgets of requests. All share one timer, so that a request needs none of its own. */
export const timeBudgets = part({
  open() {
    const running = new Set<Running>()
    const timer = setInterval(() => {
      const now = performance.now()
      for (const one of running) if (one.until <= now) one.expire()
    }, checkEveryMs)
    timer.unref()
    return {
      close: () => clearInterval(timer),
      create({ body, rateLimit }: Pick<OperationMeta, 'body' | 'rateLimit'>): TimeBudget {
        let left = body === 'file' ? fileBudgetMs : rateLimit === 'sensitive' ? sensitiveBudgetMs : budgetMs
        return {
          async spend<T>(work: () => Promise<T>, waitMs = 0): Promise<T> {
            const startedAt = performance.now()
            const expired = Promise.withResolvers<never>()
            const deadline = startedAt + left + waitMs
            const one = { until: deadline + graceMs, expire: () => expired.reject(outOfTime()) }
            running.add(one)
            try {
              return await Promise.race([withDeadline(deadline, work), expired.promise])
            } finally {
              running.delete(one)
              left = Math.max(0, left - (performance.now() - startedAt))
            }
          },
        }
      },
    }
  },
  close: (opened) => opened.close(),
})

function outOfTime(): DomainError {
  return new DomainError('SERVICE_UNAVAILABLE', {}, { cause: new Error('no time left'), retryAfterSeconds: 2 })
}
