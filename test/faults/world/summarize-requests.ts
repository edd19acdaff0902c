import type { Held } from './hold-fault.ts'
import type { Ledger } from './ledger.ts'

export type RequestSummary = {
  readonly requests: number
  /** Requests without success. */
  readonly failed: number
  /** Those that failed while Postgres was available. */
  readonly unexcused: number
  readonly longestMs: number
}

/** Time in milliseconds that Nova has to connect to Postgres again. */
const reconnectMs = 2_000

/** Counts the requests of a ledger. Only a fault of Postgres excuses a failed request. */
export function summarizeRequests({ requests }: Ledger, faults: readonly Held[]): RequestSummary {
  const failed = requests.filter(({ status }) => status < 200 || status > 299)
  const excuses = faults.filter(({ part }) => part === 'postgres')
  const unexcused = failed.filter(
    ({ from, to }) => !excuses.some(({ beginsAt, endedAt }) => to >= beginsAt && from <= endedAt + reconnectMs),
  )
  return {
    requests: requests.length,
    failed: failed.length,
    unexcused: unexcused.length,
    longestMs: requests.reduce((longest, { from, to }) => Math.max(longest, to - from), 0),
  }
}
