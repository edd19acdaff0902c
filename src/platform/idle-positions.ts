/**
 * Delays idle positions until all entries before them have been handled.
 *
 * From time to time, Postgres reports that it has nothing left to send before a position. The driver passes this on at
 * once, although entries before the position may still wait to be handled. Without the delay, the reader would treat
 * those entries as done.
 */
export function createIdlePositions(onIdle: (lsn: bigint) => void): {
  received(): void
  handled(): void
  idle(lsn: bigint): void
} {
  let received = 0
  let handled = 0
  let waiting: { lsn: bigint; after: number } | undefined
  const pass = (): void => {
    if (waiting === undefined || handled < waiting.after) return
    const { lsn } = waiting
    waiting = undefined
    onIdle(lsn)
  }
  return {
    received() {
      received += 1
    },
    handled() {
      handled += 1
      pass()
    },
    idle(lsn) {
      // Keep the waiting position: if each newer one replaced it while entries keep arriving, none would be passed on.
      if (waiting !== undefined) return
      waiting = { lsn, after: received }
      pass()
    },
  }
}
