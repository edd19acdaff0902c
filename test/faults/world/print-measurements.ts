import { printTable } from '../../../cli/commands/table.ts'
import { total } from './check-delivery.ts'
import { type Measurement, missedTargets, seconds } from './measurement.ts'

/** Prints a table of measurements, and below it which targets each one misses. */
export function printMeasurements(measurements: readonly Measurement[]): void {
  printTable(
    ['FAULT', 'REQUESTS', 'FAILED', 'LONGEST', 'SILENCE', 'LOST', 'DOUBLED', 'OUT OF ORDER', 'READINESS'],
    measurements.map((one) => [
      ...[one.name, one.requests, one.failed, seconds(one.longestMs), seconds(one.silenceMs)],
      ...[
        total(one.lost),
        one.doubled,
        one.misplaced,
        one.isReported ? one.readiness : `NOT REPORTED: ${one.readiness}`,
      ],
    ]),
  )
  for (const one of measurements) {
    const missed = missedTargets(one)
    if (missed.length > 0) console.log(`${one.name} misses its targets: ${missed.join('; ')}`)
  }
}
