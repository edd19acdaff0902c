/** Where the API is and who calls it. */
export type Connection = {
  /** For instance `http://localhost:8080`, without a trailing slash. */
  baseUrl: string
  /** The access token, or how to get the current one; undefined calls anonymously. */
  accessToken?: string | (() => string | undefined | Promise<string | undefined>)
  /** Another `fetch`, for instance one that retries. */
  fetch?: typeof fetch
}

export type SendInit = RequestInit & { connection?: Connection }

/** The same function with `connection` put into its options, which are argument number `position`. */
export function over<F extends (...args: never[]) => unknown>(connection: Connection, call: F, position: number): F {
  return ((...args: unknown[]) => {
    const options = { ...(args[position] as SendInit | undefined), connection }
    const filled = Array.from({ length: position }, (_, index) => args[index])
    return call(...([...filled, options] as never[]))
  }) as unknown as F
}
