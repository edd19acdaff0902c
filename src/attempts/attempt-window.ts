/** A window that counts attempts. `limit` is the number that it allows within `windowMs`. */
export type AttemptWindow = { readonly name: string; readonly limit: number; readonly windowMs: number }

export type Taken = {
  /** The window that is full, with the time until it allows the next attempt; undefined if the attempt may be made. */
  readonly full: { name: string; waitMs: number } | undefined
  /** True if a window is full with this attempt. */
  readonly isLast: boolean
  /** Counts the attempt no longer, because it was right. */
  giveBack(): Promise<void>
}
