type Open = { endLsn: bigint; waiting: number; isRead: boolean }

/** Transactions that have been read from the log and are not published yet, in the order of their commits. */
type OpenTransactions = {
  begin(): void
  /** The transaction that is being read ends here. */
  commit(endLsn: bigint): void
  /** Something of it is on its way; what is returned says that it has arrived. */
  send(): () => void
  /** The log has nothing more before this position. */
  idle(lsn: bigint): void
  /** Resolves when few enough are on their way. */
  room(): Promise<void>
  /** Nobody waits for room any more. */
  giveUp(): void
  /** How far the newest lies beyond `lsn`, in bytes. */
  beyond(lsn: bigint): number
}

/**
 * A transaction is done when all of it has arrived, and all before it. `settled` is called whenever something has
 * changed, with the position up to which everything is done, or 0 when it has not moved.
 */
export function createOpenTransactions(inFlightMax: number, settled: (upTo: bigint) => void): OpenTransactions {
  const open: Open[] = []
  let reading: Open | undefined
  let inFlight = 0
  let idleLsn = 0n
  let makeRoom: (() => void) | undefined

  const letGoOn = (): void => {
    makeRoom?.()
    makeRoom = undefined
  }
  const settle = (): void => {
    let done = 0n
    while (open[0]?.isRead && open[0].waiting === 0) done = open.shift()!.endLsn
    if (open.length === 0 && idleLsn > done) done = idleLsn
    settled(done)
    if (inFlight < inFlightMax / 2) letGoOn()
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
    async room() {
      if (inFlight >= inFlightMax) await new Promise<void>((resolve) => (makeRoom = resolve))
    },
    giveUp: letGoOn,
    beyond: (lsn) => (open.length === 0 ? 0 : Number((open.at(-1)!.endLsn || lsn) - lsn)),
  }
}
