/** The address of the API, and the user that calls it. */
export type Connection = {
  /** For example `http://localhost:8080`, without a trailing slash. */
  baseUrl: string
  /** Access token, or a function that returns the current one. Calls are anonymous if it is undefined. */
  accessToken?: string | (() => string | undefined | Promise<string | undefined>)
  /** Replaces the global `fetch`, for example with one that retries. */
  fetch?: typeof fetch
}

export type SendInit = RequestInit & { connection?: Connection }

/** Returns the function with `connection` added to its options, which are the argument at index `position`. */
export function over<F extends (...args: never[]) => unknown>(connection: Connection, call: F, position: number): F {
  return ((...args: unknown[]) => {
    const options = { ...(args[position] as SendInit | undefined), connection }
    const filled = Array.from({ length: position }, (_, index) => args[index])
    return call(...([...filled, options] as never[]))
  }) as unknown as F
}
