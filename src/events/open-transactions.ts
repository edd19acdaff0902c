type Open = { endLsn: bigint; waiting: number; isRead: boolean }

/** Transactions that have been read from the log and are not published yet, in commit order. */
type OpenTransactions = {
  begin(): void
  /** The transaction that is being read ends here. */
  commit(endLsn: bigint): void
  /** A message of the transaction that is being read is sent. The returned function reports that it is stored. */
  send(): () => void
  /** The log has no more entries before this position. */
  idle(lsn: bigint): void
  /**
   * Resolves at once while fewer than the maximum number of messages are in flight, otherwise when fewer than half of
   * it are.
   */
  capacity(): Promise<void>
  /** Lets a caller that waits for capacity continue. */
  abort(): void
}

/**
 * Tracks which transactions are done. A transaction is done when all its messages are stored, and all transactions
 * before it are done. `settled` is called after every change, with the position up to which everything is done, or 0
 * when it has not moved.
 */
export function createOpenTransactions(inFlightMax: number, settled: (upTo: bigint) => void): OpenTransactions {
  const open: Open[] = []
  let reading: Open | undefined
  let inFlight = 0
  let idleLsn = 0n
  let signalCapacity: (() => void) | undefined

  const releaseWaiter = (): void => {
    signalCapacity?.()
    signalCapacity = undefined
  }
  const settle = (): void => {
    let done = 0n
    while (open[0]?.isRead && open[0].waiting === 0) done = open.shift()!.endLsn
    if (open.length === 0 && idleLsn > done) done = idleLsn
    settled(done)
    if (inFlight < inFlightMax / 2) releaseWaiter()
  }

  return {
    begin() {
      reading = { endLsn: 0n, waiting: 0, isRead: false }
      open.push(reading)
    },
    commit(endLsn) {
      Object.assign(reading!, { endLsn, isRead: true })
      reading = undefined
      settle()
    },
    send() {
      const owner = reading!
      owner.waiting += 1
      inFlight += 1
      return () => {
        owner.waiting -= 1
        inFlight -= 1
        settle()
      }
    },
    idle(lsn) {
      idleLsn = lsn
      settle()
    },
    async capacity() {
      if (inFlight >= inFlightMax) await new Promise<void>((resolve) => (signalCapacity = resolve))
    },
    abort: releaseWaiter,
  }
}
