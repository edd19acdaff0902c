import type { ErrorCode, ErrorResponse, KnownError } from './generated/types.ts'

/** A code of the contract. Later versions of the API add others. */
export type NovaErrorCode = ErrorCode | (string & {})

type OneOf<E> = E extends { code: infer K; details: infer D } ? { code: K; details: D } : never
type DetailsIn<E, C> = E extends { code: infer K; details: infer D } ? (C extends K ? D : never) : never

/** The details of an error with the code `C`. */
export type DetailsOf<C extends string> = C extends KnownError['code']
  ? DetailsIn<OneOf<KnownError>, C>
  : Record<string, unknown>

/** An error that the API answered. */
export class NovaError<C extends string = NovaErrorCode> extends Error {
  override readonly name = 'NovaError'
  /** Stable and meant for programs. */
  readonly code: C
  readonly status: number
  /** What the page of the code describes, for instance `field` or `issues`. */
  readonly details: DetailsOf<C>
  /** True if the same call may succeed later without changes. */
  readonly retryable: boolean
  /** Quote it in support requests. */
  readonly requestId: string
  /** Address of the code's page in the documentation. */
  readonly docUrl: string
  /** Number of seconds after which a retry makes sense, if the API named one. */
  readonly retryAfterSeconds: number | undefined
  readonly headers: Headers

  constructor(status: number, { error, request_id }: ErrorResponse, headers: Headers) {
    super(error.message)
    this.code = error.code as string as C
    this.status = status
    this.details = error.details as DetailsOf<C>
    this.retryable = error.retryable
    this.requestId = request_id
    this.docUrl = error.doc_url
    this.retryAfterSeconds = retryAfter(headers)
    this.headers = headers
  }
}

/** A response that is not Nova's, for instance the HTML page of a proxy. */
export class UnexpectedResponse extends Error {
  override readonly name = 'UnexpectedResponse'
  readonly status: number
  readonly headers: Headers
  /** The body as text. */
  readonly body: string
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, headers: Headers, body: string) {
    super(`the response with status ${status} is not one of Nova`)
    this.status = status
    this.headers = headers
    this.body = body
    this.retryAfterSeconds = retryAfter(headers)
  }
}

/** There was no response: no connection, one that broke, or none within the timeout. `cause` has the reason. */
export class NoResponse extends Error {
  override readonly name = 'NoResponse'
}

/** Returns whether the error is one of the API, and if codes are given, one of these. */
export function isNovaError<C extends NovaErrorCode = NovaErrorCode>(
  error: unknown,
  ...codes: C[]
): error is NovaError<C> {
  // By name: two copies of the package in one app have two classes.
  if (!(error instanceof Error) || error.name !== 'NovaError') return false
  return codes.length === 0 || codes.includes((error as NovaError).code as C)
}

/** Returns the seconds of `Retry-After`, which contains seconds or a date. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')
  if (text === null || text === '') return undefined
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
