import type { Delivery } from './check-delivery.ts'
import type { RequestSummary } from './summarize-requests.ts'

/** What clients and operators noticed of one fault, or of a whole soak. Times are in milliseconds. */
export type Measurement = Delivery &
  RequestSummary & {
    readonly name: string
    /** Longest time without a notification after the fault; infinite when none arrived any more. */
    readonly silenceMs: number
    readonly readiness: string
    /** Whether readiness reported each outage of a dependency. */
    readonly isReported: boolean
    /** Processes that ended by themselves. */
    readonly crashes: number
    /** Responses that the contract does not allow. */
    readonly violations: string[]
    /** Whether nothing was missing at the end, so that the world can be used for another fault. */
    readonly isHealed: boolean
  }

const silenceTargetMs = 8_000
const requestTargetMs = 3_000

/** Returns the targets that a measurement misses, as texts. */
export function missedTargets(measured: Measurement): string[] {
  const { lost, doubled, misplaced, longestMs, silenceMs } = measured
  const targets: [string, boolean][] = [
    [`${lost.unstored} notifications not stored`, lost.unstored === 0],
    [`${lost.unreceived} notifications not received`, lost.unreceived === 0],
    [`${lost.unrecorded} events not in ClickHouse`, lost.unrecorded === 0],
    [`${doubled} doubled`, doubled === 0],
    [`${misplaced} out of order`, misplaced === 0],
    [`${measured.unexcused} requests failed while Postgres was available`, measured.unexcused === 0],
    [`silence of ${seconds(silenceMs)}`, silenceMs <= silenceTargetMs],
    [`a request of ${seconds(longestMs)}`, longestMs <= requestTargetMs],
    ['an outage that readiness did not report', measured.isReported],
    [`${measured.crashes} crashes`, measured.crashes === 0],
    ...measured.violations.map((violation): [string, boolean] => [violation, false]),
  ]
  return targets.filter(([, isMet]) => !isMet).map(([text]) => text)
}

/** Returns a duration as a text in seconds. */
export function seconds(ms: number): string {
  return Number.isFinite(ms) ? `${(ms / 1000).toFixed(1)} s` : 'no end'
}
