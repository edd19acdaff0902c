export type FairSlots = {
  /** Waits for a slot. Returns a function that frees it. */
  take(account: string): Promise<() => void>
}

/** Creates slots that are given to waiting accounts in turn, so that many calls of one account do not delay others. */
export function createFairSlots(most: number): FairSlots {
  let taken = 0
  // In the order of turns: an account that got a slot and still waits goes to the end.
  const waiting = new Map<string, (() => void)[]>()

  function free(): void {
    const [account, calls] = waiting.entries().next().value ?? []
    if (account === undefined) {
      taken -= 1
      return
    }
    waiting.delete(account)
    const [first, ...rest] = calls!
    if (rest.length > 0) waiting.set(account, rest)
    first!()
  }

  return {
    async take(account) {
      if (taken < most) taken += 1
      else await new Promise<void>((resolve) => waiting.set(account, [...(waiting.get(account) ?? []), resolve]))
      let isFree = false
      return () => {
        if (!isFree) free()
        isFree = true
      }
    },
  }
}
