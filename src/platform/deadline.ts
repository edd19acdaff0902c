import { AsyncLocalStorage } from 'node:async_hooks'

type Deadline = { readonly at: number; isOver: boolean }

const storage = new AsyncLocalStorage<Deadline | undefined>()

/**
 * Runs `work` with a deadline, a time of `performance.now()`. Calls to other services within it end by then. What goes
 * on after `work` has ended, such as a timer that it started, has no deadline.
 */
export async function withDeadline<T>(at: number, work: () => Promise<T>): Promise<T> {
  const deadline = { at, isOver: false }
  try {
    return await storage.run(deadline, work)
  } finally {
    deadline.isOver = true
  }
}

/** Runs `work`, which must happen even after the deadline: it ends what was begun. */
export function withoutDeadline<T>(work: () => T): T {
  return storage.run(undefined, work)
}

/** Returns the deadline of the current work; undefined if it has none, such as the work of events and jobs. */
export function currentDeadline(): number | undefined {
  const deadline = storage.getStore()
  return deadline === undefined || deadline.isOver ? undefined : deadline.at
}
