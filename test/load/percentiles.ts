export type Percentiles = { p50: number; p95: number; p99: number }

/** Returns nearest-rank percentiles of durations in milliseconds. */
export function percentiles(durations: Float64Array | number[]): Percentiles {
  const sorted = Float64Array.from(durations).sort()
  const rank = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) }
}
