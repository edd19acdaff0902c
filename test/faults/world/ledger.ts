/** An action of a fan that succeeded. Its event has the id of the request. `post` is the id of the post. */
export type Action = {
  readonly requestId: string
  readonly fan: string
  readonly post: string
  readonly kind: 'like' | 'unlike' | 'comment'
  /** When it was first tried, in milliseconds of `performance.now()`. */
  readonly begunAt: number
  /** The cause of the notification that it must have. A second like of the same post has that of the first. */
  readonly cause: string | undefined
}

/** A request that was sent, with its time in milliseconds. Without a response the status is 0. */
export type SentRequest = { readonly from: number; readonly to: number; readonly status: number }

/** What clients did: the state that Nova must reach. */
export type Ledger = {
  /** In the order in which they succeeded; the actions of one fan are in the order in which the fan made them. */
  readonly actions: Action[]
  readonly requests: SentRequest[]
  /** Responses that the contract does not allow. */
  readonly violations: Set<string>
  readonly begunAt: Date
}

export function createLedger(): Ledger {
  return { actions: [], requests: [], violations: new Set(), begunAt: new Date() }
}
