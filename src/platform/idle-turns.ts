/**
 * Postgres says now and then that it has nothing before a position any more. The driver passes that on at once, though
 * entries that came before it may still wait for their turn: whoever believed it would take them for done. This holds
 * it back until they have been handled.
 */
export function createIdleTurns(onIdle: (lsn: bigint) => void): {
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
      // While entries keep coming, one that gave way to each newer one would never be passed on.
      if (waiting !== undefined) return
      waiting = { lsn, after: received }
      pass()
    },
  }
}
