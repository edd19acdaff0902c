/**
 * Decides which part of the log Postgres still keeps although it is published: that of the last `keepMs`. `store` takes
 * the position up to which the log is published now, and returns the position before which it need not be kept. Call it
 * only when the streams are known to have what was published: otherwise time passes, but nothing may be given up.
 */
export function createKeptLog(keepMs: number): { store(published: bigint, nowMs: number): bigint } {
  const positions: { lsn: bigint; atMs: number }[] = []
  let givenUp = 0n
  return {
    store(published, nowMs) {
      positions.push({ lsn: published, atMs: nowMs })
      while (positions.length > 0 && positions[0]!.atMs <= nowMs - keepMs) givenUp = positions.shift()!.lsn
      return givenUp
    },
  }
}
