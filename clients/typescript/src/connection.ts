import type { TokenSource } from './authorization.ts'

/** The address of the API, and the user that calls it. */
export type Connection = {
  /** For example `http://localhost:8080`, without a trailing slash. */
  baseUrl: string
  /** Access token, or a function that returns the current one. Calls are anonymous if it is undefined. */
  accessToken?: TokenSource
  /** Replaces the global `fetch`, for example with one that retries. */
  fetch?: typeof fetch
}

/** Options of a call: those of `fetch`. */
export type SendInit = RequestInit
